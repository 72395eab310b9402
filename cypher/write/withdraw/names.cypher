// Sets the names that entities are found by.
// params: rows
UNWIND $rows AS row
MATCH (n:Person|Organisation|Location {id: row.id})
SET n.aliases = row.aliases, n.searchKeys = row.searchKeys, n.searchText = row.searchText
