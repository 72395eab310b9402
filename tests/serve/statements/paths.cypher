CALL () {
MATCH (named:Person|Organisation|Location)
WHERE named.name = $from
RETURN named.id AS from
ORDER BY named.eventCount DESC, named.id LIMIT 1
}
CALL () {
MATCH (named:Person|Organisation|Location)
WHERE named.name = $to
RETURN named.id AS to
ORDER BY named.eventCount DESC, named.id LIMIT 1
}
CALL (from, to) {
MATCH (start:Person|Organisation|Location)
WHERE start.id = from
MATCH (finish:Person|Organisation|Location)
WHERE finish.id = to AND finish <> start
WITH start, finish, start.eventCount > finish.eventCount AS turned
WITH turned, CASE WHEN turned THEN finish ELSE start END AS quiet, CASE WHEN turned THEN start ELSE finish END AS busy
WITH turned, coalesce(CASE WHEN busy.eventCount > 200 AND EXISTS {
()-[tie:APPEARED_WITH]->()
WHERE tie.startId IN [quiet.id, busy.id] AND tie.endId IN [quiet.id, busy.id]
} THEN head(COLLECT {
MATCH ()-[own:PARTICIPATED_IN]->(event)
WHERE own.participantId = quiet.id AND own.sortKey > ''
WITH event, own
ORDER BY own.participantId DESC, own.sortKey DESC
MATCH path = (quiet)-[own]->(event)<-[met:PARTICIPATED_IN]-(busy)
WHERE met.participantId = busy.id
RETURN path LIMIT 1
}) END, shortestPath((quiet)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(busy))) AS path
WHERE length(path) <= $maxLength
RETURN CASE WHEN turned THEN reverse(nodes(path)) ELSE nodes(path) END AS nodes,
[r IN CASE WHEN turned THEN reverse(relationships(path)) ELSE relationships(path) END | type(r)] AS relations,
length(path) AS length
}
RETURN [length, relations, COLLECT {
UNWIND nodes AS n1
RETURN [head(labels(n1)), n1.name, toString(n1.date), n1.title] }] AS row;

CALL () {
MATCH (named:Person)
WHERE named.name = $from
RETURN named.id AS from
ORDER BY named.eventCount DESC, named.id LIMIT 1
}
CALL () {
MATCH (named:Person)
WHERE named.name = $to
RETURN named.id AS to
ORDER BY named.eventCount DESC, named.id LIMIT 1
}
CALL (from, to) {
MATCH (start:Person {id: from})
MATCH (finish:Person {id: to})
WHERE finish <> start
CALL (start) {
CALL (start) {
MATCH ()-[tie:APPEARED_WITH]->(near)
WHERE tie.startId = start.id AND tie.together >= 1
WITH tie, near
ORDER BY tie.startId DESC, tie.together DESC LIMIT 200
RETURN tie, near
UNION ALL
MATCH (near)-[tie:APPEARED_WITH]->()
WHERE tie.endId = start.id AND tie.together >= 1
WITH tie, near
ORDER BY tie.endId DESC, tie.together DESC LIMIT 200
RETURN tie, near
}
WITH tie, near
ORDER BY tie.weight DESC, near.id LIMIT 200
RETURN collect({tie: tie, near: near}) AS startTies
}
CALL (finish) {
CALL (finish) {
MATCH ()-[tie:APPEARED_WITH]->(near)
WHERE tie.startId = finish.id AND tie.together >= 1
WITH tie, near
ORDER BY tie.startId DESC, tie.together DESC LIMIT 200
RETURN tie, near
UNION ALL
MATCH (near)-[tie:APPEARED_WITH]->()
WHERE tie.endId = finish.id AND tie.together >= 1
WITH tie, near
ORDER BY tie.endId DESC, tie.together DESC LIMIT 200
RETURN tie, near
}
WITH tie, near
ORDER BY tie.weight DESC, near.id LIMIT 200
RETURN collect({tie: tie, near: near}) AS finishTies
}
CALL (start, finish, startTies, finishTies) {
UNWIND [{a: start.id, b: finish.id}, {a: finish.id, b: start.id}] AS pair
MATCH ()-[direct:APPEARED_WITH]->()
WHERE direct.startId = pair.a AND direct.endId = pair.b
RETURN [start, finish] AS people, [direct] AS ties
UNION ALL
UNWIND CASE WHEN $maxLength >= 2 THEN startTies ELSE [] END AS one
WITH start, finish, one
WHERE one.near <> finish
UNWIND [{a: one.near.id, b: finish.id}, {a: finish.id, b: one.near.id}] AS pair
MATCH ()-[two:APPEARED_WITH]->()
WHERE two.startId = pair.a AND two.endId = pair.b
RETURN [start, one.near, finish] AS people, [one.tie, two] AS ties
UNION ALL
UNWIND CASE WHEN $maxLength >= 3 THEN startTies[..20] ELSE [] END AS one
UNWIND finishTies[..20] AS three
WITH start, finish, one, three
WHERE one.near <> finish AND three.near <> start AND one.near <> three.near
UNWIND [{a: one.near.id, b: three.near.id}, {a: three.near.id, b: one.near.id}] AS pair
MATCH ()-[two:APPEARED_WITH]->()
WHERE two.startId = pair.a AND two.endId = pair.b
RETURN [start, one.near, three.near, finish] AS people, [one.tie, two, three.tie] AS ties
}
WITH people, ties, reduce(strength = 1.0, tie IN ties | strength * tie.weight / (tie.weight + 1)) AS strength
ORDER BY strength DESC, size(people), [person IN people | person.id] LIMIT $limit
RETURN people, [tie IN ties | tie.together] AS together, strength,
[i IN range(0, size(people) - 2) | head(COLLECT {
UNWIND [CASE WHEN people[i].eventCount < people[i + 1].eventCount THEN people[i] ELSE people[i + 1] END] AS one
UNWIND [CASE WHEN people[i].eventCount < people[i + 1].eventCount THEN people[i + 1] ELSE people[i] END] AS other
CALL (one, other) {
MATCH ()-[attended:PARTICIPATED_IN]->(event)
WHERE attended.participantId = one.id AND attended.sortKey > ''
WITH event, attended, other
ORDER BY attended.participantId DESC, attended.sortKey DESC
WITH event
WHERE EXISTS { (event)<-[met:PARTICIPATED_IN]-()
WHERE met.participantId = other.id }
RETURN event LIMIT 1
}
RETURN event })] AS events
}
RETURN [strength, together, COLLECT {
UNWIND people AS n1
RETURN [n1.name] }, COLLECT {
UNWIND events AS n2
RETURN [n2.name, toString(n2.date)] }] AS row;
