// Documents as received; one that is there already keeps its first ingestion time.
// params: rows
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
ON CREATE SET d.name = row.name, d.url = row.url, d.publication = row.publication, d.published = date(row.published),
  d.language = row.language, d.reportCount = row.reportCount, d.ingestedAt = datetime()
