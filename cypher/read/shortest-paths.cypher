// All shortest ways between two entities through events, posts and bodies, as many as wanted.
// params: from (id), to (id), maxLength, limit
// columns: nodes, relations, length
MATCH (start:Person|Organisation|Location) WHERE start.id = $from
MATCH (finish:Person|Organisation|Location) WHERE finish.id = $to AND finish <> start
WITH start, finish, start.eventCount > finish.eventCount AS turned
// The search reads all events of where it starts before it looks further: let that be the end with fewer.
WITH turned, CASE WHEN turned THEN finish ELSE start END AS quiet, CASE WHEN turned THEN start ELSE finish END AS busy
CALL (quiet, busy) {
  UNWIND [[quiet.id, busy.id], [busy.id, quiet.id]] AS pair
  MATCH ()-[tie:APPEARED_WITH]->() WHERE tie.startId = pair[0] AND tie.endId = pair[1]
  RETURN count(tie) > 0 AS acquainted
}
CALL (quiet, busy, acquainted) {
  // Two who have met are two steps apart: by their latest common events, then by posts that both held.
  WITH quiet, busy WHERE acquainted
  CALL (quiet, busy) {
    MATCH ()-[own:PARTICIPATED_IN]->(event) WHERE own.participantId = quiet.id AND own.sortKey > ''
    WITH own, event, busy ORDER BY own.participantId DESC, own.sortKey DESC
    WITH event WHERE EXISTS { (event)<-[met:PARTICIPATED_IN]-() WHERE met.participantId = busy.id }
    RETURN DISTINCT event AS middle, 'PARTICIPATED_IN' AS relation LIMIT $limit
    UNION ALL
    MATCH (quiet)-[:HOLDS]->(post:Post) WITH DISTINCT post, busy
    WHERE EXISTS { (post)<-[:HOLDS]-(busy) }
    RETURN post AS middle, 'HOLDS' AS relation LIMIT $limit
  }
  RETURN [quiet, middle, busy] AS nodes, [relation, relation] AS relations LIMIT $limit
  UNION ALL
  WITH quiet, busy WHERE NOT acquainted
  MATCH path = allShortestPaths((quiet)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(busy))
  RETURN nodes(path) AS nodes, [r IN relationships(path) | type(r)] AS relations LIMIT $limit
}
// After the search: a condition on the path inside MATCH would make the server try all paths when none fits.
WITH nodes, relations, size(relations) AS length, turned WHERE length <= $maxLength
RETURN CASE WHEN turned THEN reverse(nodes) ELSE nodes END AS nodes,
  CASE WHEN turned THEN reverse(relations) ELSE relations END AS relations, length;
