// Which inspections did a person attend, where, with whom, in which role? (Change the name and the type.)
// columns: attended, venue, company
WITH '李晓雷' AS name, 'INSPECTION' AS type
MATCH attended = (:Person {name: name})-[:PARTICIPATED_IN]->(event:Event {type: type})
OPTIONAL MATCH venue = (event)-[:HELD_AT]->()
OPTIONAL MATCH company = (event)<-[:PARTICIPATED_IN]-()
RETURN attended, venue, company
LIMIT 300;
