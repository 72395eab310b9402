CALL () {
MATCH (named:Person|Organisation|Location)
WHERE named.name = $of
RETURN named.id AS of
ORDER BY named.eventCount DESC, named.id LIMIT 1
}
CALL (of) {
MATCH (centre:Person|Organisation|Location|Event|Post)
WHERE centre.id = of
CALL (centre) {
MATCH (centre)-[link:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|LOCATED_IN|PART_OF_BODY]-(near)
WITH link, near
ORDER BY coalesce(link.sortKey, '') DESC LIMIT $limit
RETURN collect(link) AS firstLinks, collect(DISTINCT near) AS firstNodes
}
CALL (firstNodes) {
UNWIND CASE WHEN $depth > 1 THEN firstNodes ELSE [] END AS near
CALL (near) {
MATCH (near)-[link:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|LOCATED_IN|PART_OF_BODY]-(far)
WITH link, far
ORDER BY coalesce(link.sortKey, '') DESC LIMIT $limit
RETURN link, far
}
RETURN collect(DISTINCT link) AS secondLinks, collect(DISTINCT far) AS secondNodes
}
WITH centre, firstLinks + [link IN secondLinks
WHERE NOT link IN firstLinks] AS links,
[centre] + firstNodes + [far IN secondNodes
WHERE far <> centre AND NOT far IN firstNodes] AS nodes,
COUNT { (centre)-[:PARTICIPATED_IN|HELD_AT|HOLDS|IN_BODY|LOCATED_IN|PART_OF_BODY]-() } > $limit AS truncated
RETURN nodes, truncated,
[link IN links | {source: startNode(link).id, target: endNode(link).id, relation: type(link), role: link.role}] AS links
}
RETURN [truncated, COLLECT {
UNWIND nodes AS n1
RETURN [head(labels(n1)), n1.id, n1.name, n1.title] }, links] AS row;
