MATCH (n1:Person {name: $p0})
WITH n1
ORDER BY n1.eventCount DESC, n1.id LIMIT 1
RETURN [COLLECT {
CALL (n1) {
MATCH ()-[r2:APPEARED_WITH]->(n3)
   
WHERE r2.startId = n1.id AND r2.together >= $p1
   
WITH r2, n3
ORDER BY r2.startId DESC, r2.together DESC LIMIT 2000
RETURN r2, n3 UNION ALL
MATCH (n3)-[r2:APPEARED_WITH]->()
   
WHERE r2.endId = n1.id AND r2.together >= $p1
   
WITH r2, n3
ORDER BY r2.endId DESC, r2.together DESC LIMIT 2000
RETURN r2, n3 }
 
WITH r2, n3
ORDER BY CASE WHEN startNode(r2) = n1 THEN r2.accompaniedBackward ELSE r2.accompaniedForward END DESC, n3.id LIMIT $p2
RETURN [n3.name, CASE WHEN startNode(r2) = n1 THEN r2.accompaniedBackward ELSE r2.accompaniedForward END, r2.together, COLLECT {
UNWIND [CASE WHEN n3.eventCount < n1.eventCount THEN n3 ELSE n1 END] AS n4
 
UNWIND [CASE WHEN n3.eventCount < n1.eventCount THEN n1 ELSE n3 END] AS n5
 
CALL (n4, n5) {
   
MATCH ()-[r7:PARTICIPATED_IN]->(n6)
   
WHERE r7.participantId = n4.id AND r7.sortKey > ''
   
WITH n6, r7, n5
ORDER BY r7.participantId DESC, r7.sortKey DESC
   
WITH n6
WHERE EXISTS { (n6)<-[r8:PARTICIPATED_IN]-()
WHERE r8.participantId = n5.id }
   
WITH DISTINCT n6 LIMIT $p3
RETURN n6
  }
RETURN [toString(n6.date), n6.type, n6.name] }] }, COLLECT {
CALL (n1) {
MATCH ()-[r9:APPEARED_WITH]->(n10)
   
WHERE r9.startId = n1.id AND r9.together >= $p4
   
WITH r9, n10
ORDER BY r9.startId DESC, r9.together DESC LIMIT 2000
RETURN r9, n10 UNION ALL
MATCH (n10)-[r9:APPEARED_WITH]->()
   
WHERE r9.endId = n1.id AND r9.together >= $p4
   
WITH r9, n10
ORDER BY r9.endId DESC, r9.together DESC LIMIT 2000
RETURN r9, n10 }
 
WITH r9, n10
ORDER BY toFloat(r9.together) / n10.eventCount DESC, n10.id LIMIT $p5
RETURN [n10.name, r9.together, CASE WHEN n1.eventCount * n10.eventCount > 0
      THEN toFloat(r9.together) * COUNT { (:Event) } / (n1.eventCount * n10.eventCount) ELSE 0.0 END, r9.weight] }] AS row;
