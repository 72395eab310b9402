import type { EntityRef } from '../../domain/fact.ts';
import type { Entities } from '../../domain/mention.ts';
import type { Report, Sentence, Span } from '../../domain/text.ts';
import { type Phrase, phrasesOf } from './phrase.ts';
import { isObject } from './subject.ts';

/** Code characters that stand for a list of people (and bodies among them), of bodies, of places. */
export const PEOPLE = '\uE000';
export const BODIES = '\uE001';
export const PLACES = '\uE002';
/** Stands for each character of a quotation or book title, whose words are names and not doings. */
export const QUOTED = '\uE003';

/** A list of people, bodies or places with nothing but separators and their posts between them. */
export interface Group {
  readonly code: string;
  readonly phrases: readonly Phrase[];
  /** Index of its code character. */
  readonly at: number;
  readonly span: Span;
  /** Whether it does what the sentence says, rather than having it done to it. */
  readonly subject: boolean;
}

/** A sentence with every list of names folded into one code character, so that rules see its shape. */
export interface CodedSentence {
  readonly sentence: Sentence;
  /** Folded text, names coded. */
  readonly text: string;
  /** The same with the inside of quotations blanked; same length. */
  readonly masked: string;
  /** `offsets[i]` is where code unit `i` begins in the report's clean text; one more entry for the end. */
  readonly offsets: readonly number[];
  readonly groups: readonly Group[];
}

export interface Scene {
  readonly report: Report;
  readonly entities: Entities;
  /** Headline first, then the body; datelines and bylines left out. */
  readonly sentences: readonly CodedSentence[];
}

const SEPARATOR = /^(?:\s|[、和及与/]|以及|,|，)+$/u;
const PLACE_SEPARATOR = /^(?:\s|[、和及与]|以及)*$/u;

/** 总台与某某签署协议: whom one does something with is no new subject. */
const JOINED = /[与同]$/u;

/** 带领甲、我委|乙主任: who is listed with the object of a doing is another. */
const LISTED_WITH = /^、[^,。;:、]{0,6}$/u;

/** 是某某|的故乡: whom something is named after acts nowhere in the sentence. */
const ATTRIBUTED = /[是为](?:[^,。;:]{0,4})$/u;

function joins(code: string, gap: string): boolean {
  if (gap.length > 3) return false;
  if (code === PLACES) return PLACE_SEPARATOR.test(gap);
  // 某县委|县政府: two bodies without a mark.
  return code === PEOPLE ? SEPARATOR.test(gap) : gap === '' || (gap !== ',' && SEPARATOR.test(gap));
}

const codeOf = (phrase: Phrase): string =>
  phrase.ref.kind === 'person' ? PEOPLE : phrase.ref.kind === 'organisation' ? BODIES : PLACES;

/** 省考察团、市委书记某某、…: bodies in a list of people belong to the list. */
function merge(current: string, next: string): string | null {
  if (current === next) return current;
  if (current !== PLACES && next !== PLACES) return PEOPLE;
  return null;
}

function encode(folded: string, sentence: Sentence, phrases: readonly Phrase[]): CodedSentence {
  let text = '';
  const offsets: number[] = [];
  const groups: Group[] = [];
  let cursor = sentence.span.start;
  const copy = (to: number) => {
    for (; cursor < to; cursor++) {
      text += folded[cursor];
      offsets.push(cursor);
    }
  };
  for (let i = 0; i < phrases.length; ) {
    const first = phrases[i] as Phrase;
    const members = [first];
    let code = codeOf(first);
    let last = first;
    let j = i + 1;
    for (; j < phrases.length; j++) {
      const next = phrases[j] as Phrase;
      const merged = merge(code, codeOf(next));
      const gap = folded.slice(last.span.end, next.span.start);
      if (merged === null || !joins(merged, gap)) break;
      // A comma before a body opens a new clause unless people are being listed on both sides of it.
      if (merged !== code && gap.includes(',')) break;
      code = merged;
      members.push(next);
      last = next;
    }
    copy(first.span.start);
    groups.push({
      code,
      phrases: members,
      at: text.length,
      span: { start: first.span.start, end: last.span.end },
      subject:
        !isObject(text, folded.slice(last.span.end, last.span.end + 56)) &&
        !(groups.length > 0 && JOINED.test(text)) &&
        !(groups.at(-1)?.subject === false && LISTED_WITH.test(text.slice((groups.at(-1)?.at ?? 0) + 1))) &&
        !(ATTRIBUTED.test(text) && folded.charAt(last.span.end) === '的'),
    });
    text += code;
    offsets.push(cursor);
    cursor = last.span.end;
    i = j;
  }
  copy(sentence.span.end);
  offsets.push(cursor);
  return { sentence, text, masked: mask(text), offsets, groups };
}

const QUOTATION = /“[^“”]{0,200}”|《[^《》]{0,120}》|「[^「」]{0,200}」/gu;

function mask(text: string): string {
  return text.replace(QUOTATION, (quoted) => quoted[0] + QUOTED.repeat(quoted.length - 2) + quoted[quoted.length - 1]);
}

/** 《某某谈治理》: who is named in the title of a book does nothing here. */
function inTitle(folded: string, { ref, span }: Phrase): boolean {
  if (ref.kind !== 'person') return false;
  const before = folded.slice(Math.max(0, span.start - 24), span.start);
  return before.lastIndexOf('《') > before.lastIndexOf('》') && folded.slice(span.end, span.end + 40).includes('》');
}

/** 党中央、国务院有关部门负责人: departments of bodies, which are not there themselves. */
const onlyDepartments = (folded: string, { ref, span }: Phrase): boolean =>
  ref.kind === 'organisation' && DEPARTMENTS.test(folded.slice(span.end, span.end + 24));
const DEPARTMENTS =
  /^(?:、(?:(?!领导|负责)[^,。;、等]){2,8}){0,2}有关(?:部门|方面|单位)[^,。;]{0,10}(?:出席|参加|列席)/u;

/** No sentence of news is longer; what runs on past this is no prose, and rules that look back would pay for it. */
const LONGEST_SENTENCE = 1200;

function clip(sentence: Sentence): Sentence {
  const { start, end } = sentence.span;
  return end - start <= LONGEST_SENTENCE ? sentence : { ...sentence, span: { start, end: start + LONGEST_SENTENCE } };
}

export function sceneOf(report: Report, entities: Entities): Scene {
  const { folded } = report.content;
  const told = report.sentences.map(clip);
  const bySentence = phrasesOf(report, told, entities);
  const acting = (phrases: readonly Phrase[]) =>
    phrases.filter((phrase) => !onlyDepartments(folded, phrase) && !inTitle(folded, phrase));
  const sentences = told
    .filter(({ part }) => part === 'headline' || part === 'body')
    .map((sentence) => encode(folded, sentence, acting(bySentence.get(sentence.index) ?? [])));
  return { report, entities, sentences };
}

export const refKey = ({ kind, name }: EntityRef): string => `${kind}\t${name}`;

/** The span of the clean text that code units `[start, end)` of a coded sentence stand for. */
export function cleanSpan({ offsets }: CodedSentence, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: offsets[end] ?? offsets[offsets.length - 1] ?? 0 };
}
