import type { Report } from '../../../domain/text.ts';
import type { NameMention } from './document.ts';
import { surnameLength } from './shape.ts';

const POSTS =
  '书记|主委|理事|政委|行长|总裁|省长|市长|县长|区长|旗长|州长|镇长|乡长|部长|局长|厅长|司长|主任|主席|校长|院长|会长|董事长|总经理|秘书长|团长|组长|队长|站长|所长|处长|科长|议长|理事长|馆长|台长|教授|院士|老师';
const RANK = '常务副|副|代';

/** 刘市长, 曾副市长: a surname with a post, where a clause or a preposition opens before it. */
const SHORT = new RegExp(
  `(?<=^|[\\s,。;:、“”()]|[在由向对与和随陪请听同跟给])([\\u4e00-\\u9fff]{1,2}?)(?:${RANK})?(${POSTS})(?![\\u4e00-\\u9fff]?[办室])`,
  'gu',
);

/**
 * Places where a report calls somebody by surname and post. It means the one person of that surname whom it names with
 * that post elsewhere; when two fit, or none, it means nobody.
 */
export function surnamesWithPost({ content, sentences }: Report, mentions: readonly NameMention[]): NameMention[] {
  const text = content.folded;
  const bySurname = new Map<string, Set<string>>();
  for (const { name } of mentions) {
    const length = surnameLength(name, 0);
    if (length === 0 || name.length > 4) continue;
    const surname = name.slice(0, length);
    bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(name));
  }
  /** The one person meant by a surname and post, looked for in the whole text once. */
  const meant = new Map<string, string | undefined>();
  const meantBy = (surname: string, post: string): string | undefined => {
    const key = surname + post;
    if (!meant.has(key)) {
      const holders = [...(bySurname.get(surname) ?? [])].filter(
        (name) => text.includes(post + name) || new RegExp(`${name}(?:${RANK})?${post}`, 'u').test(text),
      );
      meant.set(key, holders.length === 1 ? holders[0] : undefined);
    }
    return meant.get(key);
  };
  const taken = new Set<number>();
  for (const { start, end } of mentions) for (let at = start; at < end; at++) taken.add(at);
  const found: NameMention[] = [];
  for (const { span, part } of sentences) {
    if (part === 'byline') continue;
    for (const { index, 1: surname = '', 2: post = '' } of text.slice(span.start, span.end).matchAll(SHORT)) {
      const start = span.start + index;
      const name = meantBy(surname, post);
      if (name !== undefined && !taken.has(start))
        found.push({ start, end: start + surname.length, name, rule: 'name-with-post' });
    }
  }
  return found;
}
