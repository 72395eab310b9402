// What Organisation nodes said, as new reports relay it. (Made, not merged: their report is new in this transaction.)
// params: rows
UNWIND $rows AS row
MATCH (n:Organisation {id: row.speaker})
CREATE (n)-[:SAID {
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(s:Statement {id: row.id, kind: row.kind, excerpt: row.excerpt, date: date(row.date), sortKey: row.sortKey})
WITH s, row WHERE row.event IS NOT NULL
MATCH (e:Event {id: row.event})
CREATE (s)-[:SAID_AT {
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(e)
