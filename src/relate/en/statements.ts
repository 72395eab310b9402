import type { EntityRef, Statement } from '../../domain/fact.ts';
import { SPEECH_PARTICLES, SPEECH_VERBS } from '../../grammar/en/speech.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import type { Actor } from './actors.ts';
import { type Discourse, joinedTo, subjectOf } from './subjects.ts';

export interface Said {
  readonly speaker: EntityRef;
  readonly kind: string;
  readonly excerpt: string;
  readonly sentence: number;
  readonly span: { readonly start: number; readonly end: number };
}

const PASSIVE = /^(?:was|were|is|are|be|been|being|get|got)$/u;
const EXCERPT_WORDS = 12;

function isSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.quoted || (token.capital && at > 0) || !SPEECH_VERBS.has(token.lower)) return false;
  const before = tokens[at - 1];
  if (
    before &&
    (PASSIVE.test(before.lower) || /^(?:the|a|an|his|her|its|their|this|that|to|of|not)$/u.test(before.lower))
  )
    return false;
  // "introduced the county's advantages" tells of them; "introduced a bill" does not.
  if (token.lower === 'introduced')
    return tokens.slice(at + 1, at + 4).some((word) => word.possessive || /^(?:how|some)$/u.test(word.lower));
  // A day is observed, not remarked upon.
  if (token.lower === 'observed' && /^(?:the|a|world|international|its|national)$/u.test(tokens[at + 1]?.lower ?? ''))
    return false;
  const particles = SPEECH_PARTICLES[token.lower];
  return !particles || particles.has(tokens[at + 1]?.lower ?? '');
}

/** Quoted words right before "said": `said` then follows a closing mark. */
const afterQuote = (tokens: readonly Token[], at: number): boolean =>
  /[”"’']\s*$/u.test((tokens[at] as Token).gap.trimEnd()) && tokens[at - 1]?.quoted === true;

function excerptOf(
  text: string,
  { tokens, sentence }: EnglishSentence,
  verb: number,
  inverted: boolean,
  next: EnglishSentence | undefined,
): string {
  const words = inverted
    ? tokens.slice(0, verb)
    : tokens.slice(tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1);
  // "The mayor said:" and a paragraph of words of the mayor's own.
  const own = words.length === 0 && next?.tokens[0]?.quoted === true ? next.tokens : words;
  const kept = own.slice(0, EXCERPT_WORDS);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first && last) return text.slice(first.start, last.end);
  return text.slice(sentence.span.start, Math.min(sentence.span.end, sentence.span.start + 80));
}

/** "said NAME", "added the Mayor": the subject after the verb. */
function inverted(tokens: readonly Token[], actors: readonly Actor[], verb: number): EntityRef | null {
  let at = verb + 1;
  while (/^(?:the|then|also)$/u.test(tokens[at]?.lower ?? '')) at++;
  const actor = actors.find((each) => each.from >= at && each.from <= at + 4 && each.ref.kind === 'person');
  if (!actor) return null;
  const between = tokens.slice(at, actor.from);
  return between.every((token) => token.capital || /^(?:of|for|and|the)$/u.test(token.lower)) ? actor.ref : null;
}

/** What a report says that people said, and whom "he" or "she" means as each sentence opens. */
export interface Discourses {
  readonly said: readonly Said[];
  readonly antecedents: readonly (EntityRef | null)[];
}

/** What each sentence says that somebody said, in text order; a speaker may occur often. */
export function findSaid(
  text: string,
  sentences: readonly EnglishSentence[],
  actors: readonly (readonly Actor[])[],
): Discourses {
  const said: Said[] = [];
  const antecedents: (EntityRef | null)[] = [];
  const discourse: Discourse = { last: null };
  sentences.forEach((sentence, index) => {
    antecedents[index] = discourse.last;
    if (sentence.heading || sentence.sentence.part === 'headline') return;
    const { tokens } = sentence;
    const told = [sentence, sentences[index + 1]] as const;
    const here = actors[index] ?? [];
    let spoke: EntityRef | null = null;
    for (let at = 0; at < tokens.length; at++) {
      if (!isSpeech(tokens, at)) continue;
      const turned = at === 0 || afterQuote(tokens, at) ? inverted(tokens, here, at) : null;
      const speaker = turned ?? subjectOf(sentence, here, at, discourse);
      if (!speaker) continue;
      said.push(
        saying(text, told, speaker, at, turned !== null || afterQuote(tokens, at) || (tokens[at - 2]?.quoted ?? false)),
      );
      const named = turned ? undefined : here.find((actor) => actor.ref === speaker && actor.by === 'name');
      if (named)
        for (const other of joinedTo(text, sentence, here, named)) said.push(saying(text, told, other.ref, at, false));
      spoke ??= speaker;
      if (speaker.kind === 'person') discourse.last = speaker;
    }
    const source = accordingTo(tokens, here);
    if (source && !spoke) {
      said.push(saying(text, told, source.ref, source.to - 1, false));
      spoke = source.ref;
    }
    const opening = /^(?:he|she|they|it)$/u.test(tokens[0]?.lower ?? '');
    const subject = spoke ?? (opening ? null : firstSubject(tokens, here));
    if (subject?.kind === 'person') discourse.last = subject;
    if (!opening && !subject && !tokens[0]?.quoted && here.some((actor) => actor.ref.kind === 'person')) {
      discourse.last = here.find((actor) => actor.ref.kind === 'person')?.ref ?? discourse.last;
    }
  });
  return { said, antecedents };
}

function saying(
  text: string,
  [sentence, next]: readonly [EnglishSentence, EnglishSentence | undefined],
  speaker: EntityRef,
  verb: number,
  turned: boolean,
): Said {
  const { tokens } = sentence;
  const word = tokens[verb] as Token;
  return {
    speaker,
    kind: word.text,
    excerpt: excerptOf(text, sentence, verb, turned, next),
    sentence: sentence.sentence.index,
    span: { start: word.start, end: word.end },
  };
}

function accordingTo(tokens: readonly Token[], actors: readonly Actor[]): Actor | null {
  const at = tokens.findIndex(
    (token, k) => token.lower === 'according' && tokens[k + 1]?.lower === 'to' && !token.quoted,
  );
  if (at < 0) return null;
  return actors.find((actor) => actor.from >= at + 2 && actor.from <= at + 7 && actor.ref.kind === 'person') ?? null;
}

/** A person who opens the sentence is whom the next "he" means. */
function firstSubject(tokens: readonly Token[], actors: readonly Actor[]): EntityRef | null {
  const first = actors.find((actor) => actor.ref.kind === 'person');
  if (!first || (tokens[first.from] as Token).quoted) return null;
  return first.from <= 6 || /,/u.test(tokens[first.from]?.gap ?? '') ? first.ref : null;
}

/** One statement for each speaker: the first. */
export function firstStatements(said: readonly Said[], event: number | null): Statement[] {
  const seen = new Set<string>();
  return said.flatMap(({ speaker, kind, excerpt, sentence, span }): Statement[] => {
    const key = `${speaker.kind} ${speaker.name}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ speaker, kind, excerpt, event, evidence: { sentence, span, rule: 'reported-speech' } }];
  });
}
