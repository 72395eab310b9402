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

/** Persons of one report with the posts that it states, in the order of their first mention. */
export function personsOf({ report }: Analysis, stated: readonly PersonPosts[]): Person[] {
  const persons = new Map<string, { positions: Position[]; mentions: Evidence[] }>();
  for (const { mention, posts } of stated) {
    const person = persons.get(mention.name) ?? { positions: [], mentions: [] };
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
          (p.title === title && sameOwner(p.organisation, body)) ||
          (rule === 'post-behind' && (p.title.endsWith(title) || (body === null && !ACADEMIC.has(title)))),
      );
      if (vague >= 0) person.positions[vague] = position;
      else if (!again) person.positions.push(position);
    }
    persons.set(mention.name, person);
  }
  return [...persons].map(([name, { positions, mentions }]) => ({ name, positions, mentions }));
}
