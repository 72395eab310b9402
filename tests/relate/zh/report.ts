import type { Relations } from '../../../src/domain/fact.ts';
import type { Entities, Location, Organisation, Person } from '../../../src/domain/mention.ts';
import type { Report, Sentence } from '../../../src/domain/text.ts';
import type { LocationKind } from '../../../src/domain/vocabulary.ts';
import { relateChinese } from '../../../src/relate/zh/relate-zh.ts';

interface Given {
  readonly headline: string;
  /** A dateline in front of the body. */
  readonly dateline?: string;
  /** Paragraphs in folded form (half-width punctuation). */
  readonly body: readonly string[];
  readonly published?: string | null;
  /** Names with the posts that stand with them. */
  readonly persons?: Readonly<Record<string, readonly string[]>>;
  readonly organisations?: readonly string[];
  readonly locations?: Readonly<Record<string, LocationKind>>;
}

function sentencesOf(
  headline: string,
  dateline: string,
  body: readonly string[],
): { text: string; sentences: Sentence[] } {
  let text = headline;
  const sentences: Sentence[] = [{ index: 0, span: { start: 0, end: text.length }, paragraph: 0, part: 'headline' }];
  if (dateline !== '') {
    const span = { start: text.length, end: text.length + dateline.length };
    sentences.push({ index: 1, span, paragraph: 1, part: 'dateline' });
    text += dateline;
  }
  body.forEach((paragraph, i) => {
    for (const sentence of paragraph.match(/[^。]+(?:。”?|$)/gu) ?? []) {
      const start = text.length;
      text += sentence;
      const span = { start, end: text.length };
      sentences.push({ index: sentences.length, span, paragraph: i + 1, part: 'body' });
    }
  });
  return { text, sentences };
}

/** What relating finds in a report whose names are given. */
export function relateGiven({ headline, dateline = '', body, published = '2024-03-20', ...names }: Given): Relations {
  const { text, sentences } = sentencesOf(headline, dateline, body);
  const evidence = (start: number, length: number) => ({
    sentence: sentences.findLast(({ span }) => span.start <= start)?.index ?? 0,
    span: { start, end: start + length },
    rule: 'given',
  });
  const everywhere = (name: string) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => evidence(index, name.length));
  const persons: Person[] = Object.entries(names.persons ?? {}).map(([name, titles]) => ({
    name,
    mentions: everywhere(name),
    positions: titles.flatMap((title) =>
      everywhere(title).map((found) => ({ title, organisation: null, evidence: found })),
    ),
  }));
  const organisations: Organisation[] = (names.organisations ?? []).map((name) => ({
    name,
    aliases: [],
    mentions: everywhere(name),
  }));
  const locations: Location[] = Object.entries(names.locations ?? {}).map(([name, kind]) => ({
    name,
    kind,
    aliases: [],
    mentions: everywhere(name),
  }));
  const entities: Entities = { persons, organisations, locations };
  const report: Report = {
    index: 0,
    document: { id: 'given', source: { url: null, publication: null, published, language: 'zh' }, text },
    headline,
    content: { text, folded: text, offsets: Uint32Array.from({ length: text.length }, (_, i) => i) },
    sentences,
    reporters: [],
  };
  return relateChinese(report, entities);
}

/** "name:ROLE" of every participation of the n-th event. */
export const roles = ({ events }: Relations, event = 0): string[] =>
  (events[event]?.participations ?? []).map(({ participant, role }) => `${participant.name}:${role}`);

export const venues = ({ events }: Relations, event = 0): string[] =>
  (events[event]?.venues ?? []).map(({ place }) => place.name);
