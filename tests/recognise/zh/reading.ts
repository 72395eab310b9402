import type { Entities } from '../../../src/domain/mention.ts';
import type { SourceDocument } from '../../../src/domain/text.ts';
import { recognise } from '../../../src/recognise/recognise.ts';
import { segment } from '../../../src/segment/segment.ts';

const document = (text: string): SourceDocument => ({
  id: 'test',
  source: { url: null, publication: null, published: null, language: 'zh' },
  text: `简讯\n${text}`,
});

/** What recognition finds in one body of text, all reports of it together. */
export function read(text: string): Entities {
  const found = recognise(segment(document(text))).entities();
  return {
    persons: found.flatMap((entities) => entities.persons),
    organisations: found.flatMap((entities) => entities.organisations),
    locations: found.flatMap((entities) => entities.locations),
  };
}

/** `姓名[职务@机构; …]`, one for each person, blanks between. */
export const persons = (text: string): string =>
  read(text)
    .persons.map(({ name, positions }) => {
      const posts = positions.map(({ title, organisation }) => `${title}@${organisation ?? ''}`);
      return posts.length === 0 ? name : `${name}[${posts.join('; ')}]`;
    })
    .join(' ');

export const organisations = (text: string): string[] => read(text).organisations.map(({ name }) => name);

export const locations = (text: string): string[] => read(text).locations.map(({ name, kind }) => `${name}:${kind}`);
