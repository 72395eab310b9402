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
    const owned = owner !== undefined && owner.to === mention.from && adjoins(tokens[mention.from], tokens[owner.to - 1]) ? owner : null;
    const start = prefixStart(tokens, owned && owned.kind !== 'person' && owned.kind !== 'title' ? owned.from : mention.from, mentions);
    if (at >= 0 && !joinsNext(tokens, at, start)) break;
    const post = readPost(text, tokens, mention.title);
    if (!post) break;
    if (from < 0) from = start;
    const body = post.body ?? (owned?.kind === 'organisation' && !owned.generic ? { from: owned.from, to: owned.to } : itsBody(tokens, mentions, m));
    if (post.title !== '')
      posts.push({ title: levelled(post.title), body, from: mention.from, to: post.to, rule: 'post' });
    at = post.to;
  }
  return at < 0 ? null : { posts, first, from, to: at };
}

/** Capitals before a post that no mention holds ("Western North Regional Minister"): the place it is held in. */
function prefixStart(tokens: readonly Token[], from: number, mentions: readonly Mention[]): number {
  let at = from;
  while (at > 0 && tokens[at - 1]?.capital && adjoins(tokens[at], tokens[at - 1]) && NO_NAMES.has((tokens[at - 1] as Token).lower)) {
    if (mentions.some((mention) => mention.kind === 'person' && mention.from <= at - 1 && mention.to > at - 1)) break;
    at--;
  }
  return tokens[at]?.lower === 'the' ? at + 1 : at;
}

/** "a delegation from the State University, led by its Vice-Chancellor": the body that "its" stands for. */
function itsBody(tokens: readonly Token[], mentions: readonly Mention[], m: number): HeldPost['body'] {
  const mention = mentions[m] as Mention;
  let at = mention.from - 1;
  while (at > mention.from - 4 && /^(?:new|acting|own|former|outgoing|current)$/u.test(tokens[at]?.lower ?? '')) at--;
  if (!/^(?:its|their)$/u.test(tokens[at]?.lower ?? '')) return null;
  for (let k = m - 1; k >= 0; k--) {
    const body = mentions[k] as Mention;
    if (body.kind === 'organisation' && !body.generic) return { from: body.from, to: body.to };
  }
  return null;
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

const ARTICLES = /^(?:the|a|an|its|their|his|her|who|is|was|currently|also|as|then|now|our|immediate|another|new)$/u;

/** The person named right before these posts: "NAME, the …", "NAME (…)", "NAME, who is the …". */
function personBefore(tokens: readonly Token[], people: readonly Named[], from: number): Named | null {
  let at = from;
  while (
    at > 0 &&
    at > from - 4 &&
    ARTICLES.test((tokens[at - 1] as Token).lower) &&
    /^\s*$/u.test((tokens[at] as Token).gap)
  )
    at--;
  const gap = tokens[at]?.gap ?? '';
  if (!/^(?:'s)?(?:,?\s*\(|\s*[-–—]\s+|,?\s+)$/u.test(gap)) return null;
  if (/^\s+$/u.test(gap) && !/^(?:who|is|as|was)$/u.test(tokens[at]?.lower ?? '')) return null;
  return people.find((person) => person.to === at) ?? null;
}

/** A run of capitals that a post explains ("Duke Masira, who is the …") is a name. */
function namePromoted(tokens: readonly Token[], mentions: readonly Mention[], people: Named[], group: Group): Named | null {
  let at = group.from;
  while (at > 0 && at > group.from - 4 && ARTICLES.test((tokens[at - 1] as Token).lower) && /^\s+$/u.test((tokens[at] as Token).gap)) at--;
  const gap = tokens[at]?.gap ?? '';
  const opens = /^,\s+$|^\s*\($/u.test(gap) || tokens[at]?.lower === 'who';
  const mention = mentions.find((each) => each.to === at);
  if (!opens || mention?.kind !== 'unknown' || mention.to - mention.from < 2 || group.posts.length === 0 || group.posts.every(isStray)) return null;
  if (people.some((person) => person.from < mention.to && person.to > mention.from)) return null;
  const name = mayBeName(tokens, mention.from, mention.to, false);
  if (!name) return null;
  const person: Named = { from: mention.from, to: name.end, address: [], rule: 'person-before-post', posts: [] };
  people.push(person);
  return person;
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
  listedNames(tokens, mentions, people);
  for (let k = 0; k < mentions.length; k++) {
    if (mentions[k]?.kind !== 'title') continue;
    const group = groupAt(text, tokens, mentions, k);
    if (!group) continue;
    while (k + 1 < mentions.length && (mentions[k + 1] as Mention).from < group.to) k++;
    const next = starts.get(group.to);
    const gap = (tokens[group.to]?.gap ?? '').replace(/^\)/u, '');
    const before = personBefore(tokens, people, group.from) ?? namePromoted(tokens, mentions, people, group);
    const close = /^\.?\s+$/u.test(gap);
    let holder: Named | null = null;
    const own =
      before !== null && (before.posts.length === 0 || before.posts.every((post) => post.rule === 'post-after-name'));
    if (next && (close || (/^(?:(?:,|:|\s*[-–—])\s+|\s*\()$/u.test(gap) && !own))) holder = personAt(tokens, people, next, close);
    const rule = holder ? 'post-before-name' : 'post-after-name';
    holder ??= own ? before : null;
    if (holder)
      holder.posts.push(
        ...group.posts.filter((post) => holder !== before || !isStray(post)).map((post) => ({ ...post, rule })),
      );
  }
  return people.sort((a, b) => a.from - b.from);
}

/** In a list of people an undecided run of capitals is one of them: "Dr A, TB Rajasekhar, and Jitender were present". */
function listedNames(tokens: readonly Token[], mentions: readonly Mention[], people: Named[]): void {
  const ends = new Set(people.map((person) => person.to));
  for (const mention of mentions) {
    if (mention.kind !== 'unknown' || people.some((person) => person.from === mention.from)) continue;
    let at = mention.from;
    while (at > mention.from - 3 && /^(?:and|\p{Lu}{2,})$/u.test(tokens[at - 1]?.text ?? '')) at--;
    const after = tokens[mention.to];
    const listed = ends.has(at) && /^(?:,\s|\s)$/u.test(tokens[at]?.gap ?? '') && (at < mention.from || /,/u.test(tokens[at]?.gap ?? ''));
    if (!listed || !after || !(/^(?:and|were|was|among|are)$/u.test(after.lower) || /^,\s$/u.test(after.gap))) continue;
    const name = mayBeName(tokens, mention.from, mention.to, false);
    if (!name) continue;
    people.push({ from: mention.from, to: name.end, address: [], rule: 'person-in-list', posts: [] });
    ends.add(name.end);
  }
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
