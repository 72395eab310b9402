import type { ApolloServerPlugin } from '@apollo/server';
import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Context } from './context.ts';
import { present } from './errors.ts';
import type { Metrics } from './metrics.ts';

/** Without an SDK these spans cost next to nothing; docs/api.md tells how to send them somewhere. */
const tracer = trace.getTracer('govgraph');

/** Runs work inside a span that ends with it and says whether it failed. */
export function traced<T>(
  name: string,
  attributes: Record<string, string>,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Counts and times operations, and logs those that fail through a defect. */
export const observePlugin = (metrics: Metrics): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    const stop = metrics.duration.startTimer();
    return {
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          const { defect } = present(error.toJSON(), error);
          if (defect !== null)
            contextValue.log().error({ err: defect, operation: operationName, path: error.path }, 'a question failed');
        }
      },
      async willSendResponse({ response, operation }) {
        stop();
        const code =
          response.body.kind === 'single' ? response.body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
        metrics.operations.inc({
          kind: operation?.operation ?? 'none',
          outcome: typeof code === 'string' ? code : 'OK',
        });
      },
    };
  },
});
