// The documents of these ids or names, with the ids of their reports.
// params: keys
// columns: id, name, reports
UNWIND $keys AS key
MATCH (d:Document) WHERE d.id = key OR d.name = key
RETURN DISTINCT d.id AS id, d.name AS name, COLLECT { MATCH (d)<-[:PART_OF]-(r:Report) RETURN r.id ORDER BY r.index } AS reports
