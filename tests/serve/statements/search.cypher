CALL () {
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('entity_names', $all, {limit: 200}) YIELD node, score
WITH node, score
WHERE toUpper(head(labels(node))) IN $kinds
RETURN collect({node: node, score: score}) AS found
}
CALL (found) {
UNWIND found AS one
RETURN one.node AS node, one.score AS score
UNION ALL
WITH found
WHERE size(found) = 0
CALL db.index.fulltext.queryNodes('entity_names', $names, {limit: 200}) YIELD node, score
RETURN node, score
}
WITH node, toUpper(head(labels(node))) AS kind, score, split(node.searchText, ' ') AS keys
WHERE kind IN $kinds
RETURN node, kind, node.name AS matched, $words AS words, score + log(1 + coalesce(node.eventCount, 0)) / 10
+ CASE WHEN node.name = $exact OR $exact IN keys THEN 100 WHEN any(key IN keys
WHERE key STARTS
WITH $exact) THEN 10 ELSE 0 END AS score
ORDER BY score DESC, node.id LIMIT $limit
UNION ALL
CALL () {
WITH 1 AS asked
WHERE 'EVENT' IN $kinds
CALL db.index.fulltext.queryNodes('event_name', $texts, {limit: 50}) YIELD node, score
RETURN node, 'EVENT' AS kind, node.name AS matched, score
UNION ALL
WITH 1 AS asked
WHERE 'REPORT' IN $kinds
CALL db.index.fulltext.queryNodes('report_text', $texts, {limit: 50}) YIELD node, score
RETURN node, 'REPORT' AS kind, coalesce(node.headline, '') + ' ' + coalesce(node.text, '') AS matched, score
UNION ALL
WITH 1 AS asked
WHERE 'STATEMENT' IN $kinds
CALL db.index.fulltext.queryNodes('statement_text', $texts, {limit: 50}) YIELD node, score
RETURN node, 'STATEMENT' AS kind, node.excerpt AS matched, score
}
RETURN node, kind, matched, $words AS words, score
ORDER BY score DESC, node.id LIMIT $limit
}
RETURN node, kind, matched, words, score
ORDER BY score DESC, node.id LIMIT $limit
}
RETURN [kind, score, matched, words, kind, head(labels(node)), node.id] AS row;

CALL () {
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('entity_names', $all, {limit: 200}) YIELD node, score
WITH node, score
WHERE toUpper(head(labels(node))) IN $kinds
RETURN collect({node: node, score: score}) AS found
}
CALL (found) {
UNWIND found AS one
RETURN one.node AS node, one.score AS score
UNION ALL
WITH found
WHERE size(found) = 0
CALL db.index.fulltext.queryNodes('entity_names', $names, {limit: 200}) YIELD node, score
RETURN node, score
}
WITH node, toUpper(head(labels(node))) AS kind, score, split(node.searchText, ' ') AS keys
WHERE kind IN $kinds
RETURN node, kind, node.name AS matched, $words AS words, score + log(1 + coalesce(node.eventCount, 0)) / 10
+ CASE WHEN node.name = $exact OR $exact IN keys THEN 100 WHEN any(key IN keys
WHERE key STARTS
WITH $exact) THEN 10 ELSE 0 END AS score
ORDER BY score DESC, node.id LIMIT $limit
UNION ALL
CALL () {
WITH 1 AS asked
WHERE 'EVENT' IN $kinds
CALL db.index.fulltext.queryNodes('event_name', $texts, {limit: 50}) YIELD node, score
RETURN node, 'EVENT' AS kind, node.name AS matched, score
UNION ALL
WITH 1 AS asked
WHERE 'REPORT' IN $kinds
CALL db.index.fulltext.queryNodes('report_text', $texts, {limit: 50}) YIELD node, score
RETURN node, 'REPORT' AS kind, coalesce(node.headline, '') + ' ' + coalesce(node.text, '') AS matched, score
UNION ALL
WITH 1 AS asked
WHERE 'STATEMENT' IN $kinds
CALL db.index.fulltext.queryNodes('statement_text', $texts, {limit: 50}) YIELD node, score
RETURN node, 'STATEMENT' AS kind, node.excerpt AS matched, score
}
RETURN node, kind, matched, $words AS words, score
ORDER BY score DESC, node.id LIMIT $limit
}
RETURN node, kind, matched, words, score
ORDER BY score DESC, node.id LIMIT $limit
}
RETURN [kind, score, matched, words, kind, head(labels(node)), node.id] AS row;

