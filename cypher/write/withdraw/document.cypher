// Removes documents that have no report left.
// params: ids
MATCH (d:Document) WHERE d.id IN $ids AND NOT EXISTS { (d)<-[:PART_OF]-(:Report) }
DELETE d
