MATCH (entity:Person {name: $name})
WITH entity
ORDER BY entity.eventCount DESC, entity.id LIMIT 1
RETURN [COLLECT {
CALL (entity) {
MATCH ()-[r1:APPEARED_WITH]->(n2)
   
WHERE r1.startId = entity.id AND r1.together >= $p0
   
WITH r1, n2
ORDER BY r1.startId DESC, r1.together DESC LIMIT 2000
RETURN r1, n2 UNION ALL
MATCH (n2)-[r1:APPEARED_WITH]->()
   
WHERE r1.endId = entity.id AND r1.together >= $p0
   
WITH r1, n2
ORDER BY r1.endId DESC, r1.together DESC LIMIT 2000
RETURN r1, n2 }
 
WITH r1, n2
ORDER BY CASE WHEN startNode(r1) = entity THEN r1.accompaniedBackward ELSE r1.accompaniedForward END DESC, n2.id LIMIT $p1
RETURN [n2.name, CASE WHEN startNode(r1) = entity THEN r1.accompaniedBackward ELSE r1.accompaniedForward END, r1.together, COLLECT {
UNWIND [CASE WHEN n2.eventCount < entity.eventCount THEN n2 ELSE entity END] AS n3
 
UNWIND [CASE WHEN n2.eventCount < entity.eventCount THEN entity ELSE n2 END] AS n4
 
CALL (n3, n4) {
   
MATCH ()-[r6:PARTICIPATED_IN]->(n5)
   
WHERE r6.participantId = n3.id AND r6.sortKey > ''
   
WITH n5, r6, n4
ORDER BY r6.participantId DESC, r6.sortKey DESC
   
WITH n5
WHERE EXISTS { (n5)<-[r7:PARTICIPATED_IN]-()
WHERE r7.participantId = n4.id }
   
WITH DISTINCT n5 LIMIT $p2
RETURN n5
  }
RETURN [toString(n5.date), n5.type, n5.name] }] }, COLLECT {
CALL (entity) {
MATCH ()-[r8:APPEARED_WITH]->(n9)
   
WHERE r8.startId = entity.id AND r8.together >= $p3
   
WITH r8, n9
ORDER BY r8.startId DESC, r8.together DESC LIMIT 2000
RETURN r8, n9 UNION ALL
MATCH (n9)-[r8:APPEARED_WITH]->()
   
WHERE r8.endId = entity.id AND r8.together >= $p3
   
WITH r8, n9
ORDER BY r8.endId DESC, r8.together DESC LIMIT 2000
RETURN r8, n9 }
 
WITH r8, n9
ORDER BY toFloat(r8.together) / n9.eventCount DESC, n9.id LIMIT $p4
RETURN [n9.name, r8.together, CASE WHEN entity.eventCount * n9.eventCount > 0
      THEN toFloat(r8.together) * COUNT { (:Event) } / (entity.eventCount * n9.eventCount) ELSE 0.0 END, r8.weight] }] AS row;
