// Who appears together most often? (Co-attendance, kept by ingestion.)
// columns: together
MATCH together = (:Person)-[pair:APPEARED_WITH]->(:Person)
RETURN together
ORDER BY pair.together DESC
LIMIT 60;
