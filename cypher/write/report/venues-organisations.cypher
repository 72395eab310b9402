// Organisation nodes at which the events of new reports were held, in order of the visit. (Made, not merged: their report is new in this transaction.)
// params: rows
UNWIND $rows AS row
MATCH (e:Event {id: row.event}), (n:Organisation {id: row.place})
CREATE (e)-[:HELD_AT {order: row.order, placeId: row.place, eventType: row.eventType, sortKey: row.sortKey,
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(n)
