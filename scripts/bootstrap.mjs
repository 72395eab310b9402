// Shared by `npm start` and `npm test`. It runs on the Node that the user has and before any dependency is installed, so
// it uses nothing but that Node's own modules.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));
const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const node = inProject('node_modules/node/bin/node');

/** Installs the dependencies of package-lock.json when any of them is missing or of another version. */
export function ensureInstalled() {
  if (isComplete()) return;
  console.error('Installing dependencies (a minute or two, once)');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error'];
  // Its script would otherwise try to fetch GPU libraries that nothing here uses.
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' };
  const [program, full] = npm === undefined ? ['npm', args] : [process.execPath, [npm, ...args]];
  const { status } = spawnSync(program, full, { cwd: projectFolder, stdio: ['ignore', 2, 2], env });
  if (status !== 0) fail('npm ci failed; its messages are above.');
  // An npm that blocks install scripts leaves the package `node` without the program that its script brings.
  if (!existsSync(node))
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], { cwd: inProject('node_modules/node') });
  if (!existsSync(node)) fail('The package "node" did not bring its program; try "npm rebuild node".');
}

/** npm keeps a lock file of what it really installed; compare the two. Optional packages may be absent. */
function isComplete() {
  const installed = inProject('node_modules/.package-lock.json');
  if (!existsSync(installed) || !existsSync(node) || !existsSync(inProject('node_modules/.bin/govgraph'))) return false;
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    const found = present[path];
    if (path === '' || (found === undefined && (optional || devOptional || peer))) return true;
    return found?.version === version;
  });
}

/**
 * Runs a program of the project on the Node that its dependencies bring, hands it the signals that reach this process,
 * and gives its exit code. With `tied`, a channel between the two lets it notice that this process was killed outright.
 */
export function runNode(args, { tied = false } = {}) {
  const stdio = ['inherit', 'inherit', 'inherit', ...(tied ? ['ipc'] : [])];
  const child = spawn(node, args, { cwd: projectFolder, stdio });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]));
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
