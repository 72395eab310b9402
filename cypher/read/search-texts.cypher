// Finds events by name, reports and statements by text, as the full-text indexes rank them.
// params: texts (Lucene query on texts), words (for marking), kinds, limit
// columns: node, kind, matched, words, score
CALL () {
  WITH 1 AS asked WHERE 'EVENT' IN $kinds
  CALL db.index.fulltext.queryNodes('event_name', $texts, {limit: 50}) YIELD node, score
  RETURN node, 'EVENT' AS kind, node.name AS matched, score
  UNION ALL
  WITH 1 AS asked WHERE 'REPORT' IN $kinds
  CALL db.index.fulltext.queryNodes('report_text', $texts, {limit: 50}) YIELD node, score
  RETURN node, 'REPORT' AS kind, coalesce(node.headline, '') + ' ' + coalesce(node.text, '') AS matched, score
  UNION ALL
  WITH 1 AS asked WHERE 'STATEMENT' IN $kinds
  CALL db.index.fulltext.queryNodes('statement_text', $texts, {limit: 50}) YIELD node, score
  RETURN node, 'STATEMENT' AS kind, node.excerpt AS matched, score
}
RETURN node, kind, matched, $words AS words, score
ORDER BY score DESC, node.id LIMIT $limit;
