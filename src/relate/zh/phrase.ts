import type { EntityRef } from '../../domain/fact.ts';
import type { Entities } from '../../domain/mention.ts';
import type { Report, Sentence, Span } from '../../domain/text.ts';
import { POST_AFTER } from '../../grammar/zh/roster-words.ts';
import { postStart } from './post.ts';

/** A name with the posts around it (市委常委、宣传部部长某某), or a body or place that is no part of such posts. */
export interface Phrase {
  readonly ref: EntityRef;
  /** The location of the same span, for a body that is also a place one can visit. */
  readonly place: EntityRef | null;
  readonly span: Span;
  readonly name: Span;
}

interface Mention {
  readonly ref: EntityRef;
  readonly span: Span;
}

const byStart = (a: Mention, b: Mention) => a.span.start - b.span.start || b.span.end - a.span.end;

/** No body's name begins with what is done to a meeting. */
const DOING = /^(?:主持|召开|举行|出席|参加|开展)/u;

function mentionsOf(entities: Entities): Mention[] {
  const bodies = new Set(entities.organisations.map(({ name }) => name));
  const of = (kind: EntityRef['kind'], list: Entities['persons'] | Entities['organisations'] | Entities['locations']) =>
    list.flatMap(({ name, mentions }) => mentions.map(({ span }) => ({ ref: { kind, name }, span })));
  return [
    ...of('person', entities.persons),
    ...of('organisation', entities.organisations).filter(({ ref }) => !DOING.test(ref.name)),
    ...of('location', entities.locations).flatMap((mention) =>
      // A street office is a place and a body wherever its name stands.
      bodies.has(mention.ref.name)
        ? [{ ...mention, ref: { kind: 'organisation' as const, name: mention.ref.name } }, mention]
        : [mention],
    ),
  ].sort(byStart);
}

/** The longest of overlapping mentions; one that is both body and place keeps both. */
function withoutOverlaps(mentions: readonly Mention[]): { mention: Mention; place: EntityRef | null }[] {
  const kept: { mention: Mention; place: EntityRef | null }[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last === undefined || mention.span.start >= last.mention.span.end) {
      kept.push({ mention, place: mention.ref.kind === 'location' ? mention.ref : null });
    } else if (mention.span.start === last.mention.span.start && mention.span.end === last.mention.span.end) {
      if (mention.ref.kind === 'location') last.place = mention.ref;
    }
  }
  return kept;
}

/** Spans of posts by the sentence they stand in. */
function postSpans(entities: Entities): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { positions } of entities.persons) {
    for (const { evidence } of positions) {
      const list = spans.get(evidence.sentence) ?? [];
      list.push(evidence.span);
      spans.set(evidence.sentence, list);
    }
  }
  return spans;
}

/** Every phrase of a report, in text order, by the index of its sentence. */
export function phrasesOf(report: Report, sentences: readonly Sentence[], entities: Entities): Map<number, Phrase[]> {
  const { folded } = report.content;
  const posts = postSpans(entities);
  const mentions = withoutOverlaps(mentionsOf(entities));
  const result = new Map<number, Phrase[]>();
  let next = 0;
  for (const sentence of sentences) {
    const phrases: Phrase[] = [];
    const inside: typeof mentions = [];
    while (next < mentions.length && (mentions[next]?.mention.span.start ?? 0) < sentence.span.end) {
      const item = mentions[next++];
      if (
        item !== undefined &&
        item.mention.span.start >= sentence.span.start &&
        item.mention.span.end <= sentence.span.end
      ) {
        inside.push(item);
      }
    }
    const spans = posts.get(sentence.index) ?? [];
    const bodies = inside.filter(({ mention }) => mention.ref.kind !== 'person').map(({ mention }) => mention.span);
    let floor = sentence.span.start;
    for (const { mention, place } of inside) {
      const { start, end } = mention.span;
      if (mention.ref.kind !== 'person') {
        if (start >= floor) phrases.push({ ref: mention.ref, place, span: mention.span, name: mention.span });
        continue;
      }
      const from = postStart(folded, start, floor, spans, bodies);
      const after = POST_AFTER.exec(folded.slice(end, Math.min(end + 12, sentence.span.end)));
      const to = end + (after?.[0].length ?? 0);
      while (phrases.length > 0 && (phrases.at(-1) as Phrase).span.end > from) phrases.pop();
      phrases.push({ ref: mention.ref, place: null, span: { start: from, end: to }, name: mention.span });
      floor = to;
    }
    result.set(sentence.index, withPlaces(phrases));
  }
  return result;
}

/** 甲市|乙局, 甲市|乙局局长某某: the place straight in front of a body or post is part of the phrase, not one of its own. */
function withPlaces(phrases: readonly Phrase[]): Phrase[] {
  const merged: Phrase[] = [];
  for (const phrase of phrases.toReversed()) {
    const next = merged.at(-1);
    const inFront = next !== undefined && next.span.start === phrase.span.end && phrase.ref.kind === 'location';
    const posted =
      next?.ref.kind === 'organisation' || (next?.ref.kind === 'person' && next.span.start < next.name.start);
    if (next !== undefined && inFront && posted) {
      merged[merged.length - 1] = { ...next, span: { start: phrase.span.start, end: next.span.end } };
    } else merged.push(phrase);
  }
  return merged.toReversed();
}
