// Pairs of places that tours visited one after the other, among the latest 20000 events of a scope.
// params: from (sort key), to (sort key), types, place (id or null), participant (id or null), limit
// columns: earlier, later, tours
CALL () {
  MATCH (event:Event) WHERE event.sortKey >= $from AND event.sortKey < $to
  WITH event ORDER BY event.sortKey DESC
  WITH event
  WHERE event.type IN $types
    AND ($place IS NULL OR EXISTS { (event)-[:HELD_AT]->()-[:LOCATED_IN*0..6]->({id: $place}) })
    AND ($participant IS NULL OR EXISTS { (event)<-[:PARTICIPATED_IN]-({id: $participant}) })
  RETURN event LIMIT 20000
}
MATCH (event)-[a:HELD_AT]->(earlier), (event)-[b:HELD_AT]->(later)
WHERE b.order = a.order + 1 AND earlier <> later
WITH earlier, later, count(*) AS tours
RETURN earlier, later, tours
ORDER BY tours DESC, earlier.id, later.id LIMIT $limit;
