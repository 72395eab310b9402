import type { ReportFacts } from '../domain/fact.ts';

const key = (person: string, title: string): string => `${person}\t${title}`;

/** 国务院总理某某 in one report of a document, 某某总理 in another: the post has the body that it was told with; 总书记 is cited without one. */
export function samePosts(facts: readonly ReportFacts[]): ReportFacts[] {
  const bodies = new Map<string, string>();
  for (const { entities } of facts)
    for (const { name, positions } of entities.persons)
      for (const { title, organisation } of positions)
        if (organisation !== null && title !== '总书记') bodies.set(key(name, title), organisation);
  return facts.map((one) => ({
    ...one,
    entities: {
      ...one.entities,
      persons: one.entities.persons.map((person) => ({
        ...person,
        positions: person.positions.map((position) => ({
          ...position,
          organisation: position.organisation ?? bodies.get(key(person.name, position.title)) ?? null,
        })),
      })),
    },
  }));
}
