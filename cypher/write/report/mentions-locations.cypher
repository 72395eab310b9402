// Location nodes that new reports name, with the forms used. (Made, not merged: their report is new in this transaction.)
// params: rows
UNWIND $rows AS row
MATCH (r:Report {id: row.reportId}), (n:Location {id: row.entity})
CREATE (r)-[:MENTIONS {count: row.count, forms: row.forms,
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(n)
