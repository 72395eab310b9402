import { Writable } from 'node:stream';
import pc from 'picocolors';
import pino from 'pino';

export type Logger = pino.Logger;

/**
 * Structured logs on stderr, so that stdout stays for results: one JSON object a line, or one readable line on a terminal.
 * Give a request or a report its own by `log.child({ requestId })`. Secrets never reach a line: what could hold one is
 * cut out here.
 */
export function createLogger(level: string, readable: boolean = process.stderr.isTTY === true): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: ['password', '*.password', 'req.headers.authorization', 'req.headers.cookie'], remove: true },
    },
    readable ? readableLines(process.stderr) : pino.destination({ dest: 2, sync: true }),
  );
}

const paint: Readonly<Record<string, (text: string) => string>> = {
  warn: pc.yellow,
  error: pc.red,
  fatal: pc.red,
};

/** `12:30:05 warn the message requestId=… ms=12`, from the JSON line that pino writes. */
export function readableLines(target: NodeJS.WritableStream): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      const { time, level, msg, err, ...rest } = JSON.parse(String(chunk));
      const fields = Object.entries(rest).map(
        ([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : value}`,
      );
      const head = `${pc.dim(String(time).slice(11, 19))} ${(paint[level] ?? pc.dim)(level)}`;
      const stack = err === undefined ? '' : `\n${err.stack ?? err.message}`;
      target.write(`${head} ${msg ?? ''} ${pc.dim(fields.join(' '))}${stack}\n`);
      done();
    },
  });
}
