// The people reported most and the ties among them, for measures of the network.
// params: people (how many), minTogether
// columns: people, ties
CALL () {
  MATCH (person:Person) WHERE person.eventCount > 0
  RETURN person ORDER BY person.eventCount DESC, person.id DESC LIMIT $people
}
WITH collect(person) AS people
CALL (people) {
  UNWIND people AS source
  MATCH (source)-[tie:APPEARED_WITH]->(target)
  WHERE tie.together >= $minTogether AND target IN people
  RETURN collect({source: source.id, target: target.id, together: tie.together, weight: tie.weight}) AS ties
}
RETURN people, ties;
