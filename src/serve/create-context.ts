import { read } from '../graphdb/run.ts';
import type { Logger } from '../log.ts';
import type { Rows } from './compose/root.ts';
import type { Context } from './context.ts';
import { observed, type ProgressFeed } from './ingest.ts';
import { traced } from './observe.ts';
import type { Parts } from './parts.ts';

/** What the resolvers of one request can reach. */
export function createContext(
  parts: Pick<Parts, 'database' | 'settings' | 'metrics' | 'ingest'> & { readonly log: Logger },
  { role, requestId, feed }: Pick<Context, 'role' | 'requestId'> & { readonly feed: ProgressFeed },
): Context {
  const { database, settings, metrics, ingest, log } = parts;
  return {
    role,
    requestId,
    log: () => log.child({ requestId }),
    answers: new Map(),
    query: (question, text, params) =>
      traced(`query ${question}`, { 'db.system': 'neo4j', 'db.statement': text }, async () => {
        const stop = metrics.statements.startTimer({ question });
        try {
          const statement = { name: question, answers: '', params: [], columns: ['row'], text };
          return (await read(database, statement, params, {
            timeout: settings.GOVGRAPH_QUERY_TIMEOUT,
          })) as unknown as Rows;
        } finally {
          stop();
        }
      }),
    ...(ingest && { ingest: observed(ingest, feed) }),
  };
}
