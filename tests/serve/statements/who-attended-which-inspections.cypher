MATCH (n1:Person {name: $p0})
WITH n1
ORDER BY n1.eventCount DESC, n1.id LIMIT 1
RETURN [n1.name, COLLECT {
MATCH (n3)-[r2:PARTICIPATED_IN]->(n4)
WHERE r2.participantId = n1.id AND r2.sortKey > '' AND (r2.eventType = $p1)
WITH r2, n3, n4
ORDER BY r2.participantId DESC, r2.eventType DESC, r2.sortKey DESC, r2.role DESC LIMIT $p2
RETURN [r2.role, r2.posts, r2.postBodies, n4.name, toString(n4.date), COLLECT {
MATCH (n4)-[r5:HELD_AT]->(n6)
WITH r5, n6
ORDER BY r5.order LIMIT 100
RETURN [r5.order, head(labels(n6)), n6.name, n6.kind] }, COLLECT {
MATCH (n4)<-[r7:PARTICIPATED_IN]-(n8)
WITH r7, n8, n4
ORDER BY coalesce(r7.rank, 0) ASC, n8.id ASC, r7.role ASC LIMIT $p3
RETURN [r7.role, r7.rank, head(labels(n8)), n8.name] }, head(COLLECT {
MATCH (n9:Report {id: r2.reportId})
RETURN [n9.sentences[r2.sentence], n9.sentenceStarts[r2.sentence], r2.sentence, r2.start, r2.end, r2.sourceStart, r2.sourceEnd, r2.rule, n9.headline, toString(n9.published)] })] }, COUNT {
MATCH (n11)-[r10:PARTICIPATED_IN]->(n12)
WHERE r10.participantId = n1.id AND r10.sortKey > '' AND (r10.eventType = $p4)
RETURN 1 }] AS row;