CALL () {
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('entity_names', $all, {limit: 200}) YIELD node, score
WITH node, score
WHERE toUpper(head(labels(node))) IN $kinds
RETURN collect({node: node, score: score}) AS found
}
CALL (found) {
UNWIND found AS one
RETURN one.node AS node, one.score AS score
UNION ALL
WITH found
WHERE size(found) = 0
CALL db.index.fulltext.queryNodes('entity_names', $names, {limit: 200}) YIELD node, score
RETURN node, score
}
WITH node, toUpper(head(labels(node))) AS kind, score, split(node.searchText, ' ') AS keys
WHERE kind IN $kinds
RETURN node, kind, node.name AS matched, $words AS words, score + log(1 + coalesce(node.eventCount, 0)) / 10
+ CASE WHEN node.name = $exact OR $exact IN keys THEN 100 WHEN any(key IN keys
WHERE key STARTS
WITH $exact) THEN 10 ELSE 0 END AS score
ORDER BY score DESC, node.id LIMIT $limit
UNION ALL
CALL () {
WITH 1 AS asked
WHERE 'EVENT' IN $kinds
CALL db.index.fulltext.queryNodes('event_name', $texts, {limit: 50}) YIELD node, score
RETURN node, 'EVENT' AS kind, node.name AS matched, score
UNION ALL
WITH 1 AS asked
WHERE 'REPORT' IN $kinds
CALL db.index.fulltext.queryNodes('report_text', $texts, {limit: 50}) YIELD node, score
RETURN node, 'REPORT' AS kind, coalesce(node.headline, '') + ' ' + coalesce(node.text, '') AS matched, score
UNION ALL
WITH 1 AS asked
WHERE 'STATEMENT' IN $kinds
CALL db.index.fulltext.queryNodes('statement_text', $texts, {limit: 50}) YIELD node, score
RETURN node, 'STATEMENT' AS kind, node.excerpt AS matched, score
}
RETURN node, kind, matched, $words AS words, score
ORDER BY score DESC, node.id LIMIT $limit
}
RETURN node, kind, matched, words, score
ORDER BY score DESC, node.id LIMIT $limit
}
RETURN [kind, score, matched, words, kind, head(labels(node)), node.id] AS row;

CALL () {
CALL () {
CALL () {
CALL db.index.fulltext.queryNodes('entity_names', $all, {limit: 200}) YIELD node, score
WITH node, score
WHERE toUpper(head(labels(node))) IN $kinds
RETURN collect({node: node, score: score}) AS found
}
CALL (found) {
UNWIND found AS one
RETURN one.node AS node, one.score AS score
UNION ALL
WITH found
WHERE size(found) = 0
CALL db.index.fulltext.queryNodes('entity_names', $names, {limit: 200}) YIELD node, score
RETURN node, score
}
WITH node, toUpper(head(labels(node))) AS kind, score, split(node.searchText, ' ') AS keys
WHERE kind IN $kinds
RETURN node, kind, node.name AS matched, $words AS words, score + log(1 + coalesce(node.eventCount, 0)) / 10
+ CASE WHEN node.name = $exact OR $exact IN keys THEN 100 WHEN any(key IN keys
WHERE key STARTS
WITH $exact) THEN 10 ELSE 0 END AS score
ORDER BY score DESC, node.id LIMIT $limit
UNION ALL
CALL () {
WITH 1 AS asked
WHERE 'EVENT' IN $kinds
CALL db.index.fulltext.queryNodes('event_name', $texts, {limit: 50}) YIELD node, score
RETURN node, 'EVENT' AS kind, node.name AS matched, score
UNION ALL
WITH 1 AS asked
WHERE 'REPORT' IN $kinds
CALL db.index.fulltext.queryNodes('report_text', $texts, {limit: 50}) YIELD node, score
RETURN node, 'REPORT' AS kind, coalesce(node.headline, '') + ' ' + coalesce(node.text, '') AS matched, score
UNION ALL
WITH 1 AS asked
WHERE 'STATEMENT' IN $kinds
CALL db.index.fulltext.queryNodes('statement_text', $texts, {limit: 50}) YIELD node, score
RETURN node, 'STATEMENT' AS kind, node.excerpt AS matched, score
}
RETURN node, kind, matched, $words AS words, score
ORDER BY score DESC, node.id LIMIT $limit
}
RETURN node, kind, matched, words, score
ORDER BY score DESC, node.id LIMIT $limit
}
RETURN [kind, score, matched, words, kind, head(labels(node)), node.id] AS row;
