// Bylines of new reports. (Made, not merged: their report is new in this transaction.)
// params: rows
UNWIND $rows AS row
MATCH (r:Report {id: row.reportId}), (p:Person {id: row.person})
CREATE (r)-[:REPORTED_BY {role: row.role,
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(p)
