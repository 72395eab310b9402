import type { Driver } from 'neo4j-driver';
import { generate } from './generate.ts';

const evidence = (row: string) =>
  `reportId: ${row}.report, sentence: 0, start: 0, end: 10, sourceStart: 0, sourceEnd: 10, rule: 'generated'`;

/** Nothing exists twice in the generated graph, so CREATE does where the writer of reports needs MERGE. */
const statements: Record<string, string> = {
  Location: `UNWIND $rows AS row CREATE (n:Location) SET n = row, n.aliases = [], n.eventCount = 0`,
  Organisation: `UNWIND $rows AS row CREATE (n:Organisation) SET n = row, n.aliases = [], n.eventCount = 0`,
  Post: `UNWIND $rows AS row MATCH (body:Organisation {id: row.body})
    CREATE (:Post {id: row.id, title: row.title, organisationName: row.organisationName})-[:IN_BODY]->(body)`,
  Person: `UNWIND $rows AS row MATCH (post:Post {id: row.post})
    CREATE (n:Person {id: row.id, name: row.name, searchText: row.searchText, aliases: [], eventCount: 0})
    CREATE (n)-[:HOLDS {date: date('2020-01-01'), reportId: 'r0', sentence: 0, start: 0, end: 10, sourceStart: 0, sourceEnd: 10, rule: 'generated'}]->(post)`,
  Event: `UNWIND $rows AS row CREATE (n:Event) SET n = row, n.date = date(row.date)`,
  Report: `UNWIND $rows AS row MATCH (event:Event {id: row.event})
    CREATE (n:Report {id: row.id, index: 0, sortKey: row.date + '|' + row.id, headline: row.headline, text: row.sentence, language: 'zh', published: date(row.date),
      sentences: [row.sentence], sentenceStarts: [0], sentenceEnds: [size(row.sentence)]})
    CREATE (n)-[:DESCRIBES {${evidence('row').replace('row.report', 'row.id')}}]->(event)`,
  Participation: `UNWIND $rows AS row MATCH (person:Person {id: row.person}) MATCH (event:Event {id: row.event})
    CREATE (person)-[:PARTICIPATED_IN {role: row.role, rank: toInteger(row.rank), posts: ['主任'], postBodies: [''],
      participantId: row.person, eventType: row.type, sortKey: row.sortKey, ${evidence('row')}}]->(event)`,
  Venue: `UNWIND $rows AS row MATCH (event:Event {id: row.event})
    CALL (row) { MATCH (n:Location {id: row.place}) RETURN n UNION MATCH (n:Organisation {id: row.place}) RETURN n }
    WITH row, event, n
    CREATE (event)-[:HELD_AT {order: toInteger(row.order), placeId: row.place, eventType: row.type, sortKey: row.sortKey,
      ${evidence('row')}}]->(n)
    SET n.eventCount = n.eventCount + 1`,
  Count: `UNWIND $rows AS row MATCH (n:Person {id: row.id}) SET n.eventCount = toInteger(row.eventCount), n.lastEventDate = date('2023-12-31')`,
  Pair: `UNWIND $rows AS row MATCH (a:Person {id: row.start}) MATCH (b:Person {id: row.end})
    CREATE (a)-[:APPEARED_WITH {startId: row.start, endId: row.end, together: toInteger(row.together), weight: row.weight, accompaniedForward: 0, accompaniedBackward: 0}]->(b)`,
};

/** Loads the generated graph into an empty database that has its constraints. One session: it is the server that is busy. */
export async function load(driver: Driver, database: string, events: number): Promise<void> {
  const session = driver.session({ database });
  for (const { kind, rows } of generate(events)) {
    for (let start = 0; start < rows.length; start += 5000) {
      await session.run(statements[kind] ?? '', { rows: rows.slice(start, start + 5000) });
    }
  }
  await session.close();
}
