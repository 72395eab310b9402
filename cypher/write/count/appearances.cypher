// Adds the joint appearances of new reports. Weights stay at six decimals, so that sums do not depend on order.
// params: rows
UNWIND $rows AS row
MATCH (a:Person {id: row.start}), (b:Person {id: row.end})
MERGE (a)-[r:APPEARED_WITH]->(b)
ON CREATE SET r.startId = row.start, r.endId = row.end, r.together = 0, r.weight = 0.0, r.accompaniedForward = 0, r.accompaniedBackward = 0
SET r.together = r.together + row.together, r.weight = round(r.weight + row.weight, 6),
  r.accompaniedForward = r.accompaniedForward + row.accompaniedForward,
  r.accompaniedBackward = r.accompaniedBackward + row.accompaniedBackward
