// Ids of the entities that these reports name, count or give a post.
// params: reports
// columns: ids
MATCH (r:Report) WHERE r.id IN $reports
CALL (r) {
  MATCH (r)-[:MENTIONS|REPORTED_BY]->(n) RETURN n
  UNION
  MATCH (r)-[:DESCRIBES]->(:Event)<-[:PARTICIPATED_IN]-(n) RETURN n
  UNION
  MATCH (r)-[:DESCRIBES]->(:Event)-[:HELD_AT]->(n) RETURN n
}
RETURN collect(DISTINCT n.id) AS ids
