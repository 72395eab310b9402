// A shortest way between two entities through events, posts and bodies.
// params: from (map of id and name), to (map of id and name), maxLength
// columns: nodes, relations, length
UNWIND [0, 1] AS side
WITH side, [$from, $to][side] AS given
CALL (given) {
  MATCH (entity:Person|Organisation|Location) WHERE entity.id = given.id RETURN entity
  UNION ALL
  MATCH (entity:Person|Organisation|Location) WHERE entity.name = given.name
  RETURN entity ORDER BY entity.eventCount DESC, entity.id LIMIT 1
}
// The search reads all events of where it starts before it looks further: let that be the end with fewer.
WITH side, entity ORDER BY entity.eventCount, side
WITH collect(entity) AS ends, head(collect(side)) = 1 AS turned
WITH ends[0] AS quiet, ends[1] AS busy, turned WHERE quiet <> busy
// Two who have met are two steps apart: by their latest common event.
WITH quiet, busy, turned, CASE WHEN EXISTS {
  ()-[tie:APPEARED_WITH]->() WHERE tie.startId = quiet.id AND tie.endId = busy.id
} OR EXISTS {
  ()-[tie:APPEARED_WITH]->() WHERE tie.startId = busy.id AND tie.endId = quiet.id
} THEN head(COLLECT {
  MATCH ()-[own:PARTICIPATED_IN]->(event) WHERE own.participantId = quiet.id AND own.sortKey > ''
  WITH event, own ORDER BY own.participantId DESC, own.sortKey DESC
  WITH event WHERE EXISTS { (event)<-[met:PARTICIPATED_IN]-() WHERE met.participantId = busy.id }
  RETURN event LIMIT 1
}) END AS common
WITH quiet, busy, turned, common, CASE WHEN common IS NULL THEN
  shortestPath((quiet)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(busy)) END AS path
WITH turned, CASE WHEN common IS NULL THEN nodes(path) ELSE [quiet, common, busy] END AS nodes,
  CASE WHEN common IS NULL THEN [r IN relationships(path) | type(r)]
    ELSE ['PARTICIPATED_IN', 'PARTICIPATED_IN'] END AS relations
// After the search: a condition on the path inside MATCH would make the server try all paths when none fits.
WITH nodes, relations, size(relations) AS length, turned WHERE length <= $maxLength
RETURN CASE WHEN turned THEN reverse(nodes) ELSE nodes END AS nodes,
  CASE WHEN turned THEN reverse(relations) ELSE relations END AS relations, length;
