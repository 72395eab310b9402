import { NO_NAMES } from '../../grammar/en/names.ts';
import { personName } from '../../grammar/en/person-phrase.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import { isGiven } from '../../grammar/en/title-phrase.ts';
import { STATUS_HEADS } from '../../grammar/en/titles.ts';
import { bareNames, listedNames, mayBeName } from './bare-names.ts';
import type { HeldPost, Named } from './named.ts';
import { type Group, groupAt } from './post-groups.ts';
import type { Mention } from './scan.ts';
import { share, shareBack } from './shared-posts.ts';

const ARTICLES =
  /^(?:the|a|an|its|their|his|her|who|is|was|works|serves|currently|also|as|then|now|our|immediate|another|new|outgoing|incoming|former|newly|appointed)$/u;

/** "the commended national Party secretaries": words between the article and a post that several hold. */
const describes = (token: Token): boolean =>
  !token.capital && (token.tags.has('Adjective') || token.tags.has('PastTense') || token.tags.has('Participle'));

/** The person named right before these posts: "NAME, the …", "NAME (…)", "NAME, who is the …". */
function personBefore(tokens: readonly Token[], people: readonly Named[], group: Group): Named | null {
  const { from } = group;
  // "Ann Reed leader of Marlow Council": in small letters with its body, no comma needed.
  const small = group.complement && tokens[from]?.capital === false;
  let at = from;
  while (
    at > 0 &&
    at > from - 5 &&
    (ARTICLES.test((tokens[at - 1] as Token).lower) || (group.shared && describes(tokens[at - 1] as Token))) &&
    /^\s*$/u.test((tokens[at] as Token).gap)
  )
    at--;
  const gap = (tokens[at]?.gap ?? '').replace(/^\.?\)/u, '');
  if (!/^(?:'s)?(?:,?\s*\(|\s*[-–—]\s+|,?\s+)$/u.test(gap)) return null;
  const said = /^(?:who|is|as|was)$/u.test(tokens[at]?.lower ?? '');
  if (
    /^\s+$/u.test(gap) &&
    !said &&
    !(small && (at === from || (at === from - 1 && /^(?:a|the)$/u.test(tokens[at]?.lower ?? ''))))
  )
    return null;
  const end = /^\.?\)/u.test(tokens[at]?.gap ?? '') ? bracketStart(tokens, at) : at;
  return people.find((person) => person.to === end) ?? null;
}

/** "Reed (Labour, Horsehay)": where the bracket that closes before `at` opens. */
function bracketStart(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k > 0 && k > at - 7; k--) if (/\(/u.test((tokens[k] as Token).gap)) return k;
  return at;
}

const ELECTION =
  /^(?:the|a|an|new|as|to|role|post|position|office|of|be|elected|re-elected|appointed|named|installed|proposed|nominated|chosen|sworn|in|then|was|is|been|has|had|also|officially|unanimously|again|once)$/u;

/** "NAME was then elected to the role of Mayor": the person whom an election or appointment gives this post. */
function electedBefore(tokens: readonly Token[], people: readonly Named[], { from }: Group): Named | null {
  let at = from;
  while (
    at > 0 &&
    at > from - 9 &&
    ELECTION.test((tokens[at - 1] as Token).lower) &&
    /^\s+$/u.test(tokens[at]?.gap ?? '')
  )
    at--;
  const words = tokens.slice(at, from).map((token) => token.lower);
  if (!words.some((word) => /^(?:elected|re-elected|appointed|named|proposed|nominated|chosen)$/u.test(word)))
    return null;
  if (!words.some((word) => /^(?:was|is|been)$/u.test(word))) return null;
  return people.find((person) => person.to === at) ?? null;
}

