import type { Person, Position } from '../../domain/mention.ts';
import type { Evidence } from '../../domain/text.ts';
import { ACADEMIC } from '../../grammar/zh/posts.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import type { PersonPosts } from './posts/of-persons.ts';

/** 主任 of two bodies is two posts; of one body in its long and its short form it is one. */
function sameOwner(known: string | null, said: string | null): boolean {
  if (known === null || said === null) return true;
  const [a, b] = [known, said].map((name) => name.replace('人民政府', '政府')) as [string, string];
  return a.endsWith(b) || b.endsWith(a) || (a.includes('政府') && b.includes('政府'));
}

/** 安杰伊·杜达 named 杜达 later on: the full name by the family name, where only one of the report has it. */
function fullNames(names: readonly string[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  const known = new Set(names);
  for (const name of known) {
    const family = name.slice(name.lastIndexOf('·') + 1);
    if (family === name || family.length < 2 || !known.has(family)) continue;
    if ([...known].filter((other) => other.endsWith(`·${family}`)).length === 1) full.set(family, name);
  }
  return full;
}

/** Persons of one report with the posts that it states, in the order of their first mention. */
export function personsOf({ report }: Analysis, stated: readonly PersonPosts[]): Person[] {
  const persons = new Map<string, { positions: Position[]; mentions: Evidence[] }>();
  const full = fullNames(stated.map(({ mention }) => mention.name));
  for (const { mention, posts } of stated) {
    const name = full.get(mention.name) ?? mention.name;
    const person = persons.get(name) ?? { positions: [], mentions: [] };
    const sentence = sentenceAt(report, mention.start);
    person.mentions.push({ sentence, span: { start: mention.start, end: mention.end }, rule: mention.rule });
    for (const { title, body, start, end, rule } of posts) {
      const position = { title, organisation: body, evidence: { sentence, span: { start, end }, rule } };
      // 林坚书记 in the headline is 市委书记林坚 of the text.
      const vague = person.positions.findIndex(
        (p) =>
          p.organisation === null &&
          body !== null &&
          (p.title === title || (p.evidence.rule === 'post-behind' && title.endsWith(p.title))),
      );
      const again = person.positions.some(
        (p) =>
          (sameOwner(p.organisation, body) &&
            (p.title === title ||
              (title.length > 3 && (p.title.endsWith(title) || (p.title.length > 3 && title.endsWith(p.title)))))) ||
          (rule === 'post-behind' && (p.title.endsWith(title) || (body === null && !ACADEMIC.has(title)))),
      );
      if (vague >= 0) person.positions[vague] = position;
      else if (!again) person.positions.push(position);
    }
    persons.set(name, person);
  }
  return [...persons].map(([name, { positions, mentions }]) => ({ name, positions, mentions }));
}
