RETURN [COLLECT {
MATCH (n1:Event)
WHERE n1.sortKey > '' AND n1.type = $p0
WITH n1
ORDER BY n1.sortKey DESC LIMIT $p1
RETURN [n1.name, toString(n1.date), COLLECT {
MATCH (n1)-[r2:HELD_AT]->(n3)
WITH r2, n3
ORDER BY r2.order LIMIT 100
RETURN [r2.order, head(labels(n3)), n3.name, n3.kind] }] }] AS row;

RETURN [COLLECT {
MATCH (n1:Location)
WHERE n1.eventCount >= 0 AND n1.kind = $p0
WITH n1
ORDER BY n1.eventCount DESC, n1.id DESC LIMIT $p1
RETURN [n1.name, n1.eventCount] }] AS row;

CALL () {
CALL () {
MATCH (event:Event)
WHERE event.sortKey >= $from AND event.sortKey < $to
WITH event
ORDER BY event.sortKey DESC
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
ORDER BY tours DESC, earlier.id, later.id LIMIT $limit
}
RETURN [tours, head(labels(earlier)), earlier.name, head(labels(later)), later.name] AS row;
