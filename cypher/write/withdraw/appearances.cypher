// Takes back the joint appearances of these reports; pairs that no other report has go.
// params: reports
MATCH (r:Report)-[:DESCRIBES]->(e:Event) WHERE r.id IN $reports
MATCH (p:Person)-[i:PARTICIPATED_IN]->(e)
WITH e, p, collect(i.role) AS roles, round(1.0 / CASE WHEN e.participantCount < 2 THEN 1 ELSE e.participantCount - 1 END, 6) AS weight
WITH e, weight, collect({person: p, roles: roles}) AS people
UNWIND people AS a
UNWIND people AS b
WITH a, b, weight WHERE a.person.id < b.person.id
WITH a.person AS start, b.person AS end, count(*) AS together, sum(weight) AS weight,
  sum(CASE WHEN 'ACCOMPANY' IN a.roles AND 'LEAD' IN b.roles THEN 1 ELSE 0 END) AS forward,
  sum(CASE WHEN 'ACCOMPANY' IN b.roles AND 'LEAD' IN a.roles THEN 1 ELSE 0 END) AS backward
MATCH (start)-[w:APPEARED_WITH]->(end)
SET w.together = w.together - together, w.weight = round(w.weight - weight, 6),
  w.accompaniedForward = w.accompaniedForward - forward, w.accompaniedBackward = w.accompaniedBackward - backward
WITH w WHERE w.together <= 0
DELETE w
