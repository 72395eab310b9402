// Adds to the event counts and last days of Organisation nodes what new reports bring.
// params: rows
UNWIND $rows AS row
MATCH (n:Organisation {id: row.entity})
SET n.eventCount = n.eventCount + row.events,
  n.lastEventDate = CASE WHEN row.lastEventDate IS NULL OR n.lastEventDate >= date(row.lastEventDate)
    THEN n.lastEventDate ELSE date(row.lastEventDate) END
