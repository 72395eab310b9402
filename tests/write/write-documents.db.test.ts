import { beforeEach, describe, expect, it } from 'vitest';
import { isStored } from '../../src/write/stored.ts';
import { withdrawDocuments } from '../../src/write/withdraw.ts';
import { writeDocuments } from '../../src/write/write-documents.ts';
import { clearGraph, useDatabase } from '../support/database.ts';
import { dump, lastTransaction } from '../support/dump.ts';
import { documents } from './stories.ts';

const database = useDatabase();
const ask = async (text: string) =>
  (await database.driver.executeQuery(text, {}, { database: database.name })).records.map((record) =>
    record.toObject(),
  );

const [page, second, third] = documents as [(typeof documents)[0], (typeof documents)[0], (typeof documents)[0]];

beforeEach(() => clearGraph(database));

describe('writing', () => {
  it('writes every report once, and nothing the second time', async () => {
    expect(await writeDocuments(database, documents)).toHaveLength(4);
    const graph = await dump(database);
    const last = await lastTransaction(database);
    expect(await writeDocuments(database, documents)).toEqual([]);
    expect(await dump(database)).toEqual(graph);
    expect(await lastTransaction(database)).toBe(last);
    expect(await isStored(database, page.id)).toBe(true);
  });

  it('gives the same graph in any order and any batches', async () => {
    await writeDocuments(database, documents);
    const graph = await dump(database);
    await clearGraph(database);
    for (const document of documents.toReversed()) await writeDocuments(database, [document]);
    expect(await dump(database)).toEqual(graph);
  });

  it('completes a document of which only some reports were written', async () => {
    await writeDocuments(database, documents);
    const graph = await dump(database);
    await clearGraph(database);
    await writeDocuments(database, [second, third]);
    await writeDocuments(database, [{ ...page, reports: page.reports.slice(0, 1) }]);
    await ask(`MATCH (d:Document) SET d.reportCount = CASE d.id WHEN "${page.id}" THEN 2 ELSE d.reportCount END`);
    expect(await isStored(database, page.id)).toBe(false);
    expect(await writeDocuments(database, [page])).toHaveLength(1);
    expect(await dump(database)).toEqual(graph);
  });

  it('counts nothing twice when a document is given twice or by two writers at once', async () => {
    await writeDocuments(database, documents);
    const graph = await dump(database);
    await clearGraph(database);
    await Promise.all([
      writeDocuments(database, [...documents, page]),
      writeDocuments(database, documents.toReversed()),
      writeDocuments(database, [page]),
    ]);
    expect(await dump(database)).toEqual(graph);
  });
});

describe('the graph', () => {
  beforeEach(() => writeDocuments(database, documents));

  it('keeps namesakes of two places apart and joins reports on one person', async () => {
    const people = await ask(`MATCH (p:Person {name: '林知远'}) RETURN p.scope AS scope, p.eventCount AS events,
      toString(p.lastEventDate) AS last ORDER BY scope`);
    expect(people).toEqual([
      { scope: '3701', events: 1, last: '2024-05-06' },
      { scope: '4101', events: 2, last: '2024-05-09' },
    ]);
    const places = await ask(`MATCH (l:Location {name: '青枫社区'}) RETURN l.eventCount AS events ORDER BY events`);
    expect(places).toEqual([{ events: 1 }, { events: 2 }]);
  });

  it('counts who appeared with whom', async () => {
    const pairs = await ask(`MATCH (a:Person)-[r:APPEARED_WITH]-(b:Person {name: '苏晚晴'})
      RETURN a.name AS name, r.together AS together, r.weight AS weight,
        r.accompaniedForward + r.accompaniedBackward AS accompanied ORDER BY name`);
    expect(pairs).toEqual([
      { name: '林知远', together: 2, weight: 1.5, accompanied: 1 },
      { name: '顾长川', together: 2, weight: 0.833333, accompanied: 0 },
    ]);
  });

  it('joins the forms of a body under its official name and finds it by any of them', async () => {
    const [body] = await ask(
      `MATCH (o:Organisation {name: '中原区委'}) RETURN o.aliases AS aliases, o.searchText AS text`,
    );
    expect(body?.['aliases']).toEqual(['中共中原区委员会', '区委']);
    expect(body?.['text']).toContain('zhongyuanquwei');
    expect(body?.['text']).toContain('zyqw');
    const held = await ask(`MATCH (:Person {name: '林知远', scope: '4101'})-[:HOLDS]->(t:Post)-[:IN_BODY]->(o)
      RETURN t.title AS title, o.name AS body`);
    expect(held).toEqual([{ title: '区委书记', body: '中原区委' }]);
  });

  it('has on every stated relationship a span that holds words of the report and of its source', async () => {
    const wrong = await ask(`MATCH ()-[r]->() WHERE NOT type(r) IN
        ['PART_OF', 'LOCATED_IN', 'PART_OF_BODY', 'IN_BODY', 'APPEARED_WITH']
      OPTIONAL MATCH (report:Report {id: r.reportId})
      WITH r, report WHERE report IS NULL OR r.rule IS NULL OR r.end <= r.start OR r.end > size(report.text)
        OR r.sourceEnd - r.sourceStart <> r.end - r.start OR r.sentence >= size(report.sentences)
      RETURN type(r) AS type`);
    expect(wrong).toEqual([]);
    const mentions = await ask(`MATCH (report:Report)-[r:MENTIONS]->(n)
      RETURN substring(report.text, r.start, r.end - r.start) AS text, r.forms AS forms`);
    expect(mentions.length).toBeGreaterThan(10);
    for (const { text, forms } of mentions) expect(forms).toContain(text);
  });
});

describe('withdrawing', () => {
  it.each(documents.map((document, index) => [index, document] as const))(
    'document %i leaves the graph of the others',
    async (_, gone) => {
      await writeDocuments(
        database,
        documents.filter((document) => document !== gone),
      );
      const others = await dump(database);
      await writeDocuments(database, [gone]);
      expect(await dump(database)).not.toEqual(others);
      expect(await withdrawDocuments(database, [gone.id])).toMatchObject([
        { id: gone.id, reports: gone.reports.map(({ id }) => id) },
      ]);
      expect(await dump(database)).toEqual(others);
    },
  );

  it('everything leaves nothing', async () => {
    await writeDocuments(database, documents);
    await withdrawDocuments(
      database,
      documents.map(({ id }) => id),
    );
    expect(await dump(database)).toEqual([]);
  });

  it('says when there is nothing to withdraw', async () => {
    expect(await withdrawDocuments(database, ['no such document'])).toEqual([]);
  });
});
