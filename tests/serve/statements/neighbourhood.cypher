CALL () {
CALL () {
MATCH (centre:Person {id: $of.id})
RETURN centre
UNION
MATCH (centre:Person {name: $of.name})
RETURN centre
UNION
MATCH (centre:Organisation {id: $of.id})
RETURN centre
UNION
MATCH (centre:Organisation {name: $of.name})
RETURN centre
UNION
MATCH (centre:Location {id: $of.id})
RETURN centre
UNION
MATCH (centre:Location {name: $of.name})
RETURN centre
UNION
MATCH (centre:Event {id: $of.id})
RETURN centre
UNION
MATCH (centre:Post {id: $of.id})
RETURN centre
}
WITH centre
ORDER BY coalesce(centre.eventCount, 0) DESC, centre.id LIMIT 1
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
RETURN CASE WHEN n1:Person THEN ['Person', [n1.id, n1.name]] WHEN n1:Organisation THEN ['Organisation', [n1.id, n1.name]] WHEN n1:Location THEN ['Location', [n1.id, n1.name]] WHEN n1:Event THEN ['Event', [n1.id, n1.name]] WHEN n1:Report THEN ['Report', [n1.id]] WHEN n1:Document THEN ['Document', [n1.id]] WHEN n1:Post THEN ['Post', [n1.id, n1.title]] WHEN n1:Statement THEN ['Statement', [n1.id]] WHEN n1:Award THEN ['Award', [n1.id]] END }, [links]] AS row;
