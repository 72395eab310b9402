import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GovgraphError } from '../../domain/errors.ts';

/**
 * Makes the password of a server that never ran. It reaches Neo4j's own tool by an argument file that its owner alone can
 * read: a command line would show it to everyone on the machine.
 */
export async function setInitialPassword(java: string, classPath: string, home: string): Promise<string> {
  const password = randomBytes(18).toString('base64url');
  const file = join(home, 'initial-password');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  try {
    await promisify(execFile)(java, ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${file}`], {
      env: { ...process.env, CLASSPATH: classPath, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    });
  } catch (cause) {
    const words = (cause as { stderr?: string }).stderr?.split('\n')[0] ?? '';
    throw new GovgraphError('DATABASE_SETUP', `Neo4j's own tool could not set the first password: ${words}`, { cause });
  } finally {
    rmSync(file, { force: true });
  }
  return password;
}
