import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleCommand } from '../browser/style.ts';

export interface Memory {
  /** As Java writes sizes, such as 512m. */
  readonly heap: string;
  readonly pageCache: string;
}

/** Packages that Neo4j reaches into and that Java keeps closed by default (from the server's own start script). */
const opened = ['nio', 'io', 'lang', 'util', 'util.concurrent', 'util.concurrent.atomic'].map(
  (name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`,
);

/** Arguments of the Java process that is the server; its class path goes by the environment. */
export function javaArguments(version: string, home: string, memory: Memory): string[] {
  const main = version.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity';
  return [
    ...opened,
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-XX:+ExitOnOutOfMemoryError',
    `-Xms${memory.heap}`,
    `-Xmx${memory.heap}`,
    `org.neo4j.server.${main}`,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ];
}

/** Writes the server's settings anew at each start, since its ports may change. It listens on this machine alone. */
export function writeSettings(home: string, ports: { bolt: number; http: number }, memory: Memory): void {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${ports.bolt}`,
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'server.http.advertised_address': `127.0.0.1:${ports.http}`,
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': memory.pageCache,
    // Five seconds by default, which every Ctrl-C would wait for though nothing is in flight by then.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '500ms',
    'db.tx_log.rotation.retention_policy': '1 files',
    'dbms.usage_report.enabled': 'false',
    'browser.post_connect_cmd': styleCommand(),
  };
  mkdirSync(join(home, 'conf'), { recursive: true, mode: 0o700 });
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), `# Written by govgraph at each start.\n${lines.join('')}`);
}
