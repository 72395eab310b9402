// What does the newest document tell? Its reports with their events, participants and places.
// columns: page, venue, company
MATCH (document:Document)
WITH document ORDER BY document.ingestedAt DESC LIMIT 1
MATCH page = (document)<-[:PART_OF]-(:Report)-[:DESCRIBES]->(event:Event)
OPTIONAL MATCH venue = (event)-[:HELD_AT]->()
OPTIONAL MATCH company = (event)<-[:PARTICIPATED_IN]-()
RETURN page, venue, company
LIMIT 300;
