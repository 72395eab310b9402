import { FIELDS, NO_NAMES } from '../../grammar/en/names.ts';
import { personName } from '../../grammar/en/person-phrase.ts';
import { SPEECH_VERBS } from '../../grammar/en/speech.ts';
import { adjoins, type EnglishSentence, type Token } from '../../grammar/en/text.ts';
import { isGiven } from '../../grammar/en/title-phrase.ts';
import { LEVELLED, STATUS_HEADS } from '../../grammar/en/titles.ts';
import { type Post, readPost } from './posts.ts';
import type { Mention } from './scan.ts';

/** A person as one sentence names them: tokens of the name, forms of address, and the posts said right there. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly address: readonly string[];
  readonly rule: string;
  readonly posts: HeldPost[];
}

export interface HeldPost {
  readonly title: string;
  readonly body: { readonly from: number; readonly to: number } | null;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

interface Group {
  readonly posts: HeldPost[];
  readonly first: number;
  readonly from: number;
  readonly to: number;
}

const JOIN = /^(?:and|&)$/u;

/** Posts that follow one another: "Associate Professor of Economics and the Dean of the School". */
function groupAt(text: string, tokens: readonly Token[], mentions: readonly Mention[], k: number): Group | null {
  const posts: HeldPost[] = [];
  let at = -1;
  let from = -1;
  const first = k;
  for (let m = k; m < mentions.length; m++) {
    const mention = mentions[m] as Mention;
    if (mention.kind !== 'title') {
      if (mention.from >= at && at >= 0 && posts.length > 0 && mention.kind !== 'organisation') break;
      if (at >= 0 && mention.to <= at) continue;
      if (
        mention.kind === 'organisation' &&
        at >= 0 &&
        joinsNext(tokens, at, mention.from) &&
        mentions[m + 1]?.kind === 'title' &&
        mentions[m + 1]?.from === mention.to
      )
        continue;
      if (at >= 0) break;
      return null;
    }
    if (at >= 0 && mention.from < at) continue;
    const owner = mentions[m - 1];
    const start =
      owner?.kind === 'organisation' && owner.to === mention.from && adjoins(tokens[mention.from], tokens[owner.to - 1])
        ? owner.from
        : mention.from;
    if (at >= 0 && !joinsNext(tokens, at, start)) break;
    const post = readPost(text, tokens, mention.title);
    if (!post) break;
    if (from < 0) from = start;
    const body = post.body ?? (start < mention.from ? { from: start, to: mention.from } : null);
    if (post.title !== '')
      posts.push({ title: levelled(post.title), body, from: mention.from, to: post.to, rule: 'post' });
    at = post.to;
  }
  return at < 0 ? null : { posts, first, from, to: at };
}

/** "County Governor" is the Governor: a post single in its place leaves the word of level to the place. */
function levelled(title: string): string {
  const short = title.replace(/^(?:County|State|City|Town|Borough)\s/u, '');
  return LEVELLED.has(short.toLowerCase()) ? short : title;
}

/** Between two posts: "and", "and the", "," or ", and". */
function joinsNext(tokens: readonly Token[], at: number, from: number): boolean {
  const words = tokens.slice(at, from).map((token) => token.lower);
  const gap = tokens[at]?.gap ?? '';
  if (words.length === 0) return gap === ', ';
  if (words.length > 3 || !/^,?\s$/u.test(gap)) return false;
  return (
    JOIN.test(words[0] ?? '') && words.slice(1).every((word) => /^(?:the|a|an|also|its|current|acting)$/u.test(word))
  );
}

const ARTICLES = /^(?:the|a|an|its|their|his|her|who|is|was|currently|also|as|of|one|our|your|and|immediate)$/u;

