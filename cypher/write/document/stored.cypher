// Of these documents, which are in the graph, how many reports they have, and how many of those are written.
// params: ids
// columns: id, expected, written
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.reportCount AS expected, COUNT { (d)<-[:PART_OF]-(:Report) } AS written
