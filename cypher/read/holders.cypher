// Who held a post on a day, as far as reports let it be known: a report on or before the day and one on or after it, or
// one within so many days of it.
// params: title, organisation (null for any), on (ISO day), withinDays, limit
// columns: person, post, firstSeen, lastSeen, distanceDays
MATCH (post:Post {title: $title})
WHERE $organisation IS NULL OR post.organisationName = $organisation
MATCH (person:Person)-[holding:HOLDS]->(post)
WHERE holding.date IS NOT NULL
WITH person, post, date($on) AS day, holding.date AS reported
WITH person, post, min(reported) AS firstSeen, max(reported) AS lastSeen,
  min(abs(duration.inDays(day, reported).days)) AS distanceDays, day
WHERE (firstSeen <= day AND lastSeen >= day) OR distanceDays <= $withinDays
RETURN person, post, firstSeen, lastSeen, distanceDays
ORDER BY distanceDays, person.id LIMIT $limit;
