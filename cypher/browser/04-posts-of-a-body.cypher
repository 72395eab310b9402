// Who holds which post in which body?
// columns: holding
MATCH holding = (:Person)-[:HOLDS]->(:Post)-[:IN_BODY]->(:Organisation)
RETURN holding
LIMIT 200;
