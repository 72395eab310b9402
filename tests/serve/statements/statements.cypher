RETURN [COLLECT {
CALL db.index.fulltext.queryNodes('statement_text', $p0, {limit: 1000}) YIELD node AS n2
CALL (n2) {
MATCH (n1:Statement)
WHERE n1.id = n2.id
WITH n1
ORDER BY n1.sortKey DESC LIMIT $p1
RETURN n1 }
 
WITH n1
ORDER BY n1.sortKey DESC LIMIT $p1
RETURN [n1.kind, n1.excerpt, toString(n1.date), head(COLLECT {
MATCH (n1)<-[r3:SAID]-(n4)
WITH r3, n4 LIMIT 1
RETURN [head(labels(n4)), n4.name] }), head(COLLECT {
MATCH (n1)-[r5:SAID_AT]->(n6)
WITH r5, n6 LIMIT 1
RETURN [n6.name] }), head(COLLECT {
MATCH (n1)<-[r7:SAID]-()
WITH r7 LIMIT 1
RETURN [head(COLLECT {
MATCH (n8:Report {id: r7.reportId})
RETURN [n8.sentences[r7.sentence], n8.sentenceStarts[r7.sentence], r7.sentence, r7.start, r7.end, r7.sourceStart, r7.sourceEnd, r7.rule] })] })] }, COUNT {
CALL db.index.fulltext.queryNodes('statement_text', $p2, {limit: 1000}) YIELD node AS n10
MATCH (n9:Statement)
WHERE n9.id = n10.id
RETURN 1 }] AS row;
