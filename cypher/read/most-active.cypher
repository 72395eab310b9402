// The participants of most events of a scope, among the latest 20000 of them.
// params: from (sort key), to (sort key), types, place (id or null), participant (id or null), roles, limit
// columns: participant, events, share
CALL () {
  MATCH (event:Event) WHERE event.sortKey >= $from AND event.sortKey < $to
  WITH event ORDER BY event.sortKey DESC
  WITH event
  WHERE event.type IN $types
    AND ($place IS NULL OR EXISTS { (event)-[:HELD_AT]->()-[:LOCATED_IN*0..6]->({id: $place}) })
    AND ($participant IS NULL OR EXISTS { (event)<-[:PARTICIPATED_IN]-({id: $participant}) })
  WITH event LIMIT 20000
  RETURN collect(event) AS scope
}
WITH scope, size(scope) AS total
UNWIND scope AS event
MATCH (event)<-[part:PARTICIPATED_IN]-(participant) WHERE part.role IN $roles
WITH total, participant, count(DISTINCT event) AS events
RETURN participant, events, toFloat(events) / total AS share
ORDER BY events DESC, participant.id LIMIT $limit;
