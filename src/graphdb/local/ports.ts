import { createServer } from 'node:net';

/** The first free port of 127.0.0.1 at or after `wanted`; after twenty tries, any free one. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 20; port += 1) if (await probe(port)) return port;
  return (await probe(0)) || wanted;
}

/** The port that could be bound, or 0 when it is taken. */
function probe(port: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(0));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
