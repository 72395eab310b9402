// Who took part in what, in which role and post, and in which sentence is it said? (A table, newest first.)
// columns: date, event, participant, role, posts, sentence, rule
MATCH (participant)-[part:PARTICIPATED_IN]->(event:Event)
MATCH (report:Report {id: part.reportId})
RETURN event.date AS date, event.name AS event, participant.name AS participant, part.role AS role, part.posts AS posts,
  substring(report.text, report.sentenceStarts[part.sentence],
    report.sentenceEnds[part.sentence] - report.sentenceStarts[part.sentence]) AS sentence, part.rule AS rule
ORDER BY event.sortKey DESC, part.rank
LIMIT 200;
