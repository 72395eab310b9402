// Reports that were not in the graph: they are made here, and their ids returned. What another transaction is
// just writing is waited for and not returned, so no report is ever counted twice.
// params: rows
// columns: id
UNWIND $rows AS row
MERGE (r:Report {id: row.id})
ON CREATE SET r.fresh = true
WITH r, row WHERE r.fresh
REMOVE r.fresh
SET r.index = row.index, r.headline = row.headline, r.text = row.text, r.language = row.language,
  r.publication = row.publication, r.published = date(row.published), r.sortKey = row.sortKey,
  r.sentences = row.sentences, r.sentenceStarts = row.sentenceStarts, r.sentenceEnds = row.sentenceEnds
WITH r, row
MATCH (d:Document {id: row.document})
CREATE (r)-[:PART_OF]->(d)
RETURN r.id AS id
