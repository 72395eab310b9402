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
 
WITH {
    companion: n3, origin: n1, together: r2.together, weight: r2.weight,
    lift: CASE WHEN n1.eventCount * n3.eventCount > 0
      THEN toFloat(r2.together) * COUNT { (:Event) } / (n1.eventCount * n3.eventCount) ELSE 0.0 END,
    accompaniedThem: CASE WHEN startNode(r2) = n1 THEN r2.accompaniedBackward ELSE r2.accompaniedForward END,
    wasAccompaniedBy: CASE WHEN startNode(r2) = n1 THEN r2.accompaniedForward ELSE r2.accompaniedBackward END} AS c4
RETURN [head(COLLECT {
UNWIND [c4.companion] AS n5
RETURN [n5.name] }), c4.accompaniedThem, c4.together, COLLECT {
UNWIND [CASE WHEN c4.companion.eventCount < c4.origin.eventCount THEN c4.companion ELSE c4.origin END] AS n6
 
UNWIND [CASE WHEN c4.companion.eventCount < c4.origin.eventCount THEN c4.origin ELSE c4.companion END] AS n7
 
CALL (n6, n7) {
   
MATCH ()-[r9:PARTICIPATED_IN]->(n8)
   
WHERE r9.participantId = n6.id AND r9.sortKey > ''
   
WITH n8, r9, n7
ORDER BY r9.participantId DESC, r9.sortKey DESC
   
WITH n8
WHERE EXISTS { (n8)<-[r10:PARTICIPATED_IN]-()
WHERE r10.participantId = n7.id }
   
WITH DISTINCT n8 LIMIT $p3
RETURN n8
  }
RETURN [toString(n8.date), n8.type, n8.name] }] }, COLLECT {
CALL (n1) {
MATCH ()-[r11:APPEARED_WITH]->(n12)
   
WHERE r11.startId = n1.id AND r11.together >= $p4
   
WITH r11, n12
ORDER BY r11.startId DESC, r11.together DESC LIMIT 2000
RETURN r11, n12 UNION ALL
MATCH (n12)-[r11:APPEARED_WITH]->()
   
WHERE r11.endId = n1.id AND r11.together >= $p4
   
WITH r11, n12
ORDER BY r11.endId DESC, r11.together DESC LIMIT 2000
RETURN r11, n12 }
 
WITH r11, n12
ORDER BY toFloat(r11.together) / n12.eventCount DESC, n12.id LIMIT $p5
 
WITH {
    companion: n12, origin: n1, together: r11.together, weight: r11.weight,
    lift: CASE WHEN n1.eventCount * n12.eventCount > 0
      THEN toFloat(r11.together) * COUNT { (:Event) } / (n1.eventCount * n12.eventCount) ELSE 0.0 END,
    accompaniedThem: CASE WHEN startNode(r11) = n1 THEN r11.accompaniedBackward ELSE r11.accompaniedForward END,
    wasAccompaniedBy: CASE WHEN startNode(r11) = n1 THEN r11.accompaniedForward ELSE r11.accompaniedBackward END} AS c13
RETURN [head(COLLECT {
UNWIND [c13.companion] AS n14
RETURN [n14.name] }), c13.together, c13.lift, c13.weight] }] AS row;
