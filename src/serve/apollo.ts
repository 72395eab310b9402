import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Context } from './context.ts';
import { present } from './errors.ts';
import { armor, LIMITS, limitsPlugin, noPrototype } from './limits.ts';
import type { Metrics } from './metrics.ts';
import { observePlugin } from './observe.ts';
import { loadOperations, onlyListed, operationCache } from './operations.ts';
import { planPlugin } from './plan.ts';
import { fieldResolver } from './resolvers.ts';
import { createSchema } from './schema.ts';
import type { ServeSettings } from './settings.ts';

/** The GraphQL server without its transport. `http` is drained when it stops. */
export function createApollo(settings: ServeSettings, metrics: Metrics, http?: Server): ApolloServer<Context> {
  const schema = createSchema();
  const protection = armor.protect();
  const operations = settings.GOVGRAPH_OPERATIONS === undefined ? null : loadOperations(settings.GOVGRAPH_OPERATIONS);
  return new ApolloServer<Context>({
    schema,
    fieldResolver,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: operationCache(operations) },
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...protection.validationRules, noPrototype],
    formatError: (formatted, error) => present(formatted, error).shown,
    // Signals are the business of whoever started the process.
    stopOnTerminationSignals: false,
    plugins: [
      ...(protection.plugins as unknown as ApolloServerPlugin<Context>[]),
      // It visits every field of every answer to compute a header that nobody reads: a fifth of Node's time.
      ApolloServerPluginCacheControlDisabled(),
      ...(operations ? [onlyListed(operations)] : []),
      limitsPlugin(schema),
      observePlugin(metrics),
      planPlugin(schema),
      ...(http ? [ApolloServerPluginDrainHttpServer({ httpServer: http })] : []),
    ],
  });
}
