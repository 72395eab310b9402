import { NO_NAMES } from '../../grammar/en/names.ts';
import { adjoins, type Token } from '../../grammar/en/text.ts';
import { singularPost } from '../../grammar/en/title-phrase.ts';
import { LEVELLED, TITLE_PLURALS } from '../../grammar/en/titles.ts';
import type { HeldPost } from './named.ts';
import { readPost } from './posts.ts';
import type { Mention } from './scan.ts';

/** Posts that belong to one holder: tokens `[from, to)` with whatever they name. */
export interface Group {
  readonly posts: HeldPost[];
  readonly first: number;
  readonly from: number;
  readonly to: number;
  /** The last post names a field, body or place after itself. */
  readonly complement: boolean;
  /** The last post is in the plural: several people hold it. */
  readonly shared: boolean;
}

const isPlural = (tokens: readonly Token[], { from, to }: { readonly from: number; readonly to: number }): boolean =>
  tokens.slice(from, to).some((token) => token.lower in TITLE_PLURALS || singularPost(token.text) !== null);

const JOIN = /^(?:and|&)$/u;

/** Heads whose post is told by the words before it ("Sponsorship Coordinator"), where others have a place there ("Tembea Governor"). */
const NAMED_BY_FIELD =
  /^(?:coordinator|co-ordinator|officer|manager|adviser|advisor|specialist|supervisor|assistant|consultant|analyst|editor|facilitator|organiser|trainer)$/u;

