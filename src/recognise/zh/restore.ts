import type { Entities, Location, Organisation, Person } from '../../domain/mention.ts';
import type { CleanText, Evidence } from '../../domain/text.ts';
import { isHan } from '../../grammar/zh/characters.ts';

/**
 * Gives the entities of a report, found in its folded text, the letters of the text itself: traditional script and
 * full-width forms. A name that stands whole in the text takes its own letters; one put together from parts (区委 and
 * 组织部) takes, letter by letter, the form that the report writes.
 */
export function restore(content: CleanText, entities: Entities): Entities {
  if (content.text === content.folded) return entities;
  const letters = lettersOf(content);
  const byLetter = (name: string): string => {
    let restored = '';
    for (const letter of name) restored += letters.get(letter) ?? letter;
    return restored;
  };
  const whole = (name: string, mentions: readonly Evidence[]): string => {
    for (const { span } of mentions) {
      const folded = content.folded.slice(span.start, span.end);
      if (folded === name) return content.text.slice(span.start, span.end);
      if (folded.replaceAll(' ', '') === name) return content.text.slice(span.start, span.end).replace(/\s/gu, '');
    }
    return byLetter(name);
  };
  const named = new Map<string, string>();
  const organisations = entities.organisations.map((body): Organisation => {
    const name = whole(body.name, body.mentions);
    named.set(body.name, name);
    return { ...body, name, aliases: body.aliases.map((alias) => whole(alias, body.mentions)) };
  });
  const persons = entities.persons.map((person): Person => {
    const positions = person.positions.map(({ title, organisation, evidence }) => ({
      title: byLetter(title),
      organisation: organisation === null ? null : (named.get(organisation) ?? byLetter(organisation)),
      evidence,
    }));
    return { ...person, name: whole(person.name, person.mentions), positions };
  });
  const locations = entities.locations.map(
    (place): Location => ({
      ...place,
      name: whole(place.name, place.mentions),
      aliases: place.aliases.map((alias) => whole(alias, place.mentions)),
    }),
  );
  return { persons, organisations, locations };
}

/** For each folded ideograph that the report writes in another form, the form it writes first. */
function lettersOf({ text, folded }: CleanText): Map<string, string> {
  const letters = new Map<string, string>();
  for (let i = 0; i < text.length; i++) {
    const unit = folded.charCodeAt(i);
    if (unit === text.charCodeAt(i) || !isHan(unit)) continue;
    const letter = folded.charAt(i);
    if (!letters.has(letter)) letters.set(letter, text.charAt(folded.indexOf(letter)));
  }
  return letters;
}
