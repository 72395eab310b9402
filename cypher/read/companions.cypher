// Who appears with a person in events of a scope, counted among the latest 2000 of them.
// params: person (id), from (sort key), to (sort key), types, place (id or null), participant (id or null), roles (of the companion), order, limit
// columns: companion, origin, together, weight, lift, accompaniedThem, wasAccompaniedBy
MATCH (origin:Person {id: $person})
CALL (origin) {
  MATCH (somebody)-[attended:PARTICIPATED_IN]->(event)
  WHERE attended.participantId = origin.id AND attended.sortKey >= $from AND attended.sortKey < $to
  WITH attended, event ORDER BY attended.participantId DESC, attended.sortKey DESC
  WITH attended, event
  WHERE attended.eventType IN $types
    AND ($place IS NULL OR EXISTS { (event)-[:HELD_AT]->()-[:LOCATED_IN*0..6]->({id: $place}) })
    AND ($participant IS NULL OR EXISTS { (event)<-[:PARTICIPATED_IN]-({id: $participant}) })
  WITH DISTINCT event LIMIT 2000
  RETURN collect({event: event, roles: COLLECT {
    MATCH (event)<-[own:PARTICIPATED_IN]-() WHERE own.participantId = origin.id RETURN own.role }}) AS attendances
}
WITH origin, attendances, size(attendances) AS ownEvents
UNWIND attendances AS attendance
WITH origin, ownEvents, attendance.event AS event, attendance.roles AS ownRoles
MATCH (event)<-[other:PARTICIPATED_IN]-(companion:Person)
WHERE companion <> origin AND other.role IN $roles
WITH origin, ownEvents, event, ownRoles, companion, collect(other.role) AS roles
WITH origin, ownEvents, companion, count(*) AS together,
  sum(1.0 / CASE WHEN event.participantCount > 1 THEN event.participantCount - 1 ELSE 1 END) AS weight,
  sum(CASE WHEN 'LEAD' IN ownRoles AND 'ACCOMPANY' IN roles THEN 1 ELSE 0 END) AS accompaniedThem,
  sum(CASE WHEN 'LEAD' IN roles AND 'ACCOMPANY' IN ownRoles THEN 1 ELSE 0 END) AS wasAccompaniedBy
WITH origin, companion, together, weight, accompaniedThem, wasAccompaniedBy,
  CASE WHEN companion.eventCount > 0
    THEN toFloat(together) * COUNT { (:Event) } / (ownEvents * companion.eventCount) ELSE 0.0 END AS lift
RETURN companion, origin, together, weight, lift, accompaniedThem, wasAccompaniedBy
ORDER BY CASE $order WHEN 'WEIGHT' THEN weight WHEN 'LIFT' THEN lift WHEN 'ACCOMPANIED_THEM' THEN accompaniedThem
  WHEN 'WAS_ACCOMPANIED_BY' THEN wasAccompaniedBy ELSE together END DESC, companion.id
LIMIT $limit;
