// Posts of which a body has one seat, reported for two people on one day.
// params: titles, from (ISO day), to (ISO day), limit
// columns: post, date, first, second, firstHolding, secondHolding
MATCH (post:Post) WHERE post.title IN $titles AND post.organisationName IS NOT NULL
MATCH (post)<-[holding:HOLDS]-(person:Person)
WHERE holding.date >= date($from) AND holding.date <= date($to)
WITH post, holding.date AS date, person, head(collect(holding)) AS holding
ORDER BY person.id
WITH post, date, collect({person: person, holding: holding})[..2] AS holders
WHERE size(holders) = 2
RETURN post, date, holders[0].person AS first, holders[1].person AS second,
  holders[0].holding AS firstHolding, holders[1].holding AS secondHolding
ORDER BY date DESC, post.id LIMIT $limit;
