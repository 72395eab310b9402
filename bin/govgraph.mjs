#!/usr/bin/env node
// Plain JavaScript, so that any Node can start it. The command line itself is TypeScript, which Node runs as it stands
// from version 22.18 on; an older one hands over to the Node that the package `node` put beside the dependencies.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const main = new URL('../src/cli/main.ts', import.meta.url);

if (process.features.typescript) {
  process.argv[1] = fileURLToPath(main);
  await import(main.href);
} else {
  const node = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(node)) {
    console.error(`govgraph needs Node 22.18 or newer; this is ${process.version}. Run "npm ci", which brings one.`);
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    // The shell's convention for a death by signal, since this process outlived it.
    process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
  });
}
