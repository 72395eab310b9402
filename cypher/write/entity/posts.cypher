// Posts, and the body of each that has one.
// params: rows
UNWIND $rows AS row
MERGE (p:Post {id: row.id})
ON CREATE SET p.title = row.title, p.organisationName = row.organisationName
WITH p, row WHERE row.organisation IS NOT NULL
MATCH (o:Organisation {id: row.organisation})
MERGE (p)-[:IN_BODY]->(o)