/** "European Union (EU) Ambassador": the abbreviation in brackets stands between body and post. */
const closesBracket = (tokens: readonly Token[], owner: Mention): boolean =>
  /^\)\s+$/u.test(tokens[owner.to]?.gap ?? '') && /\(\s*$/u.test(tokens[owner.from]?.gap ?? '');

/** Posts that follow one another: "Associate Professor of Economics and the Dean of the School". */
export function groupAt(text: string, tokens: readonly Token[], mentions: readonly Mention[], k: number): Group | null {
  const posts: HeldPost[] = [];
  let at = -1;
  let from = -1;
  let complement = false;
  const first = k;
  for (let m = k; m < mentions.length; m++) {
    const mention = mentions[m] as Mention;
    if (mention.kind !== 'title') {
      if (
        mention.from >= at &&
        at >= 0 &&
        posts.length > 0 &&
        mention.kind !== 'organisation' &&
        mention.kind !== 'location'
      )
        break;
      if (at >= 0 && mention.to <= at) continue;
      if (
        (mention.kind === 'organisation' || mention.kind === 'location') &&
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
    const owned =
      owner !== undefined &&
      owner.to === mention.from &&
      !(owner.kind === 'unknown' && owner.to - owner.from > 1 && tokens[mention.from]?.capital === false) &&
      (adjoins(tokens[mention.from], tokens[owner.to - 1]) || closesBracket(tokens, owner))
        ? owner
        : null;
    const long = owned && closesBracket(tokens, owned) && mentions[m - 2]?.to === owned.from ? mentions[m - 2] : null;
    const start = prefixStart(
      tokens,
      owned && owned.kind !== 'person' && owned.kind !== 'title' ? (long ?? owned).from : mention.from,
      mentions,
    );
    if (at >= 0 && !joinsNext(tokens, at, start)) break;
    // "A, General Manager of X and CECs B (Water), C (Trade)": a plural is for those who follow.
    if (posts.length > 0 && isPlural(tokens, mention) && !posts.some((post) => isPlural(tokens, post))) break;
    const levelFirst = /^(?:county|district|state|city|regional|provincial|municipal)\s/iu.test(mention.title.title);
    const kind =
      (owned?.kind === 'unknown' ||
        (owned?.kind === 'organisation' && owned.rule === 'body-acronym' && mention.title.head === 'coordinator')) &&
      !levelFirst &&
      NAMED_BY_FIELD.test(mention.title.head)
        ? owned.from
        : mention.from;
    const read = readPost(text, tokens, mention.title);
    const post =
      read && kind < mention.from && read.title !== ''
        ? {
            ...read,
            title: `${text.slice((tokens[kind] as Token).start, (tokens[mention.from] as Token).start)}${read.title}`,
          }
        : read;
    if (!post) break;
    if (from < 0) from = start;
    const body =
      post.body ??
      (owned?.kind === 'organisation' && !owned.generic
        ? { from: owned.from, to: owned.to }
        : (partyOf(tokens, mentions, m, mention.title.head) ?? itsBody(tokens, mentions, m)));
    if (post.title !== '')
      posts.push({
        title: levelled(post.title),
        body,
        former: /^(?:former|late|past|ex|then|outgoing|out-going)$/u.test((tokens[mention.from] as Token).lower),
        from: mention.from,
        to: post.to,
        rule: 'post',
      });
    at = post.to;
    complement = post.to > mention.to;
  }
  const last = posts.at(-1);
  const shared =
    last !== undefined && tokens.slice(last.from, last.to).some((token) => singularPost(token.text) !== null);
  return at < 0 ? null : { posts, first, from, to: at, complement, shared };
}

/** Capitals before a post that no mention holds ("Western North Regional Minister"): the place it is held in. */
function prefixStart(tokens: readonly Token[], from: number, mentions: readonly Mention[]): number {
  let at = from;
  while (
    at > 0 &&
    tokens[at - 1]?.capital &&
    adjoins(tokens[at], tokens[at - 1]) &&
    NO_NAMES.has((tokens[at - 1] as Token).lower)
  ) {
    if (mentions.some((mention) => mention.kind === 'person' && mention.from <= at - 1 && mention.to > at - 1)) break;
    at--;
  }
  return tokens[at]?.lower === 'the' ? at + 1 : at;
}

/** "NDC Ashanti Regional Chairman": the party before the place of an officer. */
function partyOf(tokens: readonly Token[], mentions: readonly Mention[], m: number, head: string): HeldPost['body'] {
  const [party, place, post] = [mentions[m - 2], mentions[m - 1], mentions[m]];
  if (party?.kind !== 'organisation' || !/^body-(?:acronym|known)$/u.test(party.rule) || !place || !post) return null;
  if (!/^(?:chair(?:man|woman|person)?|secretary|organi[sz]er|treasurer)$/u.test(head)) return null;
  const adjoin = party.to === place.from && place.to === post.from;
  return adjoin &&
    adjoins(tokens[place.from], tokens[place.from - 1]) &&
    adjoins(tokens[post.from], tokens[post.from - 1])
    ? { from: party.from, to: party.to }
    : null;
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

/** "County Governor" is the Governor: a post single in its place leaves the word of level to the place; a County Mayor (of Tennessee) is no Mayor. */
function levelled(title: string): string {
  const placeless = title.replace(
    /^(?:(?:Greater|Upper|North|South)\s)?(?:Central|Northern|Southern|Eastern|Western|North|South|East|West)\s(?=Regional|Provincial|Divisional|District|Municipal)/u,
    '',
  );
  if (placeless !== title) return placeless;
  const short = title.replace(/^(?:County|State|City|Town|Borough|District)\s/u, '');
  return LEVELLED.has(short.toLowerCase()) && title !== 'County Mayor' ? short : title;
}

/** Between two posts: "and", "and the", "," or ", and". */
function joinsNext(tokens: readonly Token[], at: number, from: number): boolean {
  const words = tokens.slice(at, from).map((token) => token.lower);
  const gap = tokens[at]?.gap ?? '';
  if (words.length === 0) return gap === ', ';
  if (
    /^,?\s$|^\)\s$/u.test(gap) &&
    /^(?:(?:who )?(?:also )?(?:doubles|doubled|doubling) as|who is also|who also serves as|cum)(?: the| its)?$/u.test(
      words.join(' '),
    )
  )
    return true;
  if (gap === ', ' && words.join(' ') === 'also') return true;
  if (words.length > 3 || !/^,?\s$/u.test(gap)) return false;
  return (
    JOIN.test(words[0] ?? '') && words.slice(1).every((word) => /^(?:the|a|an|also|its|current|acting)$/u.test(word))
  );
}
