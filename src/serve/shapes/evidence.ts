import type { Compiled } from '../compose/composition.ts';
import { type Hop, hopPattern, renamer } from '../compose/fields.ts';
import { type Answer, type FieldShape, project } from '../compose/project.ts';
import { objectTypes, selectedFields } from '../compose/selection.ts';

const COLUMNS = 8;

/**
 * The sentence that the bound relationship rests on. Spans are UTF-16 and Cypher counts code points, so the sentence is
 * taken from the report's list of sentences, and its part is cut out here.
 */
export const evidence: FieldShape = (bound, field, c): Compiled => {
  const type = field.type && objectTypes(c, field.type)[0];
  if (!type) throw new Error('Evidence is an object');
  const relation = bound.self;
  const report = c.name('n');
  const fields = selectedFields(c, type, field.nodes);
  const readers = fields.map((one) =>
    one.name === 'report' && one.type
      ? { ...project(c, one.type, { self: report, from: '', to: '' }, one.nodes), own: true }
      : { text: '', decode: renamer(c, one), own: false },
  );
  const own = readers.filter((reader) => reader.own).map(({ text }) => text);
  const row = [
    `${report}.sentences[${relation}.sentence]`,
    `${report}.sentenceStarts[${relation}.sentence]`,
    ...['sentence', 'start', 'end', 'sourceStart', 'sourceEnd', 'rule'].map((name) => `${relation}.${name}`),
    ...own,
  ];
  return {
    text: `head(COLLECT { MATCH (${report}:Report {id: ${relation}.reportId}) RETURN [${row.join(', ')}] })`,
    decode: (value) => {
      if (value == null) return null;
      const values = value as unknown[];
      const known = read(values);
      const answer: Answer = { __typename: type.name };
      let at = COLUMNS;
      fields.forEach(({ key, name }, index) => {
        const reader = readers[index];
        answer[key] = reader?.decode(reader.own ? values[at++] : known[name]);
      });
      return answer;
    },
  };
};

/** The evidence of the relationship at the end of a hop from the bound node, or null. */
export const evidenceOf =
  (hop: Hop): FieldShape =>
  (bound, field, c) => {
    const relation = c.name('r');
    const inner = evidence({ self: relation, from: '', to: '' }, field, c);
    const { text } = hopPattern(hop, bound.self, relation, '');
    return { text: `head(COLLECT { MATCH ${text} RETURN ${inner.text} LIMIT 1 })`, decode: inner.decode };
  };

/** The evidence of a relationship that a computed row holds under a name. */
export const evidenceMember =
  (name: string): FieldShape =>
  (bound, field, c) => {
    const relation = c.name('r');
    const inner = evidence({ self: relation, from: '', to: '' }, field, c);
    return {
      text: `head(COLLECT { UNWIND [${bound.self}.${name}] AS ${relation} RETURN ${inner.text} })`,
      decode: inner.decode,
    };
  };

function read(values: readonly unknown[]): Answer {
  const [text, offset, sentence, start, end, sourceStart, sourceEnd, rule] = values as [
    string | null,
    number | null,
    number,
    number,
    number,
    number,
    number,
    string,
  ];
  const whole = text ?? '';
  const clamp = (position: number) => Math.min(Math.max(position - (offset ?? 0), 0), whole.length);
  const highlight = { start: clamp(start), end: clamp(end) };
  return {
    sentence,
    text: whole,
    highlight,
    highlighted: mark(whole, highlight.start, highlight.end),
    rule,
    source: { start: sourceStart, end: sourceEnd },
  };
}

/** A text with one part between « and ». */
export const mark = (text: string, start: number, end: number): string =>
  `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
