// Who demanded or said what, on which occasion?
// columns: said
MATCH said = ()-[:SAID]->(:Statement)-[:SAID_AT]->(:Event)
RETURN said
LIMIT 200;
