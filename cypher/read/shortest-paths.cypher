// The shortest ways between two entities through events, posts and bodies.
// params: from (map of id and name), to (map of id and name), maxLength, limit
// columns: nodes, relations, length
CALL () {
  MATCH (start:Person {id: $from.id}) RETURN start
  UNION MATCH (start:Person {name: $from.name}) RETURN start
  UNION MATCH (start:Organisation {id: $from.id}) RETURN start
  UNION MATCH (start:Organisation {name: $from.name}) RETURN start
  UNION MATCH (start:Location {id: $from.id}) RETURN start
  UNION MATCH (start:Location {name: $from.name}) RETURN start
}
WITH start ORDER BY start.eventCount DESC, start.id LIMIT 1
CALL () {
  MATCH (finish:Person {id: $to.id}) RETURN finish
  UNION MATCH (finish:Person {name: $to.name}) RETURN finish
  UNION MATCH (finish:Organisation {id: $to.id}) RETURN finish
  UNION MATCH (finish:Organisation {name: $to.name}) RETURN finish
  UNION MATCH (finish:Location {id: $to.id}) RETURN finish
  UNION MATCH (finish:Location {name: $to.name}) RETURN finish
}
WITH start, finish ORDER BY finish.eventCount DESC, finish.id LIMIT 1
WITH start, finish WHERE start <> finish
// The search reads all events of where it starts before it looks further: let that be the end with fewer.
WITH CASE WHEN start.eventCount <= finish.eventCount THEN start ELSE finish END AS quiet,
  CASE WHEN start.eventCount <= finish.eventCount THEN finish ELSE start END AS busy,
  start.eventCount > finish.eventCount AS turned
CALL (quiet, busy) {
  UNWIND [[quiet.id, busy.id], [busy.id, quiet.id]] AS pair
  MATCH ()-[tie:APPEARED_WITH]->() WHERE tie.startId = pair[0] AND tie.endId = pair[1]
  RETURN count(tie) > 0 AS acquainted
}
CALL (quiet, busy, acquainted) {
  // Two who have met are two steps apart: by their latest common events, then by posts that both held.
  WITH quiet, busy WHERE acquainted
  CALL (quiet, busy) {
    MATCH ()-[attended:PARTICIPATED_IN]->(event) WHERE attended.participantId = quiet.id AND attended.sortKey > ''
    WITH attended, event, busy ORDER BY attended.participantId DESC, attended.sortKey DESC
    WITH event WHERE EXISTS { (event)<-[met:PARTICIPATED_IN]-() WHERE met.participantId = busy.id }
    RETURN DISTINCT event AS middle, 'PARTICIPATED_IN' AS relation LIMIT $limit
    UNION ALL
    WITH quiet, busy WHERE $limit > 1
    MATCH (quiet)-[:HOLDS]->(post:Post) WITH DISTINCT post, busy
    WHERE EXISTS { (post)<-[:HOLDS]-(busy) }
    RETURN post AS middle, 'HOLDS' AS relation LIMIT $limit
  }
  RETURN [quiet, middle, busy] AS nodes, [relation, relation] AS relations LIMIT $limit
  UNION ALL
  WITH quiet, busy WHERE NOT acquainted AND $limit = 1
  MATCH path = shortestPath((quiet)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(busy))
  RETURN nodes(path) AS nodes, [r IN relationships(path) | type(r)] AS relations
  UNION ALL
  WITH quiet, busy WHERE NOT acquainted AND $limit > 1
  MATCH path = allShortestPaths((quiet)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(busy))
  RETURN nodes(path) AS nodes, [r IN relationships(path) | type(r)] AS relations LIMIT $limit
}
// After the search: a condition on the path inside MATCH would make the server try all paths when none fits.
WITH nodes, relations, size(relations) AS length, turned WHERE length <= $maxLength
RETURN CASE WHEN turned THEN reverse(nodes) ELSE nodes END AS nodes,
  CASE WHEN turned THEN reverse(relations) ELSE relations END AS relations, length;
