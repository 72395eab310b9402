CALL () {
UNWIND [0, 1] AS side
WITH side, [$from, $to][side] AS given
CALL (given) {
MATCH (entity:Person|Organisation|Location)
WHERE entity.id = given.id
RETURN entity
UNION ALL
MATCH (entity:Person|Organisation|Location)
WHERE entity.name = given.name
RETURN entity
ORDER BY entity.eventCount DESC, entity.id LIMIT 1
}
WITH side, entity
ORDER BY entity.eventCount, side
WITH collect(entity) AS ends, head(collect(side)) = 1 AS turned
WITH ends[0] AS quiet, ends[1] AS busy, turned
WHERE quiet <> busy
WITH quiet, busy, turned, CASE WHEN EXISTS {
()-[tie:APPEARED_WITH]->()
WHERE tie.startId = quiet.id AND tie.endId = busy.id
} OR EXISTS {
()-[tie:APPEARED_WITH]->()
WHERE tie.startId = busy.id AND tie.endId = quiet.id
} THEN head(COLLECT {
MATCH ()-[own:PARTICIPATED_IN]->(event)
WHERE own.participantId = quiet.id AND own.sortKey > ''
WITH event, own
ORDER BY own.participantId DESC, own.sortKey DESC
WITH event
WHERE EXISTS { (event)<-[met:PARTICIPATED_IN]-()
WHERE met.participantId = busy.id }
RETURN event LIMIT 1
}) END AS common
WITH quiet, busy, turned, common, CASE WHEN common IS NULL THEN
shortestPath((quiet)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(busy)) END AS path
WITH turned, CASE WHEN common IS NULL THEN nodes(path) ELSE [quiet, common, busy] END AS nodes,
CASE WHEN common IS NULL THEN [r IN relationships(path) | type(r)]
ELSE ['PARTICIPATED_IN', 'PARTICIPATED_IN'] END AS relations
WITH nodes, relations, size(relations) AS length, turned
WHERE length <= $maxLength
RETURN CASE WHEN turned THEN reverse(nodes) ELSE nodes END AS nodes,
CASE WHEN turned THEN reverse(relations) ELSE relations END AS relations, length
}
RETURN [length, relations, COLLECT {
UNWIND nodes AS n1
RETURN [head(labels(n1)), n1.name, toString(n1.date), n1.title] }] AS row;

CALL () {
CALL () {
MATCH (start:Person {id: $from.id})
RETURN start
UNION ALL
MATCH (start:Person {name: $from.name})
RETURN start
ORDER BY start.eventCount DESC, start.id LIMIT 1
}
CALL () {
MATCH (finish:Person {id: $to.id})
RETURN finish
UNION ALL
MATCH (finish:Person {name: $to.name})
RETURN finish
ORDER BY finish.eventCount DESC, finish.id LIMIT 1
}
WITH start, finish
WHERE start <> finish
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
