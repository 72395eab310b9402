// Any node by its id, whatever it is.
// params: id
// columns: node
CALL () {
  MATCH (node:Person {id: $id}) RETURN node
  UNION MATCH (node:Organisation {id: $id}) RETURN node
  UNION MATCH (node:Location {id: $id}) RETURN node
  UNION MATCH (node:Event {id: $id}) RETURN node
  UNION MATCH (node:Report {id: $id}) RETURN node
  UNION MATCH (node:Document {id: $id}) RETURN node
  UNION MATCH (node:Post {id: $id}) RETURN node
  UNION MATCH (node:Statement {id: $id}) RETURN node
  UNION MATCH (node:Award {id: $id}) RETURN node
}
RETURN node LIMIT 1;
