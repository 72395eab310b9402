import type { Position } from '../../domain/mention.ts';
import type { Evidence } from '../../domain/text.ts';
import { NO_NAMES } from '../../grammar/en/names.ts';
import { adjoins, type EnglishSentence, type Token } from '../../grammar/en/text.ts';
import type { HeldPost, Named } from './named.ts';
import { type Mention, nameText } from './scan.ts';

/** One person of the report while mentions are being joined. */
export interface PersonDraft {
  name: string;
  words: readonly string[];
  readonly mentions: Evidence[];
  readonly posts: { readonly post: HeldPost; readonly sentence: number }[];
  /** A form of address that is a post of its own ("Councillor"), as printed; the only post when no other is said. */
  style: { readonly title: string; readonly evidence: Evidence } | null;
}

interface Spoken {
  readonly named: Named;
  readonly sentence: number;
  readonly words: readonly string[];
  readonly name: string;
  readonly evidence: Evidence;
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(from, to).flatMap((token) => token.lower.split(/[-‐‑]/u));

/** Long words one letter apart are one name spelt twice ("Botchwey", "Botchway"). */
function misspelt(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 7 || a[0] !== b[0]) return false;
  let apart = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) apart++;
  return apart === 1;
}

/** An initial stands for a word; "Muniru" and "M." agree. */
const agrees = (a: string, b: string): boolean =>
  a === b || misspelt(a, b) || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Whether a shorter form may stand for the longer name: its words in order, the last one a family or given name of it. */
function shortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !agrees(word, long[at] as string)) at++;
    if (at === long.length) return false;
    at++;
  }
  return (short.at(-1) as string).length > 1;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, k) => agrees(word, b[k] as string));

/** The places where a name already sure stands alone ("Anjere urged"), which no post or address marks, sentence by sentence. */
export function againNamed(
  sentences: readonly EnglishSentence[],
  scanned: readonly (readonly Mention[])[],
  found: readonly (readonly Named[])[],
): Named[][] {
  const known = new Set<string>();
  found.forEach((people, index) => {
    const { tokens } = sentences[index] as EnglishSentence;
    for (const person of people)
      for (const token of tokens.slice(person.from, person.to))
        if (token.text.length > 2 || /^\p{Lu}\p{Ll}$/u.test(token.text)) known.add(token.lower);
  });
  return found.map((people, index) => {
    const { tokens, heading } = sentences[index] as EnglishSentence;
    if (heading) return [];
    const mentions = scanned[index] ?? [];
    const opening = tokens[0];
    const opens =
      opening?.capital === true &&
      known.has(opening.lower) &&
      !NO_NAMES.has(opening.lower) &&
      !(tokens[1]?.capital && adjoins(tokens[1], opening)) &&
      !mentions.some((mention) => mention.from === 0) &&
      !people.some((person) => person.from === 0)
        ? [{ from: 0, to: 1, address: [], rule: 'person-again', posts: [] }]
        : [];
    const again = mentions.flatMap((mention): Named[] => {
      if (mention.kind !== 'unknown' && mention.kind !== 'location') return [];
      const words = tokens.slice(mention.from, mention.to);
      const [first] = words;
      if (!first || words.length > 3 || people.some((person) => person.from < mention.to && person.to > mention.from))
        return [];
      if (!words.every((word) => known.has(word.lower))) return [];
      if (
        mention.kind === 'location' &&
        (words.length > 1 || /^(?:in|at|from|to|of|near)$/u.test(tokens[mention.from - 1]?.lower ?? ''))
      )
        return [];
      return [{ from: mention.from, to: mention.to, address: [], rule: 'person-again', posts: [] }];
    });
    return [...opens, ...again];
  });
}

const RULER = /^(?:nana|naa|nii|togbe|torgbui|osabarima|daasebre|otumfuo)$/u;
const REIGN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv)$/u;

