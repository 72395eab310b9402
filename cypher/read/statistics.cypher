// What the graph holds. Every count comes from the server's count store.
// columns: documents, reports, persons, organisations, locations, events, posts, statements, awards, participations
RETURN COUNT { (:Document) } AS documents, COUNT { (:Report) } AS reports, COUNT { (:Person) } AS persons,
  COUNT { (:Organisation) } AS organisations, COUNT { (:Location) } AS locations, COUNT { (:Event) } AS events,
  COUNT { (:Post) } AS posts, COUNT { (:Statement) } AS statements, COUNT { (:Award) } AS awards,
  COUNT { ()-[:PARTICIPATED_IN]->() } AS participations;
