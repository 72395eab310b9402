// Which files of cypher/schema this database was set up with.
// columns: name, checksum
MATCH (migration:SchemaMigration)
RETURN migration.name AS name, migration.checksum AS checksum
ORDER BY name;
