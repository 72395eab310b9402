/** What the bench asks: the same question of three servers. Variables are of the person asked about. */
export interface Question {
  readonly name: string;
  /** Of the list. */
  readonly number: number;
  readonly govgraph: string;
  /** For @neo4j/graphql; null where it needs a hand-written @cypher field, which would be (a) again. */
  readonly neo4jGraphql: string | null;
}

export interface Person {
  readonly id: string;
  /** Another person, for paths. */
  readonly other: string;
  /** What to search for. */
  readonly text: string;
}

export const QUESTIONS: readonly Question[] = [
  {
    name: 'attended',
    number: 1,
    govgraph: `query ($id: ID!) { person(id: $id) { name participations(first: 20, where: { event: { type: { eq: INSPECTION } } }) { nodes {
      role event { id name date venues { order place { ... on Location { name kind } ... on Organisation { name } } }
        participations { nodes { role participant { ... on Person { id name } } } } } } } } }`,
    neo4jGraphql: `query ($id: ID!) { people(where: { id: { eq: $id } }) { name eventsConnection(first: 20, where: { node: { type: { eq: "INSPECTION" } } }, sort: [{ node: { sortKey: DESC } }]) { edges {
      properties { role } node { id name date venuesConnection { edges { properties { order } node { name kind } } }
        participantsConnection { edges { properties { role } node { id name } } } } } } } }`,
  },
  {
    name: 'timeline',
    number: 2,
    govgraph: `query ($id: ID!) { person(id: $id) { participations(first: 50, where: { event: { date: { gte: "2020-01-01", lte: "2021-12-31" } } }) { nodes { role rank event { id name date type } } } } }`,
    neo4jGraphql: `query ($id: ID!) { people(where: { id: { eq: $id } }) { eventsConnection(first: 50, where: { node: { date: { gte: "2020-01-01", lte: "2021-12-31" } } }, sort: [{ node: { sortKey: DESC } }]) { edges { properties { role rank } node { id name date type } } } } }`,
  },
  {
    name: 'company',
    number: 3,
    govgraph: `query ($id: ID!) { person(id: $id) { appearedWith(first: 20) { together weight person { id name } } } }`,
    neo4jGraphql: null,
  },
  {
    name: 'path',
    number: 6,
    govgraph: `query ($id: ID!, $other: ID!) { shortestPaths(from: { id: $id }, to: { id: $other }) { length nodes { __typename id } } }`,
    neo4jGraphql: null,
  },
  {
    name: 'search',
    number: 9,
    govgraph: `query ($text: String!) { search(text: $text, kinds: [PERSON, ORGANISATION, LOCATION]) { score kind node { id ... on Named { name } } } }`,
    neo4jGraphql: `query ($text: String!) { peopleByName(phrase: $text, first: 10) { edges { score node { id name } } } }`,
  },
];
