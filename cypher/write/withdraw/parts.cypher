// Removes what belongs to these reports alone: posts they gave, statements, awards, events, and the reports.
// params: reports
MATCH (r:Report) WHERE r.id IN $reports
CALL (r) {
  MATCH ()-[h:HOLDS]->() WHERE h.reportId = r.id
  DELETE h
}
CALL (r) {
  MATCH (r)-[:MENTIONS]->()-[said:SAID|RECEIVED]->(part) WHERE said.reportId = r.id
  DETACH DELETE part
}
CALL (r) {
  MATCH (r)-[:DESCRIBES]->(e:Event)<-[:SAID_AT|GIVEN_AT]-(part)
  DETACH DELETE part
}
CALL (r) {
  MATCH (r)-[:DESCRIBES]->(e:Event)
  DETACH DELETE e
}
DETACH DELETE r
