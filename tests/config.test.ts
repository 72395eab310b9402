import { expect, test } from 'vitest';
import { loadConfig } from '../src/config.ts';

test('takes an empty variable for an absent one', () => {
  expect(loadConfig({ NEO4J_URI: '', PORT: '' })).toEqual(loadConfig({}));
});

test.each(['bolt://db:7687', 'bolt+s://db', 'neo4j://cluster:7687', 'neo4j+ssc://cluster'])('accepts %s', (uri) => {
  expect(loadConfig({ NEO4J_URI: uri }).NEO4J_URI).toBe(uri);
});

test('names every wrong variable at once', () => {
  const wrong = { NEO4J_URI: 'http://db:7474', PORT: 'many', NEO4J_VERSION: 'newest' };
  expect(() => loadConfig(wrong)).toThrow(/NEO4J_URI.*NEO4J_VERSION.*PORT/);
});
