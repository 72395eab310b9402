// Whom a busy person met most, and the tie of any two, without reading the tens of thousands of ties that they have.
CREATE INDEX appearance_of_start IF NOT EXISTS FOR ()-[r:APPEARED_WITH]-() ON (r.startId, r.together);
CREATE INDEX appearance_of_end IF NOT EXISTS FOR ()-[r:APPEARED_WITH]-() ON (r.endId, r.together);
CREATE INDEX appearance_of_pair IF NOT EXISTS FOR ()-[r:APPEARED_WITH]-() ON (r.startId, r.endId);
