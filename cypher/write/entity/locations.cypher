// Places: a division by its code, any other by its name within a division.
// params: rows
UNWIND $rows AS row
MERGE (n:Location {id: row.id})
ON CREATE SET n.name = row.name, n.kind = row.kind, n.code = row.code, n.aliases = [], n.searchKeys = [], n.eventCount = 0
WITH n, row, [x IN row.aliases WHERE x <> n.name AND NOT x IN n.aliases] AS aliases,
  [x IN row.searchKeys WHERE NOT x IN n.searchKeys] AS keys
WHERE size(aliases) > 0 OR size(keys) > 0
SET n.aliases = COLLECT { UNWIND n.aliases + aliases AS x RETURN DISTINCT x ORDER BY x },
  n.searchKeys = COLLECT { UNWIND n.searchKeys + keys AS x RETURN DISTINCT x ORDER BY x }
SET n.searchText = reduce(text = '', key IN n.searchKeys | text + CASE text WHEN '' THEN '' ELSE ' ' END + key)
