// Removes places that no report names and in which nothing lies; says how many went.
// columns: removed
MATCH (n:Location) WHERE NOT EXISTS { (n)<-[:MENTIONS|HELD_AT|LOCATED_IN]-() }
DETACH DELETE n
RETURN count(*) AS removed
