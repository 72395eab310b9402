import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGoldFolder } from '../../src/cli/gold-folder.ts';
import { parseGold, parsePrediction } from '../../src/quality/gold.ts';
import { foldName } from '../../src/quality/names.ts';

const folder = new URL('./gold/', import.meta.url).pathname;

test('an unreadable or wrong document is named with the field at fault', () => {
  expect(() => parseGold('{', 'broken.json')).toThrow(/broken\.json is not JSON/);
  const wrongRole = {
    reports: [{ headline: '', events: [{ type: 'MEETING', participants: [{ name: '甲', role: 'HOST' }] }] }],
  };
  expect(() => parsePrediction(JSON.stringify(wrongRole), 'out.json')).toThrow(
    /out\.json: reports\.0\.events\.0\.participants\.0\.role/,
  );
});

test('a folder that is not there, or holds no documents, is said to', async () => {
  await expect(readGoldFolder('/no/such/folder')).rejects.toThrow(/Cannot read the folder/);
  const empty = await mkdtemp(join(tmpdir(), 'govgraph-gold-'));
  await expect(readGoldFolder(empty)).rejects.toThrow(/holds no \.json file/);
  await rmdir(empty);
});

const documents = await readGoldFolder(folder);

test('the gold set covers every layer, both languages, every event type and every role', () => {
  const reports = documents.flatMap(({ document }) => document.reports);
  const events = reports.flatMap((report) => report.events);
  expect(new Set(documents.map(({ document }) => document.source.language))).toEqual(new Set(['zh', 'en']));
  expect(new Set(events.map(({ type }) => type)).size).toBe(8);
  expect(new Set(events.flatMap(({ participants }) => participants.map(({ role }) => role))).size).toBe(10);
  expect(reports.some(({ awards }) => awards.length > 0)).toBe(true);
});

test.each(documents)('$file: what is annotated stands in its text', ({ file, document }) => {
  expect(`${document.id}.json`).toBe(file);
  const text = foldName(document.text);
  for (const report of document.reports) {
    const quoted = [
      report.headline,
      ...report.reporters.map(({ name }) => name),
      ...report.persons.flatMap(({ name, positions }) => [name, ...positions.map(({ title }) => title)]),
      ...report.statements.flatMap(({ kind, excerpt }) => [kind, excerpt]),
      ...report.awards.map(({ award }) => award),
    ];
    expect(quoted.filter((words) => !text.includes(foldName(words)))).toEqual([]);
    const entities = [...report.organisations, ...report.locations];
    const unseen = entities.filter(
      ({ name, aliases }) => ![name, ...aliases].some((form) => text.includes(foldName(form))),
    );
    expect(unseen).toEqual([]);
    const known = new Set([...report.persons, ...entities].map(({ name }) => name));
    const used = [
      ...report.events.flatMap(({ venues, participants }) => [...venues, ...participants.map(({ name }) => name)]),
      ...report.statements.map(({ speaker }) => speaker),
      ...report.awards.map(({ recipient }) => recipient),
    ];
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  }
});
