// Finds people, bodies and places by name. Names that are the words searched for come first, then those that begin with
// them, then what the full-text index ranks best. Misspelt names and such that have only some of the words are looked for
// when none has them all: that takes ten times as long.
// params: exact (the words in lower case, without blanks), all (Lucene query on names, all words), names (the same, any words, misspelt too), words (for marking), kinds, limit
// columns: node, kind, matched, words, score
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $all, {limit: 200}) YIELD node, score
  WITH node, score WHERE toUpper(head(labels(node))) IN $kinds
  RETURN collect({node: node, score: score}) AS found
}
CALL (found) {
  UNWIND found AS one RETURN one.node AS node, one.score AS score
  UNION ALL
  WITH found WHERE size(found) = 0
  CALL db.index.fulltext.queryNodes('entity_names', $names, {limit: 200}) YIELD node, score
  RETURN node, score
}
WITH node, toUpper(head(labels(node))) AS kind, score, split(node.searchText, ' ') AS keys WHERE kind IN $kinds
RETURN node, kind, node.name AS matched, $words AS words, score + log(1 + coalesce(node.eventCount, 0)) / 10
  + CASE WHEN node.name = $exact OR $exact IN keys THEN 100 WHEN any(key IN keys WHERE key STARTS WITH $exact) THEN 10 ELSE 0 END AS score
ORDER BY score DESC, node.id LIMIT $limit;
