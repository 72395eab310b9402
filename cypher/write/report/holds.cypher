// Posts that new reports give people. (Made, not merged: their report is new in this transaction.)
// params: rows
UNWIND $rows AS row
MATCH (p:Person {id: row.person}), (t:Post {id: row.post})
CREATE (p)-[:HOLDS {date: date(row.date),
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(t)
