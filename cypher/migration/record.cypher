// Notes that a file of cypher/schema was applied.
// params: name, checksum
MERGE (migration:SchemaMigration {name: $name})
SET migration.checksum = $checksum, migration.appliedAt = datetime();
