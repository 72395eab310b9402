// Places and the division that holds each.
// params: rows
UNWIND $rows AS row
MATCH (part:Location {id: row.part}), (whole:Location {id: row.whole})
MERGE (part)-[:LOCATED_IN]->(whole)
