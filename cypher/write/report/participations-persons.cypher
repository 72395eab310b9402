// Roles of Person nodes in the events of new reports. (Made, not merged: their report is new in this transaction.)
// params: rows
UNWIND $rows AS row
MATCH (n:Person {id: row.participant}), (e:Event {id: row.event})
CREATE (n)-[:PARTICIPATED_IN {role: row.role, rank: row.rank, posts: row.posts, postBodies: row.postBodies,
  onBehalfOf: row.onBehalfOf, participantId: row.participant, eventType: row.eventType, sortKey: row.sortKey,
  reportId: row.reportId, sentence: row.sentence, start: row.start, end: row.end,
  sourceStart: row.sourceStart, sourceEnd: row.sourceEnd, rule: row.rule}]->(e)
