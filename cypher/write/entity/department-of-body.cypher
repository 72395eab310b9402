// Departments and the larger bodies they belong to.
// params: rows
UNWIND $rows AS row
MATCH (part:Organisation {id: row.part}), (whole:Organisation {id: row.whole})
MERGE (part)-[:PART_OF_BODY]->(whole)
