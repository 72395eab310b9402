// Which events had several venues, and in which order were they visited?
// columns: tour
MATCH (event:Event)-[stop:HELD_AT]->()
WITH event, count(stop) AS stops WHERE stops > 1
MATCH tour = (event)-[:HELD_AT]->()
RETURN tour
LIMIT 200;
