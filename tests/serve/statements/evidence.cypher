RETURN [COLLECT {
MATCH (n1:Report)
WHERE n1.sortKey > ''
WITH n1
ORDER BY n1.sortKey DESC LIMIT $p0
RETURN [n1.headline, toString(n1.published), COLLECT {
MATCH (n1)-[r2:REPORTED_BY]->(n3)
WITH r2, n3
ORDER BY r2.start LIMIT 100
RETURN [r2.role, n3.name] }, COLLECT {
MATCH (n1)-[:DESCRIBES]->(n6)<-[r4:PARTICIPATED_IN]-(n5)
WHERE r4.reportId = n1.id
WITH r4, n5, n6
ORDER BY r4.sortKey DESC, r4.participantId DESC, r4.role DESC LIMIT $p1
RETURN [r4.role, head(labels(n5)), n5.name, head(COLLECT {
MATCH (n7:Report {id: r4.reportId})
RETURN [n7.sentences[r4.sentence], n7.sentenceStarts[r4.sentence], r4.sentence, r4.start, r4.end, r4.sourceStart, r4.sourceEnd, r4.rule] })] }, COLLECT {
MATCH (n1)-[r8:MENTIONS]->(n9)
WITH r8, n1, n9
ORDER BY r8.start ASC, n9.id ASC LIMIT $p2
RETURN [r8.count, head(labels(n9)), n9.name, head(COLLECT {
MATCH (n10:Report {id: r8.reportId})
RETURN [n10.sentences[r8.sentence], n10.sentenceStarts[r8.sentence], r8.sentence, r8.start, r8.end, r8.sourceStart, r8.sourceEnd, r8.rule] })] }] }] AS row;
