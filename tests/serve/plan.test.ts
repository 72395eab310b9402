import { describe, expect, it } from 'vitest';
import { GovgraphError } from '../../src/domain/errors.ts';
import { createLogger } from '../../src/log.ts';
import { createApollo } from '../../src/serve/apollo.ts';
import type { Rows } from '../../src/serve/compose/root.ts';
import type { Context } from '../../src/serve/context.ts';
import { createMetrics } from '../../src/serve/metrics.ts';
import { loadServeSettings } from '../../src/serve/settings.ts';

const apollo = createApollo(loadServeSettings({}), createMetrics());

/** Asks with rows given instead of a database's; counts how often they are asked for. */
async function ask(query: string, rows: () => Promise<Rows>) {
  let statements = 0;
  const contextValue: Context = {
    role: 'reader',
    requestId: 'test',
    log: () => createLogger('silent'),
    answers: new Map(),
    query: () => {
      statements += 1;
      return rows();
    },
  };
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('An answer is single');
  const { data, errors } = JSON.parse(JSON.stringify(body.singleResult));
  return { data, errors, statements };
}

const PERSON = '{ p: person(id: "x") { __typename name aliases eventCount lastEventDate } }';

describe('an operation that only asks questions', () => {
  it('is answered under the names and in the order that it gives', async () => {
    const row = ['苏晚晴', null, 3, null];
    expect(await ask(PERSON, async () => [{ row }])).toEqual({
      data: { p: { __typename: 'Person', name: '苏晚晴', aliases: [], eventCount: 3, lastEventDate: null } },
      errors: undefined,
      statements: 1,
    });
  });

  it('fails by GraphQL’s own errors, without asking again', async () => {
    const missing = await ask(PERSON, async () => [{ row: [null, null, 3, null] }]);
    expect([missing.data, missing.errors[0].path, missing.statements]).toEqual([{ p: null }, ['p', 'name'], 1]);
    const wrong = await ask(PERSON, async () => [{ row: ['苏晚晴', null, 'three', null] }]);
    expect([wrong.data, wrong.errors[0].path, wrong.statements]).toEqual([{ p: null }, ['p', 'eventCount'], 1]);
    const refused = await ask(PERSON, () => Promise.reject(new GovgraphError('DATABASE_UNAVAILABLE', 'Away.')));
    expect([refused.data, refused.errors[0].extensions.code, refused.statements]).toEqual([
      { p: null },
      'DATABASE_UNAVAILABLE',
      1,
    ]);
  });
});
