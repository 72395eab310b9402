import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../config.ts';

const file = join(projectFolder, 'neo4j', 'browser.grass');

/**
 * The command by which Neo4j Browser takes on the project's style (neo4j/browser.grass), for the server setting
 * `browser.post_connect_cmd`, which Browser runs at every connection. It takes the style as JSON, its other notation:
 * the setting separates commands by the semicolons of GraSS.
 */
export function styleCommand(grass: string = readFileSync(file, 'utf8')): string {
  const rules = [...grass.matchAll(/([\w.]+)\s*\{((?:[^{}]|'\{[^}]*\}')*)\}/g)].map(([, selector, body]) => [
    selector ?? '',
    Object.fromEntries(
      (body ?? '')
        .split(';')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const colon = line.indexOf(':');
          return [
            line.slice(0, colon).trim(),
            line
              .slice(colon + 1)
              .trim()
              .replaceAll("'", ''),
          ];
        }),
    ),
  ]);
  return `style ${JSON.stringify(Object.fromEntries(rules))}`;
}