/** The people of a report, each under the longest name the text uses, in order of first mention. */
export function joinPeople(
  text: string,
  sentences: readonly EnglishSentence[],
  found: readonly (readonly Named[])[],
): PersonDraft[] {
  const spoken: Spoken[] = found.flatMap((people, index) => {
    const { tokens, sentence } = sentences[index] as EnglishSentence;
    return people.map((named): Spoken => {
      const [from, to] = [named.from, named.to];
      const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
      return {
        named,
        sentence: index,
        words: wordsOf(tokens, from, to),
        name: nameText(text, tokens, from, to),
        evidence: { sentence: sentence.index, span, rule: named.rule },
      };
    });
  });
  const drafts: PersonDraft[] = [];
  const byLength = [...spoken].sort(
    (a, b) => b.words.length - a.words.length || a.evidence.span.start - b.evidence.span.start,
  );
  for (const each of byLength) {
    const exact = drafts.find((draft) => same(each.words, draft.words));
    const longer =
      exact ??
      nearest(
        drafts.filter(
          (draft) =>
            shortFor(each.words, draft.words) ||
            // "Nana Gyan" of Kwabena Gyan II.
            (RULER.test(each.words[0] ?? '') &&
              REIGN.test(draft.words.at(-1) ?? '') &&
              shortFor(each.words.slice(1), draft.words)),
        ),
        each,
      );
    const draft: PersonDraft = longer ?? { name: each.name, words: each.words, mentions: [], posts: [], style: null };
    if (!longer) drafts.push(draft);
    draft.mentions.push(each.evidence);
    draft.style ??= styleOf(sentences[each.sentence] as EnglishSentence, each.named);
    draft.posts.push(...each.named.posts.map((post) => ({ post, sentence: each.sentence })));
  }
  for (const draft of drafts) draft.mentions.sort((a, b) => a.span.start - b.span.start);
  return drafts.sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
}

const STYLES =
  /^(?:king|queen|pope|emir|sultan|councillor|cllr|senator|sen|ambassador|bishop|archbishop|imam|judge|justice|superintendent|inspector|alderman|dsp|asp|acp|dcop|cop|supt|insp|ssp)$/u;

function styleOf({ tokens, sentence }: EnglishSentence, named: Named): PersonDraft['style'] {
  const at = named.from - 1;
  const word = tokens[at];
  if (!word || named.address.length === 0 || !STYLES.test(word.lower)) return null;
  return {
    title: word.text,
    evidence: { sentence: sentence.index, span: { start: word.start, end: word.end }, rule: 'post-as-address' },
  };
}

/** Of several people a short form fits: whose last word it is, who holds the post said with it, who is named last before it. */
function nearest(drafts: readonly PersonDraft[], each: Spoken): PersonDraft | undefined {
  const family = drafts.filter((draft) => draft.words.at(-1) === each.words.at(-1));
  const named = family.length > 0 ? family : drafts;
  const titles = new Set(each.named.posts.map(({ title }) => folded(title)));
  const holders = named.filter((draft) =>
    draft.posts.some(({ post }) => !post.former && titles.has(folded(post.title))),
  );
  const pool = holders.length > 0 ? holders : named;
  const at = each.evidence.span.start;
  const before = (draft: PersonDraft): number =>
    Math.max(-1, ...draft.mentions.map((mention) => mention.span.start).filter((start) => start <= at));
  return [...pool].sort((a, b) => before(b) - before(a))[0];
}

/** Plain text for comparing names and titles. */
export const folded = (value: string): string => value.toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' ');

/** "MCE" for "Municipal Chief Executive", "MP" for "Member of Parliament". */
export const abbreviates = (short: string, long: string): boolean =>
  /^[a-z]{2,5}$/u.test(short) &&
  long.includes(' ') &&
  long
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:of|for|the|and)$/u.test(word))
    .map((word) => word[0])
    .join('') === short;

/** A person's posts without repeats: of two wordings of one post the one that names its body, else the longer. */
export function distinctPositions(positions: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const position of positions) {
    const title = folded(position.title);
    const twin = kept.findIndex((other) => {
      const known = folded(other.title);
      return (
        known === title ||
        abbreviates(known, title) ||
        abbreviates(title, known) ||
        known.endsWith(` ${title}`) ||
        title.endsWith(` ${known}`)
      );
    });
    if (twin < 0) kept.push(position);
    else {
      const other = kept[twin] as Position;
      const longer = folded(other.title).length >= title.length ? other : position;
      kept[twin] = { ...longer, organisation: other.organisation ?? position.organisation };
    }
  }
  return kept;
}
