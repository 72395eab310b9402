import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../src/config.ts';
import type { Access } from '../../src/graphdb/connection.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `govgraph` as users do, against a test's database; `watch` sees stderr as it grows. */
export function govgraph(
  access: Access,
  args: readonly string[],
  watch: (stderr: string, child: ChildProcess) => void = () => {},
): Promise<Ended> {
  const env = {
    ...process.env,
    NEO4J_URI: access.uri,
    NEO4J_USERNAME: access.username,
    NEO4J_PASSWORD: access.password,
    NEO4J_DATABASE: access.database,
    GOVGRAPH_TAGGER: 'false',
  };
  const child = spawn(process.execPath, [join(projectFolder, 'src/cli/main.ts'), ...args], { env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
    watch(stderr, child);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
