// Awards that Person nodes received, as new reports tell. (Made, not merged: their report is new in this transaction.)
// params: rows
UNWIND $rows AS row
MATCH (n:Person {id: row.recipient})
CREATE (n)-[:RECEIVED {
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(a:Award {id: row.id, name: row.name})
WITH a, row WHERE row.event IS NOT NULL
MATCH (e:Event {id: row.event})
CREATE (a)-[:GIVEN_AT {
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(e)
