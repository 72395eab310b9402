import { join } from 'node:path';
import pc from 'picocolors';
import { type Config, loadConfig, projectFolder } from '../config.ts';
import { freePort } from '../graphdb/local/ports.ts';
import { migrate } from '../graphdb/migrate.ts';
import { type Provided, provide } from '../graphdb/provision.ts';
import { ingest } from '../ingest.ts';
import { createLogger } from '../log.ts';
import { readInputs } from '../read/read-inputs.ts';
import { EXAMPLES } from '../serve/examples.ts';
import { type RunningServer, startServer } from '../serve/server.ts';
import { loadServeSettings } from '../serve/settings.ts';
import { setUpTagger } from '../setup.ts';
import { reportFailure } from './failure.ts';
import { ingestProgress } from './ingest-progress.ts';
import { ingestService } from './ingest-service.ts';
import { say } from './say.ts';
import { type StopSignal, stopSignal } from './stop-signal.ts';
import { announceTagger } from './tagger-notice.ts';

export async function start(): Promise<void> {
  const config = loadConfig();
  const stop = stopSignal();
  try {
    await setUpTagger(config, say);
    const provided = await provide(config, say);
    try {
      await migrate(provided.database);
      await readSeeds(provided, stop);
      if (!stop.signal.aborted) await serveUntil(config, provided, stop);
    } finally {
      if (provided.startedNow) say('Stopping Neo4j');
      await provided.release();
    }
  } finally {
    stop.release();
  }
}

async function readSeeds(provided: Provided, stop: StopSignal): Promise<void> {
  const progress = ingestProgress();
  try {
    const summary = await ingest(provided.database, readInputs([join(projectFolder, 'seeds')]), {
      jobs: null,
      tagger: announceTagger(true),
      signal: stop.signal,
      onProgress: progress.update,
    });
    progress.end();
    for (const { error } of summary.skipped) reportFailure(error);
    say(`seeds: ${summary.reports} reports read into the graph, ${summary.unchanged} documents there already`);
  } finally {
    progress.end();
  }
}

async function serveUntil(config: Config, provided: Provided, stop: StopSignal): Promise<void> {
  const server = await startServer({
    database: provided.database,
    settings: loadServeSettings(),
    log: createLogger(config.LOG_LEVEL),
    host: config.HOST,
    ingest: ingestService(provided.database, { tagger: config.GOVGRAPH_TAGGER }),
    // A port that was asked for is taken or refused; the usual one makes way for whoever has it.
    port: process.env['PORT'] ? config.PORT : await freePort(config.PORT),
  });
  announce(server, provided);
  await stop.asked;
  say('\nStopping');
  await server.stop();
}

function announce(server: RunningServer, { access, browser, kind }: Provided): void {
  const login = kind === 'given' ? '' : ` (user ${access.username}, password ${access.password})`;
  const rows = [
    ['Playground', server.playground],
    ['GraphQL', server.graphql],
    ['Neo4j Browser', browser === undefined ? `on the server ${access.uri}` : `${browser}${login}`],
  ];
  console.log(pc.bold('\ngovgraph answers.'));
  for (const [name, address] of rows) console.log(`  ${(name ?? '').padEnd(14)} ${pc.cyan(address)}`);
  console.log(`\nA question to try:\n${EXAMPLES[0]?.text ?? ''}`);
  console.log('Ctrl-C stops all of it; the graph stays.');
}
