import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const MARK = 'GOVGRAPH_BENCH_PINNED';

/**
 * Speeds are per core, so this process and what it starts must share one, helper threads of V8 and of the runtimes
 * included. Starts the script again under `taskset` and exits with its code; without `taskset` it says so and goes on.
 */
export function bindToOneCore(): void {
  if (process.env[MARK] !== undefined) return;
  const core = String(availableParallelism() - 1);
  const { status, error } = spawnSync('taskset', ['-c', core, process.execPath, ...process.argv.slice(1)], {
    stdio: 'inherit',
    env: { ...process.env, [MARK]: core },
  });
  if (error === undefined) process.exit(status ?? 1);
  console.error('No taskset here: helper threads may use other cores, so these are not figures per core.');
}
