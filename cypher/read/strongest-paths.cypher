// The strongest chains of acquaintance between two people, in at most three steps. A step's strength is
// weight / (weight + 1); of busy people the 200 strongest ties are tried.
// params: from (map of id and name), to (map of id and name), maxLength, limit
// columns: people, together, strength, events
CALL () {
  MATCH (start:Person {id: $from.id}) RETURN start
  UNION MATCH (start:Person {name: $from.name}) RETURN start
}
WITH start ORDER BY start.eventCount DESC, start.id LIMIT 1
CALL () {
  MATCH (finish:Person {id: $to.id}) RETURN finish
  UNION MATCH (finish:Person {name: $to.name}) RETURN finish
}
WITH start, finish ORDER BY finish.eventCount DESC, finish.id LIMIT 1
WITH start, finish WHERE start <> finish
CALL (start) {
  MATCH (start)-[tie:APPEARED_WITH]-(near)
  WITH tie, near ORDER BY tie.weight DESC LIMIT 200
  RETURN collect(tie) AS startTies
}
CALL (finish) {
  MATCH (finish)-[tie:APPEARED_WITH]-(near)
  WITH tie, near ORDER BY tie.weight DESC LIMIT 200
  RETURN collect(tie) AS finishTies
}
CALL (start, finish, startTies, finishTies) {
  MATCH (start)-[direct:APPEARED_WITH]-(finish)
  RETURN [start, finish] AS people, [direct] AS ties
  UNION ALL
  WITH start, finish, startTies, finishTies WHERE $maxLength >= 2
  UNWIND startTies AS one
  WITH start, finish, finishTies, one, CASE WHEN startNode(one) = start THEN endNode(one) ELSE startNode(one) END AS near
  UNWIND finishTies AS two
  WITH start, finish, one, near, two WHERE near <> finish AND (startNode(two) = near OR endNode(two) = near)
  RETURN [start, near, finish] AS people, [one, two] AS ties
  UNION ALL
  WITH start, finish, startTies, finishTies WHERE $maxLength >= 3
  UNWIND startTies[..50] AS one
  WITH start, finish, finishTies, one, CASE WHEN startNode(one) = start THEN endNode(one) ELSE startNode(one) END AS near
  UNWIND finishTies[..50] AS three
  WITH start, finish, one, near, three, CASE WHEN startNode(three) = finish THEN endNode(three) ELSE startNode(three) END AS far
  WHERE near <> finish AND far <> start AND near <> far
  MATCH (near)-[two:APPEARED_WITH]-(far)
  RETURN [start, near, far, finish] AS people, [one, two, three] AS ties
}
WITH people, ties, reduce(strength = 1.0, tie IN ties | strength * tie.weight / (tie.weight + 1)) AS strength
ORDER BY strength DESC, size(people), [person IN people | person.id] LIMIT $limit
RETURN people, [tie IN ties | tie.together] AS together, strength,
  [i IN range(0, size(people) - 2) | head(COLLECT {
    UNWIND [people[i]] AS one
    UNWIND [people[i + 1]] AS other
    MATCH (one)-[:PARTICIPATED_IN]->(event:Event)<-[:PARTICIPATED_IN]-(other)
    RETURN event ORDER BY event.sortKey DESC LIMIT 1 })] AS events;
