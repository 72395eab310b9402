// A shortest way between two entities through events, posts and bodies.
// params: from (id), to (id), maxLength
// columns: nodes, relations, length
MATCH (start:Person|Organisation|Location) WHERE start.id = $from
MATCH (finish:Person|Organisation|Location) WHERE finish.id = $to AND finish <> start
WITH start, finish, start.eventCount > finish.eventCount AS turned
// The search reads all events of where it starts before it looks further: let that be the end with fewer.
WITH turned, CASE WHEN turned THEN finish ELSE start END AS quiet, CASE WHEN turned THEN start ELSE finish END AS busy
// Two who have met are two steps apart. The search is slow to see it of somebody with thousands of events.
WITH turned, coalesce(CASE WHEN busy.eventCount > 200 AND EXISTS {
  ()-[tie:APPEARED_WITH]->() WHERE tie.startId IN [quiet.id, busy.id] AND tie.endId IN [quiet.id, busy.id]
} THEN head(COLLECT {
  MATCH ()-[own:PARTICIPATED_IN]->(event) WHERE own.participantId = quiet.id AND own.sortKey > ''
  WITH event, own ORDER BY own.participantId DESC, own.sortKey DESC
  MATCH path = (quiet)-[own]->(event)<-[met:PARTICIPATED_IN]-(busy) WHERE met.participantId = busy.id
  RETURN path LIMIT 1
}) END, shortestPath((quiet)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(busy))) AS path
// After the search: a condition on the path inside MATCH would make the server try all paths when none fits.
WHERE length(path) <= $maxLength
RETURN CASE WHEN turned THEN reverse(nodes(path)) ELSE nodes(path) END AS nodes,
  [r IN CASE WHEN turned THEN reverse(relationships(path)) ELSE relationships(path) END | type(r)] AS relations,
  length(path) AS length;
