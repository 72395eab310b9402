// Lists in order, without sorting: names, and sortKey (day, then id) of what happened when.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX location_name IF NOT EXISTS FOR (n:Location) ON (n.name);
CREATE INDEX post_title IF NOT EXISTS FOR (n:Post) ON (n.title);
CREATE INDEX person_by_events IF NOT EXISTS FOR (n:Person) ON (n.eventCount);
CREATE INDEX organisation_by_events IF NOT EXISTS FOR (n:Organisation) ON (n.eventCount);
CREATE INDEX location_by_events IF NOT EXISTS FOR (n:Location) ON (n.eventCount);
CREATE INDEX event_by_type IF NOT EXISTS FOR (n:Event) ON (n.type, n.sortKey);
CREATE INDEX event_by_date IF NOT EXISTS FOR (n:Event) ON (n.sortKey);
CREATE INDEX report_by_date IF NOT EXISTS FOR (n:Report) ON (n.sortKey);
CREATE INDEX statement_by_date IF NOT EXISTS FOR (n:Statement) ON (n.sortKey);
