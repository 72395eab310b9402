import nlp from 'compromise/two';
import type { Report, Sentence, Span } from '../../domain/text.ts';
import { HONORIFICS } from './honorifics.ts';
import { GIVEN_NAMES } from './names.ts';

/** A word of a report with what compromise says of it; offsets point into the report's clean text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, '' at the start of a sentence. */
  readonly gap: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
  readonly tags: ReadonlySet<string>;
}

export interface EnglishSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Title-case line: the headline or a heading between paragraphs. */
  readonly heading: boolean;
}

export const english = nlp;
english.plugin({
  words: Object.fromEntries([
    ...[...HONORIFICS].filter((word) => word.length > 2 && !word.includes('.')).map((word) => [word, 'Honorific']),
    ...[...GIVEN_NAMES].map((word) => [word, 'FirstName']),
  ]),
});

// Its last pass, hundreds of patterns over every sentence, takes more than half of its time and changes no tag that decides here.
if (english.hooks().at(-1) === 'postTagger') english.hooks().pop();

/** A word; "Gwada–Shiroro" with its long dash and "Jr." with its full stop are one each. */
const WORD =
  /\bA[lL]- (?=Haj)[\p{L}]+|\b[JS]r\.(?!\p{L})|(?<=\bCo\., )Ltd\.|\b\p{Lu}\p{Ll}+–\p{Lu}\p{Ll}+\b|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑&/.'’][\p{L}\p{N}\p{M}]+)*/gu;
const NO_TAGS: ReadonlySet<string> = new Set();

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags?: Set<string>;
}

/**
 * compromise's tags by the offset at which its term starts. It keeps every character, so offsets are sums of lengths.
 * A stretch with no end of sentence in sight is no prose and goes untagged, for there compromise is slowest.
 */
function tagsByOffset(text: string, sentences: readonly Sentence[]): Map<number, ReadonlySet<string>> {
  const tags = new Map<number, ReadonlySet<string>>();
  for (const { start, end } of prose(text, sentences)) {
    let at = start;
    for (const sentence of english(text.slice(start, end)).docs as unknown as Term[][]) {
      for (const term of sentence) {
        at += term.pre.length;
        if (term.text !== '') tags.set(at, term.tags ?? NO_TAGS);
        at += term.text.length + term.post.length;
      }
    }
  }
  return tags;
}

const LONGEST_PROSE = 2000;

/** The text between sentences of absurd length. */
function prose(text: string, sentences: readonly Sentence[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { span } of sentences) {
    if (span.end - span.start <= LONGEST_PROSE) continue;
    if (span.start > start) spans.push({ start, end: span.start });
    start = span.end;
  }
  if (text.length > start) spans.push({ start, end: text.length });
  return spans;
}

/** Marks what stands between quotation marks; a quotation left open ends with its paragraph. */
function quotedUnits(text: string, sentences: readonly Sentence[]): Uint8Array {
  const marks = new Uint8Array(text.length);
  let open = '';
  let paragraph = -1;
  for (const { span, paragraph: number } of sentences) {
    if (number !== paragraph) open = '';
    paragraph = number;
    for (let i = span.start; i < span.end; i++) {
      const unit = text[i] ?? '';
      if (open === '' && (unit === '“' || unit === '"' || (unit === '‘' && /[\s(]/u.test(text[i - 1] ?? ' '))))
        open = unit;
      else if (
        open === '“'
          ? unit === '”'
          : open === '"'
            ? unit === '"' || unit === '”'
            : unit === '’' && !/\p{L}/u.test(text[i + 1] ?? ' ')
      ) {
        open = '';
      }
      if (open !== '') marks[i] = 1;
    }
  }
  return marks;
}

const GLUED_ADDRESS = /^(?:Rt|Hon|Mr|Mrs|Ms|Dr|Prof|Rev|Engr|Alh|Gen|Col|Capt|Maj|Lt|Cllr|Sr|Fr)\.(?=\p{Lu})/u;
const GLUED_PARTICIPLE = /-(?:led|based|backed|owned|funded|run)$/u;

/** The words of a sentence; "Hon.Ama" and "Addo-led" are two each. */
function words(text: string): { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const address = GLUED_ADDRESS.exec(word);
    const cut = address ? address[0].length - 1 : GLUED_PARTICIPLE.exec(word)?.index;
    if (cut === undefined) return [{ text: word, index }];
    return [
      { text: word.slice(0, cut), index },
      { text: word.slice(cut + 1), index: index + cut + 1 },
    ];
  });
}

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|the|to|with|amid|after|s)$/u;

function isHeading(tokens: readonly Token[], text: string): boolean {
  if (/[.!?;:,"”]$/u.test(text) || tokens.length < 2) return false;
  const words = tokens.filter((token) => !SMALL.test(token.lower));
  return words.length > 1 && words.length - words.filter((token) => token.capital).length <= words.length / 6;
}

const LONGEST_SENTENCE = 250;

/** A run of words without a full stop is read in pieces, so that time stays linear in the length of any text. */
function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= LONGEST_SENTENCE) return [tokens];
  const cut: Token[][] = [];
  for (let at = 0; at < tokens.length; at += LONGEST_SENTENCE) cut.push(tokens.slice(at, at + LONGEST_SENTENCE));
  return cut;
}

const texts = new WeakMap<Report, readonly EnglishSentence[]>();

/** The words of a report, sentence by sentence, bylines left out. Kept with the report, for both stages ask for it. */
export function englishSentences(report: Report): readonly EnglishSentence[] {
  const known = texts.get(report);
  if (known) return known;
  const { text } = report.content;
  const tags = tagsByOffset(text, report.sentences);
  const quoted = quotedUnits(text, report.sentences);
  const sentences = report.sentences
    .filter((sentence) => sentence.part !== 'byline')
    .flatMap((sentence): EnglishSentence[] => {
      const { start, end } = sentence.span;
      const tokens: Token[] = [];
      let last = start;
      for (const piece of words(text.slice(start, end))) {
        const possessive = /['’]s$/u.test(piece.text);
        const word = possessive ? piece.text.slice(0, -2) : piece.text;
        const at = start + piece.index;
        tokens.push({
          text: word,
          lower: word.toLowerCase().replaceAll('’', "'").replace(/\.$/u, ''),
          start: at,
          end: at + word.length,
          gap: tokens.length === 0 ? '' : text.slice(last, at),
          capital: /^\p{Lu}/u.test(word),
          possessive,
          quoted: quoted[at] === 1,
          tags: tags.get(at) ?? NO_TAGS,
        });
        last = at + word.length;
      }
      const heading =
        sentence.part === 'headline' ||
        (sentence.part !== 'dateline' && isHeading(tokens, text.slice(start, end).trimEnd()));
      return pieces(tokens).map((piece) => ({ sentence, tokens: piece, heading }));
    });
  texts.set(report, sentences);
  return sentences;
}

/** Two words stand side by side with nothing but a blank between, or the full stop of an abbreviation. */
export function adjoins(token: Token | undefined, previous: Token | undefined): boolean {
  if (!token || !previous) return false;
  if (/^\s+$/u.test(token.gap)) return true;
  if (/^['’]s?\s+$/u.test(token.gap)) return true;
  return /^\.\s*$/u.test(token.gap) && isAbbreviation(previous);
}

export function isAbbreviation(token: Token): boolean {
  return (
    token.text.length === 1 ||
    HONORIFICS.has(token.lower) ||
    /^(?:st|mt|ltd|no|dept|govt|gov|sen|rep|supt|snr|jnr|[a-z](?:\.[a-z])+)$/u.test(token.lower)
  );
}
