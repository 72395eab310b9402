import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Prometheus metrics of one server. Labels take few values: fields of Query, and codes of errors. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    operations: new Counter({
      name: 'govgraph_operations_total',
      help: 'GraphQL operations by kind and by the code of their first error, "OK" without one.',
      labelNames: ['kind', 'outcome'],
      registers,
    }),
    duration: new Histogram({
      name: 'govgraph_operation_seconds',
      help: 'Time from request to answer.',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 15],
      registers,
    }),
    statements: new Histogram({
      name: 'govgraph_statement_seconds',
      help: 'Time of database statements, by the field of Query that they answer.',
      labelNames: ['question'],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 15],
      registers,
    }),
    /** Frees timers; the registry goes with the server. */
    close: () => registry.clear(),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
