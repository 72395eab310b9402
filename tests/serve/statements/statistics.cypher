CALL () {
RETURN COUNT { (:Document) } AS documents, COUNT { (:Report) } AS reports, COUNT { (:Person) } AS persons,
COUNT { (:Organisation) } AS organisations, COUNT { (:Location) } AS locations, COUNT { (:Event) } AS events,
COUNT { (:Post) } AS posts, COUNT { (:Statement) } AS statements, COUNT { (:Award) } AS awards,
COUNT { ()-[:PARTICIPATED_IN]->() } AS participations
}
RETURN [reports, persons, organisations, events, participations] AS row;

CALL () {
CALL () {
MATCH (event:Event)
WHERE event.sortKey >= $from AND event.sortKey < $to
WITH event
ORDER BY event.sortKey DESC
WITH event
WHERE event.type IN $types
AND ($place IS NULL OR EXISTS { (event)-[:HELD_AT]->()-[:LOCATED_IN*0..6]->({id: $place}) })
AND ($participant IS NULL OR EXISTS { (event)<-[:PARTICIPATED_IN]-({id: $participant}) })
WITH event LIMIT 100000
RETURN collect(event) AS scope
}
WITH scope, size(scope) AS total
UNWIND scope AS event
WITH total, event,
CASE WHEN 'PLACE' IN $by THEN coalesce(nullIf(COLLECT {
MATCH (event)-[:HELD_AT]->(place:Location)
RETURN place.name }, []), [null]) ELSE [null] END AS places,
CASE WHEN 'BODY' IN $by THEN coalesce(nullIf(COLLECT {
MATCH (event)<-[:PARTICIPATED_IN]-(body:Organisation)
RETURN DISTINCT body.name }, []), [null]) ELSE [null] END AS bodies
UNWIND places AS place
UNWIND bodies AS body
WITH total, event,
[dimension IN $by | CASE dimension
WHEN 'TYPE' THEN event.type
WHEN 'MONTH' THEN nullIf(left(event.sortKey, 7), '0000-00')
WHEN 'YEAR' THEN nullIf(left(event.sortKey, 4), '0000')
WHEN 'PLACE' THEN place
ELSE body END] AS values
WITH total, values, count(DISTINCT event) AS events
RETURN [i IN range(0, size($by) - 1) | {dimension: $by[i], value: values[i]}] AS keys, events, toFloat(events) / total AS share
ORDER BY events DESC, values LIMIT $limit
}
RETURN [keys, events, share] AS row;

CALL () {
CALL () {
MATCH (event:Event)
WHERE event.sortKey >= $from AND event.sortKey < $to
WITH event
ORDER BY event.sortKey DESC
WITH event
WHERE event.type IN $types
AND ($place IS NULL OR EXISTS { (event)-[:HELD_AT]->()-[:LOCATED_IN*0..6]->({id: $place}) })
AND ($participant IS NULL OR EXISTS { (event)<-[:PARTICIPATED_IN]-({id: $participant}) })
WITH event LIMIT 20000
RETURN collect(event) AS scope
}
WITH scope, size(scope) AS total
UNWIND scope AS event
MATCH (event)<-[part:PARTICIPATED_IN]-(participant)
WHERE part.role IN $roles
WITH total, participant, count(DISTINCT event) AS events
RETURN participant, events, toFloat(events) / total AS share
ORDER BY events DESC, participant.id LIMIT $limit
}
RETURN [events, share, head(labels(participant)), participant.name] AS row;

CALL () {
CALL () {
MATCH (person:Person)
WHERE person.eventCount > 0
RETURN person
ORDER BY person.eventCount DESC, person.id DESC LIMIT $people
}
WITH collect(person) AS people
CALL (people) {
UNWIND people AS source
MATCH (source)-[tie:APPEARED_WITH]->(target)
WHERE tie.together >= $minTogether AND target IN people
RETURN collect({source: source.id, target: target.id, together: tie.together, weight: tie.weight}) AS ties
}
RETURN people, ties
}
RETURN [[person IN people | person.id], ties, COLLECT {
UNWIND people AS n1
RETURN [n1.id, n1.name] }, ties] AS row;
