// Events of a scope counted by up to three dimensions, among the latest 100000 of them. An event at two places counts
// for each.
// params: from (sort key), to (sort key), types, place (id or null), participant (id or null), by (list of TYPE, MONTH, YEAR, PLACE, BODY), limit
// columns: keys, events, share
CALL () {
  MATCH (event:Event) WHERE event.sortKey >= $from AND event.sortKey < $to
  WITH event ORDER BY event.sortKey DESC
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
  CASE WHEN 'PLACE' IN $by THEN coalesce(nullIf(COLLECT { MATCH (event)-[:HELD_AT]->(place:Location) RETURN place.name }, []), [null]) ELSE [null] END AS places,
  CASE WHEN 'BODY' IN $by THEN coalesce(nullIf(COLLECT { MATCH (event)<-[:PARTICIPATED_IN]-(body:Organisation) RETURN DISTINCT body.name }, []), [null]) ELSE [null] END AS bodies
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
ORDER BY events DESC, values LIMIT $limit;
