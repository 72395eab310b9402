const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface StopSignal {
  readonly signal: AbortSignal;
  /** Resolves when the stop is asked for. */
  readonly asked: Promise<void>;
  /** Gives the signals back to Node's own handling. */
  release(): void;
}

/**
 * Turns Ctrl-C, a polite kill and the death of the script that started us into one request to stop. Neo4j must then be
 * stopped in good order, so a signal that comes twice (npm passes on what the terminal already sent) changes nothing.
 */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  const asked = Promise.withResolvers<void>();
  const stop = () => {
    controller.abort();
    asked.resolve();
  };
  for (const name of signals) process.on(name, stop);
  if (process.connected) process.on('disconnect', stop);
  const release = () => {
    for (const name of signals) process.off(name, stop);
    process.off('disconnect', stop);
    if (process.connected) process.disconnect();
  };
  return { signal: controller.signal, asked: asked.promise, release };
}
