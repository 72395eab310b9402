// Anybody's or any place's timeline in order, however busy: the relationship itself carries the keys.
CREATE INDEX participation_of_participant IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.participantId, r.sortKey);
CREATE INDEX participation_of_participant_by_type IF NOT EXISTS
FOR ()-[r:PARTICIPATED_IN]-() ON (r.participantId, r.eventType, r.sortKey);
CREATE INDEX participation_by_type IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.eventType, r.sortKey);
CREATE INDEX participation_by_date IF NOT EXISTS FOR ()-[r:PARTICIPATED_IN]-() ON (r.sortKey);
CREATE INDEX event_at_place IF NOT EXISTS FOR ()-[r:HELD_AT]-() ON (r.placeId, r.sortKey);
CREATE INDEX event_at_place_by_type IF NOT EXISTS FOR ()-[r:HELD_AT]-() ON (r.placeId, r.eventType, r.sortKey);
// What one report gave people, found when the report is withdrawn.
CREATE INDEX holds_of_report IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.reportId);
