MATCH (n1:Person {name: $p0})
WITH n1
ORDER BY n1.eventCount DESC, n1.id LIMIT 1
RETURN [COLLECT {
MATCH (n1)-[:HOLDS]->(n2)
WITH DISTINCT n2
ORDER BY n2.id LIMIT 200
RETURN [COLLECT {
MATCH (n1)-[r3:HOLDS]->(n2)
RETURN toString(r3.date) }, [n2.title, head(COLLECT {
MATCH (n2)-[r4:IN_BODY]->(n5)
WITH r4, n5 LIMIT 1
RETURN [n5.name] })]] }] AS row;

CALL () {
MATCH (post:Post {title: $title})
WHERE $organisation IS NULL OR post.organisationName = $organisation
MATCH (person:Person)-[holding:HOLDS]->(post)
WHERE holding.date IS NOT NULL
WITH person, post, date($on) AS day, holding.date AS reported
WITH person, post, min(reported) AS firstSeen, max(reported) AS lastSeen,
  min(abs(duration.inDays(day, reported).days)) AS distanceDays, day
WHERE (firstSeen <= day AND lastSeen >= day) OR distanceDays <= $withinDays
RETURN person, post, firstSeen, lastSeen, distanceDays
ORDER BY distanceDays, person.id LIMIT $limit
}
WITH {person: person, post: post, firstSeen: firstSeen, lastSeen: lastSeen, distanceDays: distanceDays} AS c1
RETURN [head(COLLECT {
UNWIND [c1.person] AS n2
RETURN [n2.name] }), head(COLLECT {
UNWIND [c1.post] AS n3
RETURN [n3.organisationName] }), toString(c1.firstSeen), toString(c1.lastSeen), c1.distanceDays] AS row;

CALL () {
MATCH (post:Post)
WHERE post.title IN $titles AND post.organisationName IS NOT NULL
MATCH (post)<-[holding:HOLDS]-(person:Person)
WHERE holding.date >= date($from) AND holding.date <= date($to)
WITH post, holding.date AS date, person, head(collect(holding)) AS holding
ORDER BY person.id
WITH post, date, collect({person: person, holding: holding})[..2] AS holders
WHERE size(holders) = 2
RETURN post, date, holders[0].person AS first, holders[1].person AS second,
  holders[0].holding AS firstHolding, holders[1].holding AS secondHolding
ORDER BY date DESC, post.id LIMIT $limit
}
WITH {post: post, date: date, first: first, second: second, firstHolding: firstHolding, secondHolding: secondHolding} AS c1
RETURN [toString(c1.date), head(COLLECT {
UNWIND [c1.post] AS n2
RETURN [n2.title, n2.organisationName] }), head(COLLECT {
UNWIND [c1.first] AS n3
RETURN [n3.name] }), head(COLLECT {
UNWIND [c1.second] AS n4
RETURN [n4.name] }), head(COLLECT {
UNWIND [c1.firstHolding] AS r5
RETURN head(COLLECT {
MATCH (n6:Report {id: r5.reportId})
RETURN [n6.sentences[r5.sentence], n6.sentenceStarts[r5.sentence], r5.sentence, r5.start, r5.end, r5.sourceStart, r5.sourceEnd, r5.rule] }) }), head(COLLECT {
UNWIND [c1.secondHolding] AS r7
RETURN head(COLLECT {
MATCH (n8:Report {id: r7.reportId})
RETURN [n8.sentences[r7.sentence], n8.sentenceStarts[r7.sentence], r7.sentence, r7.start, r7.end, r7.sourceStart, r7.sourceEnd, r7.rule] }) })] AS row;
