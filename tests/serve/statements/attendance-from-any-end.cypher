WITH COLLECT {
MATCH (n10)-[r9:PARTICIPATED_IN]->(n11)
WHERE r9.sortKey > '' AND NOT coalesce(any(one IN r9.posts
WHERE one STARTS
WITH $p11), false) AND r9.role IN $p12 AND (r9.eventType = $p13 AND r9.sortKey >= $p14 AND r9.sortKey < $p15)
WITH r9.role AS v12, count(*) AS v13
ORDER BY v13 DESC, v12 LIMIT $p16
RETURN [v12, v13] } AS v14
RETURN [COLLECT {
MATCH (n2)-[r1:PARTICIPATED_IN]->(n3)
WHERE r1.sortKey > '' AND NOT coalesce(any(one IN r1.posts
WHERE one STARTS
WITH $p0), false) AND r1.role IN $p1 AND (r1.eventType = $p2 AND r1.sortKey >= $p3 AND r1.sortKey < $p4)
WITH r1, n2, n3
ORDER BY r1.eventType DESC, r1.sortKey DESC, r1.participantId DESC, r1.role DESC LIMIT $p5
RETURN [r1.sortKey, r1.participantId, r1.role, r1.role, head(labels(n2)), n2.name, r1.posts, r1.postBodies, n3.name, toString(n3.date), COLLECT {
MATCH (n3)-[r4:HELD_AT]->(n5)
WITH r4, n5
ORDER BY r4.order LIMIT 100
RETURN [head(labels(n5)), n5.name] }] }, COUNT {
MATCH (n7)-[r6:PARTICIPATED_IN]->(n8)
WHERE r6.sortKey > '' AND NOT coalesce(any(one IN r6.posts
WHERE one STARTS
WITH $p6), false) AND r6.role IN $p7 AND (r6.eventType = $p8 AND r6.sortKey >= $p9 AND r6.sortKey < $p10)
RETURN 1 }, v14] AS row;
