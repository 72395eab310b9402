// Removes people whom no report names any more.
// params: ids
MATCH (n:Person) WHERE n.id IN $ids AND NOT EXISTS { (n)<-[:MENTIONS|REPORTED_BY]-() }
  AND NOT EXISTS { (n)-[:PARTICIPATED_IN|HOLDS|SAID|RECEIVED]->() }
DETACH DELETE n
