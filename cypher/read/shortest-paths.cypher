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
CALL (start, finish) {
  WITH start, finish WHERE $limit = 1
  MATCH path = shortestPath((start)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(finish))
  RETURN path
  UNION ALL
  WITH start, finish WHERE $limit > 1
  MATCH path = allShortestPaths((start)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(finish))
  RETURN path LIMIT $limit
}
// After the search: a condition on the path inside MATCH would make the server try all paths when none fits.
WITH path WHERE length(path) <= $maxLength
RETURN nodes(path) AS nodes, [r IN relationships(path) | type(r)] AS relations, length(path) AS length;
