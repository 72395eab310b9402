// Bodies and the division each is named after.
// params: rows
UNWIND $rows AS row
MATCH (part:Organisation {id: row.part}), (whole:Location {id: row.whole})
MERGE (part)-[:LOCATED_IN]->(whole)
