/** The same graph by @neo4j/graphql, its types as one would declare them. `BENCH_ACCESS`, `BENCH_PORT`. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import type { Access } from '../../../src/graphdb/connection.ts';

const typeDefs = `#graphql
  type Person @node @fulltext(indexes: [{ indexName: "bench_person_names", queryName: "peopleByName", fields: ["searchText"] }]) {
    id: ID! name: String! searchText: String
    events: [Event!]! @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Participation")
  }
  type Event @node {
    id: ID! name: String! type: String! date: Date sortKey: String!
    participants: [Person!]! @relationship(type: "PARTICIPATED_IN", direction: IN, properties: "Participation")
    venues: [Location!]! @relationship(type: "HELD_AT", direction: OUT, properties: "Held")
  }
  type Location @node { id: ID! name: String! kind: String }
  type Participation @relationshipProperties { role: String! rank: Int! }
  type Held @relationshipProperties { order: Int! }
`;

const { uri, username, password } = JSON.parse(process.env['BENCH_ACCESS'] ?? '{}') as Access;
const driver = neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(username, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: Number(process.env['BENCH_PORT']) } });
process.send?.('ready');
