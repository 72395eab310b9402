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
WITH {nodes: nodes, links: links, truncated: truncated} AS c1
RETURN [c1.truncated, COLLECT {
UNWIND c1.nodes AS n2
RETURN CASE WHEN n2:Person THEN [0, [n2.id, n2.name]] WHEN n2:Organisation THEN [1, [n2.id, n2.name]] WHEN n2:Location THEN [2, [n2.id, n2.name]] WHEN n2:Event THEN [3, [n2.id, n2.name]] WHEN n2:Report THEN [4, [n2.id]] WHEN n2:Document THEN [5, [n2.id]] WHEN n2:Post THEN [6, [n2.id, n2.title]] WHEN n2:Statement THEN [7, [n2.id]] WHEN n2:Award THEN [8, [n2.id]] END }, [c1.links]] AS row;
