import { held, node, type Row } from '../compose/composition.ts';
import { firstBy, type Hop, hopPattern } from '../compose/fields.ts';
import { mixed } from '../compose/mixed.ts';
import type { Answer, FieldShape } from '../compose/project.ts';
import { collect, first, joined } from '../compose/subquery.ts';

/**
 * The sentence that the bound relationship rests on. Spans are UTF-16 and Cypher counts code points, so the sentence is
 * taken from the report's list of sentences, and its part is cut out here.
 */
export const evidence: FieldShape = (bound, field, c) => {
  const relation = bound.self;
  const report = c.name('n');
  const object = mixed(c, field, { self: report, from: '', to: '' });
  const made = [
    `${report}.sentences[${relation}.sentence]`,
    `${report}.sentenceStarts[${relation}.sentence]`,
    ...['sentence', 'start', 'end', 'sourceStart', 'sourceEnd', 'rule'].map((name) => `${relation}.${name}`),
  ];
  const row = joined([{ columns: made }, object.row]);
  return {
    ...first(collect(c, `MATCH (${report}:Report {id: ${relation}.reportId})`, row)),
    read: firstBy((values) => object.read(values, made.length, read(values))),
  };
};

/** The evidence of the relationship at the end of a hop from the bound node, or null. */
export const evidenceOf =
  (hop: Hop): FieldShape =>
  (bound, field, c) => {
    const relation = c.name('r');
    const inner = evidence({ self: relation, from: '', to: '' }, field, c);
    const { text } = hopPattern(hop, bound.self, relation, '');
    return { ...first(collect(c, `MATCH ${text} WITH ${relation} LIMIT 1`, inner)), read: firstBy(inner.read) };
  };

/** The evidence of a relationship that a computed row holds in a column. */
export const evidenceMember =
  (name: string): FieldShape =>
  (bound, field, c) =>
    evidence(node(held(bound, name)), field, c);

function read(values: Row): Answer {
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
