import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { projectFolder } from '../../src/config.ts';
import { NODE_LABELS, RELATIONSHIPS } from '../../src/domain/vocabulary.ts';
import { favouritesArchive } from '../../src/graphdb/browser/favourites.ts';
import { styleCommand } from '../../src/graphdb/browser/style.ts';

const styleOf = (command: string): Record<string, Record<string, string>> => JSON.parse(command.replace(/^style /, ''));

test('turns GraSS into one line of JSON without a semicolon', () => {
  const command = styleCommand("node { color: #FFF; caption: '{name}'; }\nrelationship.HOLDS { shaft-width: 2px; }\n");
  expect(styleOf(command)).toEqual({
    node: { color: '#FFF', caption: '{name}' },
    'relationship.HOLDS': { 'shaft-width': '2px' },
  });
  expect(command).not.toMatch(/[;\n]/);
});

test('styles every label, and nothing that the graph does not have', () => {
  const selectors = Object.keys(styleOf(styleCommand()));
  const labels = selectors.filter((selector) => selector.startsWith('node.')).map((selector) => selector.slice(5));
  const types = selectors
    .filter((selector) => selector.startsWith('relationship.'))
    .map((selector) => selector.slice(13));
  expect(labels.sort()).toEqual(Object.keys(NODE_LABELS).sort());
  expect(types.filter((type) => !(type in RELATIONSHIPS))).toEqual([]);
});

test('keeps every rule of the style file', () => {
  const rules = readFileSync(join(projectFolder, 'neo4j', 'browser.grass'), 'utf8')
    .trim()
    .split('\n');
  expect(Object.keys(styleOf(styleCommand()))).toHaveLength(rules.length);
});

test('packs the saved questions into one folder, each titled by what it answers', () => {
  const files = Object.entries(unzipSync(favouritesArchive()));
  expect(files.length).toBeGreaterThan(5);
  for (const [path, bytes] of files) {
    expect(path).toMatch(/^govgraph\/[\w-]+\.cypher$/);
    expect(strFromU8(bytes)).toMatch(/^\/\/ .+\n(?!\/\/)/);
  }
});
