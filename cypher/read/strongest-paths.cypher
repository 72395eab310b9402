// The strongest chains of acquaintance between two people, in at most three steps. A step's strength is
// weight / (weight + 1); the 200 ties of most common events are tried, of these the 20 strongest for three steps.
// params: from (id), to (id), maxLength, limit
// columns: people, together, strength, events
MATCH (start:Person {id: $from})
MATCH (finish:Person {id: $to}) WHERE finish <> start
CALL (start) {
  CALL (start) {
    MATCH ()-[tie:APPEARED_WITH]->(near) WHERE tie.startId = start.id AND tie.together >= 1
    WITH tie, near ORDER BY tie.startId DESC, tie.together DESC LIMIT 200 RETURN tie, near
    UNION ALL
    MATCH (near)-[tie:APPEARED_WITH]->() WHERE tie.endId = start.id AND tie.together >= 1
    WITH tie, near ORDER BY tie.endId DESC, tie.together DESC LIMIT 200 RETURN tie, near
  }
  WITH tie, near ORDER BY tie.weight DESC, near.id LIMIT 200
  RETURN collect({tie: tie, near: near}) AS startTies
}
CALL (finish) {
  CALL (finish) {
    MATCH ()-[tie:APPEARED_WITH]->(near) WHERE tie.startId = finish.id AND tie.together >= 1
    WITH tie, near ORDER BY tie.startId DESC, tie.together DESC LIMIT 200 RETURN tie, near
    UNION ALL
    MATCH (near)-[tie:APPEARED_WITH]->() WHERE tie.endId = finish.id AND tie.together >= 1
    WITH tie, near ORDER BY tie.endId DESC, tie.together DESC LIMIT 200 RETURN tie, near
  }
  WITH tie, near ORDER BY tie.weight DESC, near.id LIMIT 200
  RETURN collect({tie: tie, near: near}) AS finishTies
}
CALL (start, finish, startTies, finishTies) {
  UNWIND [{a: start.id, b: finish.id}, {a: finish.id, b: start.id}] AS pair
  MATCH ()-[direct:APPEARED_WITH]->() WHERE direct.startId = pair.a AND direct.endId = pair.b
  RETURN [start, finish] AS people, [direct] AS ties
  UNION ALL
  UNWIND CASE WHEN $maxLength >= 2 THEN startTies ELSE [] END AS one
  WITH start, finish, one WHERE one.near <> finish
  UNWIND [{a: one.near.id, b: finish.id}, {a: finish.id, b: one.near.id}] AS pair
  MATCH ()-[two:APPEARED_WITH]->() WHERE two.startId = pair.a AND two.endId = pair.b
  RETURN [start, one.near, finish] AS people, [one.tie, two] AS ties
  UNION ALL
  UNWIND CASE WHEN $maxLength >= 3 THEN startTies[..20] ELSE [] END AS one
  UNWIND finishTies[..20] AS three
  WITH start, finish, one, three WHERE one.near <> finish AND three.near <> start AND one.near <> three.near
  UNWIND [{a: one.near.id, b: three.near.id}, {a: three.near.id, b: one.near.id}] AS pair
  MATCH ()-[two:APPEARED_WITH]->() WHERE two.startId = pair.a AND two.endId = pair.b
  RETURN [start, one.near, three.near, finish] AS people, [one.tie, two, three.tie] AS ties
}
WITH people, ties, reduce(strength = 1.0, tie IN ties | strength * tie.weight / (tie.weight + 1)) AS strength
ORDER BY strength DESC, size(people), [person IN people | person.id] LIMIT $limit
RETURN people, [tie IN ties | tie.together] AS together, strength,
  [i IN range(0, size(people) - 2) | head(COLLECT {
    UNWIND [CASE WHEN people[i].eventCount < people[i + 1].eventCount THEN people[i] ELSE people[i + 1] END] AS one
    UNWIND [CASE WHEN people[i].eventCount < people[i + 1].eventCount THEN people[i + 1] ELSE people[i] END] AS other
    CALL (one, other) {
      MATCH ()-[attended:PARTICIPATED_IN]->(event) WHERE attended.participantId = one.id AND attended.sortKey > ''
      WITH event, attended, other ORDER BY attended.participantId DESC, attended.sortKey DESC
      WITH event WHERE EXISTS { (event)<-[met:PARTICIPATED_IN]-() WHERE met.participantId = other.id }
      RETURN event LIMIT 1
    }
    RETURN event })] AS events;
