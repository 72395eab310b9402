import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../config.ts';

const folder = join(projectFolder, 'cypher');

/**
 * One file of `cypher/`, which runs as it stands in Neo4j Browser. It opens with comment lines: what it answers, then
 * `// params: name, name` and `// columns: name, name` (either may have an explanation in brackets behind a name, or be
 * left out when there are none).
 */
export interface Statement<
  Params extends object = Record<string, unknown>,
  Row extends object = Record<string, unknown>,
> {
  /** Its path under `cypher/` without the ending, such as `read/person/timeline`. */
  readonly name: string;
  readonly answers: string;
  readonly params: readonly string[];
  readonly columns: readonly string[];
  readonly text: string;
  /** Never set: carries the types of parameters and rows. */
  readonly types?: (params: Params) => Row;
}

/** Loads a statement of the catalogue with the types its caller vouches for; tests run every file on a real server. */
export function statement<Params extends object, Row extends object>(name: string): Statement<Params, Row> {
  return parseStatement(name, readFileSync(join(folder, `${name}.cypher`), 'utf8')) as Statement<Params, Row>;
}

/** Names of all statements, sorted; `under` keeps those of one folder, such as `schema`. */
export function statementNames(under = '.'): string[] {
  return globSync('**/*.cypher', { cwd: join(folder, under) })
    .map((path) =>
      join(under, path)
        .replace(/\.cypher$/, '')
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Splits a statement file into its head and its text. The text keeps the head: it helps in the server's query log. */
export function parseStatement(name: string, text: string): Statement {
  const head: string[] = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('//')) break;
    head.push(line.slice(2).trim());
  }
  const prose = head.filter((line) => !/^(?:params|columns):/.test(line));
  return { name, answers: prose.join(' '), params: listed(head, 'params'), columns: listed(head, 'columns'), text };
}

function listed(head: readonly string[], label: string): string[] {
  const lines = head.filter((line) => line.startsWith(`${label}:`)).map((line) => line.slice(label.length + 1));
  return lines
    .join(',')
    .replace(/\([^()]*\)/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
