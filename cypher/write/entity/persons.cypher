// People, one node for a name within its scope; further forms of the name are added, in order of text.
// params: rows
UNWIND $rows AS row
MERGE (n:Person {id: row.id})
ON CREATE SET n.name = row.name, n.scope = row.scope, n.aliases = [], n.searchKeys = [], n.eventCount = 0
WITH n, row, [x IN row.aliases WHERE x <> n.name AND NOT x IN n.aliases] AS aliases,
  [x IN row.searchKeys WHERE NOT x IN n.searchKeys] AS keys
WHERE size(aliases) > 0 OR size(keys) > 0
SET n.aliases = COLLECT { UNWIND n.aliases + aliases AS x RETURN DISTINCT x ORDER BY x },
  n.searchKeys = COLLECT { UNWIND n.searchKeys + keys AS x RETURN DISTINCT x ORDER BY x }
SET n.searchText = reduce(text = '', key IN n.searchKeys | text + CASE text WHEN '' THEN '' ELSE ' ' END + key)
