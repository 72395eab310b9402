import type { IncomingMessage } from 'node:http';

const LIMIT = 2 ** 20;

/** A body that cannot be read; the message is for whoever sent it. */
export class BodyError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The JSON that a request carries, undefined where it carries none; throws a BodyError. */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '')) return undefined;
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new BodyError(415, 'The body must not be compressed.');
  }
  const text = await textOf(request);
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BodyError(400, 'The request cannot be read.');
  }
}

function textOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LIMIT) chunks.push(chunk);
      // What is left is read and dropped: a client that still sends would not see the answer.
      else reject(new BodyError(413, 'The body is larger than 1 MiB.'));
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', () => reject(new BodyError(400, 'The request cannot be read.')));
  });
}
