import matter from 'gray-matter';
import { GovgraphError } from '../domain/errors.ts';
import { parseDom, textOf } from './dom.ts';
import { type Fields, knownFrom } from './fields.ts';
import type { Known } from './metadata.ts';

/** Front matter can only be data: code in it is refused, never run. */
const refuse = {
  parse: (): never => {
    throw new Error('front matter in a programming language is not run');
  },
};

/** Text of Markdown with headings kept as "# …", and what its front matter tells. */
export function readMarkdown(source: string, name: string): { text: string; known: Known } {
  const { content, data } = frontMatter(source, name);
  const known = knownFrom(data);
  const plain = content.split('\n').map(plainLine).join('\n');
  const title = known.title;
  const starts = title === undefined || plain.slice(0, 2000).includes(title);
  return { text: starts ? plain : `# ${title}\n${plain}`, known };
}

function frontMatter(source: string, name: string): { content: string; data: Fields } {
  if (!source.startsWith('---')) return { content: source, data: {} };
  try {
    return matter(source, { engines: { javascript: refuse, js: refuse, coffee: refuse, coffeescript: refuse } });
  } catch (cause) {
    throw new GovgraphError('INVALID_DOCUMENT', `The front matter of ${name} cannot be read.`, {
      hint: 'It stands between two lines of --- and holds YAML such as "published: 2018-04-23".',
      cause,
    });
  }
}

const LINK_LINE = /^\[[^\]]{0,40}\]\([^)]{0,400}\)$/u;

function plainLine(line: string): string {
  const text = line.trim();
  if (text.startsWith('```') || LINK_LINE.test(text)) return '';
  const html = /<\/?(?:p|div|br|strong|span|b|em|h\d)\b/iu.test(text) ? htmlLines(text) : line;
  return html
    .replace(/!\[[^\]]{0,200}\]\([^)]{0,400}\)/gu, '')
    .replace(/\[([^\]]{1,200})\]\([^)]{0,400}\)/gu, '$1')
    .replace(/^\s{0,3}>\s?/u, '')
    .replace(/^(\s{0,3})[-*+]\s+(?=\S)/u, '$1')
    .replace(/\*\*([^*]{1,400})\*\*/gu, '$1');
}

/** HTML inside Markdown: a bold paragraph by itself is a heading. */
function htmlLines(line: string): string {
  const marked = line.replace(/<p>\s*<(strong|b)>([^<]{2,120})<\/\1>\s*<\/p>/giu, '<h3>$2</h3>');
  return textOf(parseDom(marked).body, true);
}
