MATCH (entity:Person {name: $name})
WITH entity
ORDER BY entity.eventCount DESC, entity.id LIMIT 1
RETURN [entity.name, COLLECT {
MATCH (n2)-[r1:PARTICIPATED_IN]->(n3)
WHERE r1.participantId = entity.id AND r1.sortKey > '' AND (r1.eventType = $p0)
WITH r1, n2, n3
ORDER BY r1.participantId DESC, r1.eventType DESC, r1.sortKey DESC, r1.role DESC LIMIT $p1
RETURN [r1.role, r1.posts, r1.postBodies, n3.name, toString(n3.date), COLLECT {
MATCH (n3)-[r4:HELD_AT]->(n5)
WITH r4, n5
ORDER BY r4.order LIMIT 100
RETURN [r4.order, head(labels(n5)), n5.name, n5.kind] }, COLLECT {
MATCH (n3)<-[r6:PARTICIPATED_IN]-(n7)
WITH r6, n7, n3
ORDER BY coalesce(r6.rank, 0) ASC, n7.id ASC, r6.role ASC LIMIT $p2
RETURN [r6.role, r6.rank, head(labels(n7)), n7.name] }, head(COLLECT {
MATCH (n8:Report {id: r1.reportId})
RETURN [n8.sentences[r1.sentence], n8.sentenceStarts[r1.sentence], r1.sentence, r1.start, r1.end, r1.sourceStart, r1.sourceEnd, r1.rule, n8.headline, toString(n8.published)] })] }, COUNT {
MATCH (n10)-[r9:PARTICIPATED_IN]->(n11)
WHERE r9.participantId = entity.id AND r9.sortKey > '' AND (r9.eventType = $p3)
RETURN 1 }] AS row;
