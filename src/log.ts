import pino from 'pino';

export type Logger = pino.Logger;

/**
 * Structured logs, one JSON object a line on stderr, so that stdout stays for results. Give a request or a report its own
 * by `log.child({ requestId })`. Secrets never reach a line: what could hold one is cut out here.
 */
export function createLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['password', '*.password', 'req.headers.authorization', 'req.headers.cookie'], remove: true },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
