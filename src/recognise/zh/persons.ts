import type { Person, Position } from '../../domain/mention.ts';
import type { Evidence } from '../../domain/text.ts';
import { ACADEMIC } from '../../grammar/zh/posts.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import type { PersonPosts } from './posts/of-persons.ts';

/** Persons of one report with the posts that it states, in the order of their first mention. */
export function personsOf({ report }: Analysis, stated: readonly PersonPosts[]): Person[] {
  const persons = new Map<string, { positions: Position[]; mentions: Evidence[] }>();
  for (const { mention, posts } of stated) {
    const person = persons.get(mention.name) ?? { positions: [], mentions: [] };
    const sentence = sentenceAt(report, mention.start);
    person.mentions.push({ sentence, span: { start: mention.start, end: mention.end }, rule: mention.rule });
    for (const { title, body, start, end, rule } of posts) {
      const again = person.positions.some(
        (p) =>
          p.title === title ||
          (rule === 'post-behind' && (p.title.endsWith(title) || (body === null && !ACADEMIC.has(title)))),
      );
      if (!again)
        person.positions.push({ title, organisation: body, evidence: { sentence, span: { start, end }, rule } });
    }
    persons.set(mention.name, person);
  }
  return [...persons].map(([name, { positions, mentions }]) => ({ name, positions, mentions }));
}
