// Events of new reports, and that the reports describe them. (Made, not merged: their report is new in this transaction.)
// params: rows
UNWIND $rows AS row
MATCH (r:Report {id: row.reportId})
CREATE (e:Event {id: row.id, type: row.type, name: row.name, date: date(row.date), endDate: date(row.endDate),
  sortKey: row.sortKey, participantCount: row.participantCount, headcountCounts: row.headcountCounts,
  headcountOf: row.headcountOf, headcountApproximate: row.headcountApproximate})
CREATE (r)-[:DESCRIBES {
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(e)
