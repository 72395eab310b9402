MATCH (entity:Person {name: $name})
WITH entity
ORDER BY entity.eventCount DESC, entity.id LIMIT 1
RETURN [COLLECT {
MATCH (entity)-[:HOLDS]->(n1)
WITH DISTINCT n1
ORDER BY n1.id LIMIT 200
RETURN [COLLECT {
MATCH (entity)-[r2:HOLDS]->(n1)
RETURN toString(r2.date) }, n1.title, head(COLLECT {
MATCH (n1)-[r3:IN_BODY]->(n4)
WITH r3, n4 LIMIT 1
RETURN [n4.name] })] }] AS row;

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
RETURN [person.name, post.organisationName, toString(firstSeen), toString(lastSeen), distanceDays] AS row;

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
RETURN [toString(date), post.title, post.organisationName, first.name, second.name, head(COLLECT {
MATCH (n1:Report {id: firstHolding.reportId})
RETURN [n1.sentences[firstHolding.sentence], n1.sentenceStarts[firstHolding.sentence], firstHolding.sentence, firstHolding.start, firstHolding.end, firstHolding.sourceStart, firstHolding.sourceEnd, firstHolding.rule] }), head(COLLECT {
MATCH (n2:Report {id: secondHolding.reportId})
RETURN [n2.sentences[secondHolding.sentence], n2.sentenceStarts[secondHolding.sentence], secondHolding.sentence, secondHolding.start, secondHolding.end, secondHolding.sourceStart, secondHolding.sourceEnd, secondHolding.rule] })] AS row;
