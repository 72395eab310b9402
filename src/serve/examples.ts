import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../config.ts';

/** An operation to start from. `title` is its opening comment: the question in Chinese and in English. */
export interface Example {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

const folder = join(projectFolder, 'examples', 'questions');

/** The playground's example questions, in order. */
export const EXAMPLES: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const title = [...text.matchAll(/^# (.+)$/gm)].map(([, line]) => line).join(' / ');
    return { name: file.replace(/^\d+-|\.graphql$/g, ''), title, text };
  });
