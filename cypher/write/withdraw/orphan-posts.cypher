// Removes posts that nobody is said to hold.
MATCH (p:Post) WHERE NOT EXISTS { (p)<-[:HOLDS]-() }
DETACH DELETE p
