// The shortest ways between two entities through events, posts and bodies.
// params: from (id), to (id), maxLength, limit
// columns: nodes, relations, length
MATCH (start:Person|Organisation|Location {id: $from})
MATCH (finish:Person|Organisation|Location {id: $to})
WHERE start <> finish
MATCH path = allShortestPaths((start)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|PART_OF_BODY*..8]-(finish))
WHERE length(path) <= $maxLength
RETURN nodes(path) AS nodes, [r IN relationships(path) | type(r)] AS relations, length(path) AS length
LIMIT $limit;
