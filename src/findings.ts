import type { EntityRef, ReportFacts } from './domain/fact.ts';
import { type Evidence, type Span, sourceSpan } from './domain/text.ts';

/** One thing that was found, in words, and what it rests on. */
export interface Finding {
  readonly what:
    | 'reporter'
    | 'person'
    | 'organisation'
    | 'location'
    | 'position'
    | 'event'
    | 'participation'
    | 'venue'
    | 'headcount'
    | 'statement'
    | 'award';
  readonly description: string;
  readonly sentence: number;
  readonly rule: string;
  readonly text: string;
  /** In the report's clean text. */
  readonly span: Span;
  /** In the document as received. */
  readonly source: Span;
}

/** Everything found in a report, sentence by sentence. */
export function findings({ report, entities, relations }: ReportFacts): Finding[] {
  const found: Finding[] = [];
  const add = (what: Finding['what'], description: string, { sentence, span, rule }: Evidence) => {
    const text = report.content.text.slice(span.start, span.end);
    found.push({ what, description, sentence, rule, text, span, source: sourceSpan(report.content, span) });
  };
  const name = ({ name }: EntityRef): string => name;
  for (const one of report.reporters) add('reporter', `${one.role ?? ''} ${one.name}`.trim(), one.evidence);
  for (const kind of ['person', 'organisation', 'location'] as const) {
    for (const one of entities[`${kind}s`]) for (const mention of one.mentions) add(kind, one.name, mention);
  }
  for (const person of entities.persons) {
    for (const { title, organisation, evidence } of person.positions) {
      add('position', `${person.name}: ${title}${organisation === null ? '' : ` (${organisation})`}`, evidence);
    }
  }
  for (const event of relations.events) {
    add('event', `${event.type} ${event.name} ${event.date ?? 'no date'}`, event.evidence);
    for (const one of event.participations) add('participation', `${name(one.participant)}: ${one.role}`, one.evidence);
    for (const [index, venue] of event.venues.entries())
      add('venue', `${index + 1}. ${name(venue.place)}`, venue.evidence);
    for (const one of event.headcounts)
      add('headcount', `${one.approximate ? 'about ' : ''}${one.count} ${one.of}`, one.evidence);
  }
  for (const one of relations.statements)
    add('statement', `${name(one.speaker)} ${one.kind}: ${one.excerpt}`, one.evidence);
  for (const one of relations.awards) add('award', `${name(one.recipient)}: ${one.award}`, one.evidence);
  return found.sort((a, b) => a.sentence - b.sentence || a.span.start - b.span.start);
}
