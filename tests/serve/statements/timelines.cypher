MATCH (entity:Person {name: $name})
WITH entity
ORDER BY entity.eventCount DESC, entity.id LIMIT 1
RETURN [COLLECT {
MATCH (n2)-[r1:PARTICIPATED_IN]->(n3)
WHERE r1.participantId = entity.id AND r1.sortKey > ''
WITH r1, n2, n3
ORDER BY r1.participantId DESC, r1.sortKey DESC, r1.role DESC LIMIT $p0
RETURN [r1.role, toString(n3.date), n3.type, n3.name] }] AS row;

MATCH (entity:Organisation {name: $name})
WITH entity
ORDER BY entity.eventCount DESC, entity.id LIMIT 1
RETURN [COLLECT {
MATCH (n2)-[r1:PARTICIPATED_IN]->(n3)
WHERE r1.participantId = entity.id AND r1.sortKey > ''
WITH r1, n2, n3
ORDER BY r1.participantId DESC, r1.sortKey DESC, r1.role DESC LIMIT $p0
RETURN [r1.role, toString(n3.date), n3.type, n3.name] }] AS row;

MATCH (entity:Location {name: $name})
WITH entity
ORDER BY entity.eventCount DESC, entity.id LIMIT 1
WITH *, COLLECT {
MATCH (n5)<-[r4:HELD_AT]-(n6)
WHERE r4.placeId = entity.id AND r4.sortKey > ''
WITH r4.eventType AS v7, count(*) AS v8
ORDER BY v8 DESC, v7 LIMIT $p1
RETURN [v7, v8] } AS v9
RETURN [COLLECT {
MATCH (n2)<-[r1:HELD_AT]-(n3)
WHERE r1.placeId = entity.id AND r1.sortKey > ''
WITH r1, n3, n2
ORDER BY r1.placeId DESC, r1.sortKey DESC, r1.order DESC LIMIT $p0
RETURN [r1.order, toString(n3.date), n3.type, n3.name] }, v9] AS row;
