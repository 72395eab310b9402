// Counts again, for entities a withdrawal touched, their events, last day, and the forms that reports still use.
// params: ids
// columns: id, kind, name, forms
MATCH (n:Person|Organisation|Location) WHERE n.id IN $ids
WITH n, CASE WHEN n:Location
    THEN COLLECT { MATCH (n)<-[:HELD_AT]-(e:Event) RETURN DISTINCT e }
    ELSE COLLECT { MATCH (n)-[:PARTICIPATED_IN]->(e:Event) RETURN DISTINCT e } END AS events
SET n.eventCount = size(events), n.lastEventDate = reduce(last = null, e IN events |
  CASE WHEN last IS NULL OR e.date > last THEN e.date ELSE last END)
RETURN n.id AS id, toLower(labels(n)[0]) AS kind, n.name AS name,
  COLLECT { MATCH (n)<-[m:MENTIONS]-(:Report) UNWIND m.forms AS form RETURN DISTINCT form ORDER BY form } AS forms
