import { createHash } from 'node:crypto';
import { GovgraphError } from '../domain/errors.ts';
import type { Database } from './connection.ts';
import { type Statement, statement, statementNames } from './statement.ts';

/** What a migration file did: its statements run once, in order of the files' names. */
export interface Migration {
  readonly name: string;
  readonly checksum: string;
}

interface Step extends Migration {
  readonly commands: readonly string[];
}

/**
 * Applies those files of `cypher/schema` that this database has not seen, in order of their names, and records each as a
 * `SchemaMigration` node with its checksum. A file that changed after it was applied is refused: a change is a new file.
 * Gives what was applied now.
 */
export async function migrate(database: Database, steps: readonly Step[] = schemaSteps()): Promise<Migration[]> {
  const applied = new Map((await list(database)).map((migration) => [migration.name, migration.checksum]));
  const fresh: Migration[] = [];
  for (const step of steps) {
    const checksum = applied.get(step.name);
    if (checksum === step.checksum) continue;
    if (checksum !== undefined) throw changed(step.name);
    // Schema commands must not share a transaction with data, and each is written to be harmless when it runs twice.
    for (const command of step.commands) await run(database, command);
    await run(database, record.text, { name: step.name, checksum: step.checksum });
    fresh.push({ name: step.name, checksum: step.checksum });
  }
  if (fresh.length > 0) await run(database, 'CALL db.awaitIndexes(300)');
  return fresh;
}

const applied: Statement = statement('migration/list');
const record: Statement = statement('migration/record');

async function list(database: Database): Promise<Migration[]> {
  const rows = await run(database, applied.text);
  return rows.map((row) => ({ name: String(row['name']), checksum: String(row['checksum']) }));
}

/** The files of `cypher/schema`, each cut at the semicolons that end its commands. */
export function schemaSteps(): Step[] {
  return statementNames('schema').map((name) => {
    const { text } = statement(name);
    return { name: name.replace('schema/', ''), checksum: checksumOf(text), commands: commandsOf(text) };
  });
}

/** Comments and layout may be improved later; only what the server runs counts. */
const checksumOf = (text: string): string => createHash('sha256').update(commandsOf(text).join(';')).digest('hex');

const commandsOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;\s*(?:\n|$)/)
    .map((command) => command.replace(/\s+/g, ' ').trim())
    .filter((command) => command !== '');

async function run(database: Database, text: string, params: object = {}): Promise<Record<string, unknown>[]> {
  const result = await database.driver.executeQuery(text, { ...params }, { database: database.name });
  return result.records.map((row) => row.toObject());
}

const changed = (name: string): GovgraphError =>
  new GovgraphError('DATABASE_SETUP', `cypher/schema/${name}.cypher is not what this database was set up with.`, {
    hint: 'Put the file back as it was and write the change as a new file; or "govgraph db reset" to begin anew.',
  });