/** The person named right before these posts: "NAME, the …", "NAME (…)", "NAME, who is the …". */
function personBefore(tokens: readonly Token[], people: readonly Named[], from: number): Named | null {
  let at = from;
  while (
    at > 0 &&
    at > from - 4 &&
    ARTICLES.test((tokens[at - 1] as Token).lower) &&
    /^,?\s*\(?$/u.test((tokens[at] as Token).gap)
  )
    at--;
  const gap = tokens[at]?.gap ?? '';
  if (!/^(?:'s)?(?:\s*\(|\s*[-–—]\s+|,?\s+)$/u.test(gap)) return null;
  if (/^\s+$/u.test(gap) && tokens[at]?.lower !== 'who' && tokens[at]?.lower !== 'is') return null;
  return people.find((person) => person.to === at) ?? null;
}

/** Whether a run of capitals may be a name, by its words alone. */
function mayBeName(
  tokens: readonly Token[],
  from: number,
  to: number,
  anchored: boolean,
): { end: number; to: number } | null {
  const name = personName(tokens, from, anchored);
  if (!name || name.to < to) return null;
  const words = tokens.slice(from, name.end);
  if (words.length > 5 || words.some((word) => FIELDS.has(word.lower) && !isGiven(word))) return null;
  return name;
}

const speaks = (tokens: readonly Token[], from: number, to: number): boolean => {
  const after = tokens[to];
  const before = tokens[from - 1];
  if (after && /^,?\s+$/u.test(after.gap) && SPEECH_VERBS.has(after.lower) && after.lower !== 'shared') return true;
  return (
    before !== undefined &&
    /^(?:said|added|explained|noted|stated|stressed|says)$/u.test(before.lower) &&
    adjoins(tokens[from], before) &&
    /[”"’'],?\s*$/u.test(before.gap + '')
  );
};

/** Undecided capitals that are a name by a given name in them or by a verb of speech beside them. */
function bareNames(tokens: readonly Token[], mentions: readonly Mention[], heading: boolean): Named[] {
  if (heading) return [];
  const found: Named[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'unknown') continue;
    const name = mayBeName(tokens, mention.from, mention.to, false);
    if (!name) continue;
    const words = tokens.slice(mention.from, name.end);
    const known = words.some((word) => isGiven(word)) || words.every((word) => word.tags.has('Person'));
    const told = speaks(tokens, mention.from, mention.to);
    if (words[0]?.quoted && !isGiven(words[0])) continue;
    if (words.length === 1 ? !(isGiven(words[0] as Token) && told) : !(known || told)) continue;
    found.push({
      from: mention.from,
      to: name.end,
      address: [],
      rule: told ? 'person-speaks' : 'person-given-name',
      posts: [],
    });
  }
  return found;
}

/** The people of one sentence with the posts said beside their names. */
export function attach(text: string, sentence: EnglishSentence, mentions: readonly Mention[]): Named[] {
  const { tokens } = sentence;
  const people: Named[] = mentions.flatMap((mention): Named[] =>
    mention.kind === 'person'
      ? [{ from: mention.name, to: mention.end, address: mention.address, rule: mention.rule, posts: [] }]
      : [],
  );
  const starts = new Map(mentions.map((mention) => [mention.kind === 'person' ? mention.from : mention.from, mention]));
  for (const name of bareNames(tokens, mentions, sentence.heading))
    if (!people.some((person) => person.from === name.from)) people.push(name);
  for (let k = 0; k < mentions.length; k++) {
    if (mentions[k]?.kind !== 'title') continue;
    const group = groupAt(text, tokens, mentions, k);
    if (!group) continue;
    while (k + 1 < mentions.length && (mentions[k + 1] as Mention).from < group.to) k++;
    const next = starts.get(group.to);
    const gap = tokens[group.to]?.gap ?? '';
    const before = personBefore(tokens, people, group.from);
    const close = /^\.?\s+$/u.test(gap);
    let holder: Named | null = null;
    const own =
      before !== null && (before.posts.length === 0 || before.posts.every((post) => post.rule === 'post-after-name'));
    if (next && (close || (/^(?:,|:|\s*[-–—])\s+$/u.test(gap) && !own))) holder = personAt(tokens, people, next, close);
    const rule = holder ? 'post-before-name' : 'post-after-name';
    holder ??= own ? before : null;
    if (holder)
      holder.posts.push(
        ...group.posts.filter((post) => holder !== before || !isStray(post)).map((post) => ({ ...post, rule })),
      );
  }
  return people.sort((a, b) => a.from - b.from);
}

const isStray = (post: HeldPost): boolean =>
  STATUS_HEADS.has(post.title) &&
  post.body === null &&
  /^(?:member|leader|executive|owner|partner|host|master)$/u.test(post.title);

function personAt(tokens: readonly Token[], people: Named[], mention: Mention, close: boolean): Named | null {
  if (mention.kind === 'person') return people.find((person) => person.from === mention.name) ?? null;
  if (mention.kind !== 'unknown') return null;
  const known = people.find((person) => person.from === mention.from);
  if (known) return known;
  const name = mayBeName(tokens, mention.from, mention.to, true);
  const words = tokens.slice(mention.from, mention.to);
  if (!name || (!close && words.length < 2) || words.some((word) => NO_NAMES.has(word.lower) && !isGiven(word)))
    return null;
  const person: Named = { from: mention.from, to: name.end, address: [], rule: 'person-beside-post', posts: [] };
  people.push(person);
  return person;
}

export type { Post };