/** A run of capitals that a post explains ("Duke Masira, who is the …") is a name. */
function namePromoted(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  people: Named[],
  group: Group,
): Named | null {
  let at = group.from;
  while (
    at > 0 &&
    at > group.from - 4 &&
    ARTICLES.test((tokens[at - 1] as Token).lower) &&
    /^\s+$/u.test((tokens[at] as Token).gap)
  )
    at--;
  const gap = tokens[at]?.gap ?? '';
  const opens = /^,\s+$|^\s*\($/u.test(gap) || tokens[at]?.lower === 'who' || statusFollows(tokens, at, group);
  const mention = mentions.find((each) => each.to === at);
  if (
    !opens ||
    mention?.kind !== 'unknown' ||
    /\(/u.test(tokens[mention.from]?.gap ?? '') ||
    mention.to - mention.from < 2 ||
    group.posts.length === 0 ||
    group.posts.every(isStray) ||
    (/^(?:from|at|in|near)$/u.test(tokens[mention.from - 1]?.lower ?? '') && /^an?$/u.test(tokens[at]?.lower ?? ''))
  )
    return null;
  if (people.some((person) => person.from < mention.to && person.to > mention.from)) return null;
  const name = mayBeName(tokens, mention.from, mention.to, false);
  if (!name) return null;
  const person: Named = { from: mention.from, to: name.end, address: [], rule: 'person-before-post', posts: [] };
  people.push(person);
  return person;
}

/** "NAME a parent of the school": no comma, but small letters and what the status belongs to. */
const statusFollows = (tokens: readonly Token[], at: number, group: Group): boolean =>
  at === group.from - 1 &&
  /^an?$/u.test(tokens[at]?.lower ?? '') &&
  group.complement &&
  tokens[group.from]?.capital === false;

const IN_THE_PERSON_OF = ['in', 'the', 'person', 'of'];

/** The people of one sentence with the posts said beside their names; `again` are names that other sentences made sure. */
export function attach(
  text: string,
  sentence: EnglishSentence,
  mentions: readonly Mention[],
  again: readonly Named[] = [],
): Named[] {
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
  for (const name of again)
    if (!people.some((person) => person.from < name.to && person.to > name.from)) people.push({ ...name, posts: [] });
  for (let k = 0; k < mentions.length; k++) {
    if (mentions[k]?.kind !== 'title') continue;
    const group = groupAt(text, tokens, mentions, k);
    if (!group) continue;
    while (k + 1 < mentions.length && (mentions[k + 1] as Mention).from < group.to) k++;
    const person = IN_THE_PERSON_OF.every((word, step) => tokens[group.to + step]?.lower === word);
    const next = starts.get(person ? group.to + IN_THE_PERSON_OF.length : group.to);
    const gap = (tokens[group.to]?.gap ?? '').replace(/^\)/u, '');
    const before =
      personBefore(tokens, people, group) ??
      electedBefore(tokens, people, group) ??
      namePromoted(tokens, mentions, people, group);
    const close = person || /^\.?\s+$/u.test(gap);
    let holder: Named | null = null;
    const own =
      before !== null && (before.posts.length === 0 || before.posts.every((post) => post.rule === 'post-after-name'));
    if (next && (close || (/^(?:(?:,|:|\s*[-–—])\s+|\s*\()$/u.test(gap) && !own)))
      holder = personAt(tokens, people, next, close && (person || !group.complement || next.to - next.from > 1));
    const rule = holder ? 'post-before-name' : 'post-after-name';
    holder ??= own ? before : null;
    if (holder)
      holder.posts.push(
        ...group.posts.filter((post) => holder !== before || !isStray(post)).map((post) => ({ ...post, rule })),
      );
  }
  people.sort((a, b) => a.from - b.from);
  share(tokens, people);
  shareBack(tokens, mentions, people);
  people.sort((a, b) => a.from - b.from);
  return people;
}

const isStray = (post: HeldPost): boolean =>
  STATUS_HEADS.has(post.title) &&
  post.body === null &&
  /^(?:member|leader|executive|owner|partner|host|master)$/u.test(post.title);

/** "Superintendent RC Katwal": two capitals that a name follows are initials. */
function initialled(tokens: readonly Token[], people: Named[], mention: Mention): Named | null {
  const name = (tokens[mention.from] as Token).text.length <= 3 ? personName(tokens, mention.from, true) : null;
  if (!name || name.end - mention.from < 2) return null;
  const person: Named = { from: mention.from, to: name.end, address: [], rule: 'person-beside-post', posts: [] };
  const inside = people.findIndex((each) => each.from > mention.from && each.from < name.end);
  if (inside >= 0) people.splice(inside, 1);
  people.push(person);
  return person;
}

function personAt(tokens: readonly Token[], people: Named[], mention: Mention, close: boolean): Named | null {
  if (mention.kind === 'person') return people.find((person) => person.from === mention.name) ?? null;
  if (mention.kind === 'organisation' && mention.rule === 'body-acronym' && close)
    return initialled(tokens, people, mention);
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
