// Removes bodies that no report names and no post, person or department belongs to; says how many went.
// columns: removed
MATCH (n:Organisation) WHERE NOT EXISTS { (n)<-[:MENTIONS|HELD_AT|IN_BODY|PART_OF_BODY]-() }
  AND NOT EXISTS { (n)-[:PARTICIPATED_IN|SAID|RECEIVED]->() }
DETACH DELETE n
RETURN count(*) AS removed
