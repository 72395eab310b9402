MATCH (n1:Person {name: $p0})
WITH n1
ORDER BY n1.eventCount DESC, n1.id LIMIT 1
RETURN [COLLECT {
MATCH (n3)-[r2:PARTICIPATED_IN]->(n4)
WHERE r2.participantId = n1.id AND r2.sortKey > ''
WITH r2, n3, n4
ORDER BY r2.participantId DESC, r2.sortKey DESC, r2.role DESC LIMIT $p1
RETURN [r2.role, toString(n4.date), n4.type, n4.name] }] AS row;

MATCH (n1:Organisation {name: $p0})
WITH n1
ORDER BY n1.eventCount DESC, n1.id LIMIT 1
RETURN [COLLECT {
MATCH (n3)-[r2:PARTICIPATED_IN]->(n4)
WHERE r2.participantId = n1.id AND r2.sortKey > ''
WITH r2, n3, n4
ORDER BY r2.participantId DESC, r2.sortKey DESC, r2.role DESC LIMIT $p1
RETURN [r2.role, toString(n4.date), n4.type, n4.name] }] AS row;

MATCH (n1:Location {name: $p0})
WITH n1
ORDER BY n1.eventCount DESC, n1.id LIMIT 1
WITH *, COLLECT {
MATCH (n6)<-[r5:HELD_AT]-(n7)
WHERE r5.placeId = n1.id AND r5.sortKey > ''
WITH r5.eventType AS v8, count(*) AS v9
ORDER BY v9 DESC, v8 LIMIT $p2
RETURN [v8, v9] } AS v10
RETURN [COLLECT {
MATCH (n3)<-[r2:HELD_AT]-(n4)
WHERE r2.placeId = n1.id AND r2.sortKey > ''
WITH r2, n4, n3
ORDER BY r2.placeId DESC, r2.sortKey DESC, r2.order DESC LIMIT $p1
RETURN [r2.order, toString(n4.date), n4.type, n4.name] }, v10] AS row;
