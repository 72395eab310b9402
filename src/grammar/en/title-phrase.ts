import { FIELDS, GIVEN_NAMES, NAME_WORDS, TITLE_SURNAMES } from './names.ts';
import { adjoins, type Token } from './text.ts';
import { PLURAL_HEADS, SHORT_TITLES, TITLE_DROPPED, TITLE_HEADS, TITLE_MODIFIERS, TITLE_PLURALS } from './titles.ts';

/** A post as worded: tokens `[from, to)`, `title` without words like "former". The field after it is not yet read. */
export interface TitlePhrase {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly title: string;
  readonly head: string;
}

/** Posts with a small word inside. */
const WITH_LINK: readonly (readonly string[])[] = [
  'member of parliament',
  'member of the county assembly',
  'member of county assembly',
  'member of the national assembly',
  'leader of majority',
  'leader of minority',
  'secretary of state',
  'minister of state',
  'chief of staff',
  'head of state',
  'speaker of parliament',
  'chief of defence staff',
  'inspector general of police',
  'inspector-general of police',
  'secretary to the state government',
  'secretary to the government of the federation',
  'secretary to the government',
  'secretary to the cabinet',
  'clerk to the board',
  'clerk to the council',
  'leas cathaoirleach',
  'director of services',
  'chief of police',
  'superintendent of police',
  'deputy inspector general of police',
  'chairman of the board',
  'chair of the board',
  'district and sessions judge',
  '2nd lady',
  '1st lady',
  'commissioner of police',
  'police and crime commissioner',
  'officer in charge',
  'officer commanding',
  'master of ceremonies',
  'woman representative',
  'woman rep',
  'first lady',
  'second lady',
  'chief of the defence staff',
  'cabinet secretary',
  'principal secretary',
  'lord-lieutenant',
  'high sheriff',
  'clerk of works',
  'chief of air staff',
  'justice of the peace',
  'deputy speaker',
  'chair of governors',
  'officer in-charge',
  'in-charge',
  'first deputy speaker',
].map((phrase) => phrase.split(' '));

function linkedPost(tokens: readonly Token[], at: number): number {
  for (const words of WITH_LINK) {
    if (
      words.every(
        (word, k) => tokens[at + k]?.lower === word && (k === 0 || adjoins(tokens[at + k], tokens[at + k - 1])),
      )
    ) {
      return at + words.length;
    }
  }
  return -1;
}

/** "Pro-Vice-Chancellor", "Minister-designate", "sub-chief": the post is one part of the joined word. */
function isHead(word: string): boolean {
  if (TITLE_HEADS.has(word) || word in TITLE_PLURALS) return true;
  // Chiefs of the Akan and Ga: "Kyidomhene", "Asafohemaa".
  if (/^[^-]{5,}(?:hene|hemaa)$/u.test(word)) return true;
  if (!word.includes('-')) return false;
  const joint = word.split('-cum-');
  if (joint.length > 1) return joint.some(isHead);
  const prefix = /^(?:pro|vice|ex|sub|co|deputy|under|non|arch)-/u.exec(word);
  if (prefix) return isHead(word.slice(prefix[0].length));
  const suffix = /-(?:designate|elect|general|in-chief|emeritus)$/u.exec(word);
  return suffix !== null && TITLE_HEADS.has(word.slice(0, suffix.index));
}

/** "Premiers" as "Premier": the singular of a post that is shared by a list of names, null for any other word. */
export function singularPost(word: string): string | null {
  if (word.toLowerCase() in TITLE_PLURALS) return null;
  const single = word.replace(/men$/u, 'man').replace(/ies$/u, 'y').replace(/s$/u, '');
  return single !== word && PLURAL_HEADS.has(single.toLowerCase()) ? single : null;
}

/** "Institute of **Company Secretaries** of Tulama": the plural names whom the body is for. */
const professionOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'secretaries' && tokens[at - 1]?.lower === 'company';

/** Abbreviated posts that in small letters are part of a name ("Asif Md Rafi"). */
const CAPITALS_ONLY = /^(?:md|eo|mec|mmc|gp|td|sp|ps|cs|cm|pm|dc|cc|cto|cio|coo|acc|adm|ias|ips)$/u;

const headEnd = (tokens: readonly Token[], at: number): number => {
  const linked = linkedPost(tokens, at);
  if (linked > 0) return linked;
  const [first, second] = [tokens[at], tokens[at + 1]];
  // "M.P", "M.L.A": with the stops of an abbreviation.
  if (first && /^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(first.text) && isHead(first.lower.replaceAll('.', ''))) return at + 1;
  if (!first || (CAPITALS_ONLY.test(first.lower) && first.text !== first.text.toUpperCase())) return -1;
  if (second && adjoins(second, first)) {
    if (TITLE_HEADS.has(`${first.lower} ${second.lower}`) || `${first.lower} ${second.lower}` in TITLE_PLURALS)
      return at + 2;
  }
  if (
    second &&
    (second.capital || /^(?:of|for)$/u.test(second.lower)) &&
    adjoins(second, first) &&
    singularPost(first.text) &&
    !professionOfBody(tokens, at)
  )
    return at + 1;
  return isHead(first.lower) ? at + 1 : -1;
};

/** "Lord Mayor Councillor Jane Doe": the second word addresses the person. */
const SECOND_STYLES = /^(?:councillor|cllr|alderman|senator|professor|doctor)$/u;
const FIRST_POSTS =
  /^(?:mayor|mayoress|minister|leader|governor|chairman|chairperson|chair|president|speaker|mp|provost|convener|whip|chancellor|member)$/u;

/** "state Commissioner": a word of level in small letters before a post in capitals. */
const levelOnly = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  !/^(?:deputy|vice|assistant|acting|co|sub|pro|ex)$/u.test((tokens[at] as Token).text) &&
  tokens[at + 1]?.capital === true;

/** The longest post that starts at this word: its modifiers, then its head, then "Officer" and the like. */
export function titlePhrase(tokens: readonly Token[], from: number): TitlePhrase | null {
  const opening = tokens[from];
  if (!opening) return null;
  const before = tokens[from - 1];
  if (TITLE_SURNAMES.has(opening.lower) && before?.capital && adjoins(opening, before) && isGiven(before)) return null;
  const list = fieldTitle(tokens, from);
  let to = -1;
  for (let at = Math.max(list, from); at < tokens.length && at < from + 8; at++) {
    const token = tokens[at] as Token;
    if (at > from && !adjoins(token, tokens[at - 1])) break;
    if (at > from && (tokens[at - 1] as Token).possessive) break;
    const end = headEnd(tokens, at);
    if (
      to > 0 &&
      at === to &&
      token.capital &&
      SECOND_STYLES.test(token.lower) &&
      FIRST_POSTS.test((tokens[at - 1] as Token).lower)
    )
      break;
    // "Gov. Sheriff Reed": a given name that is a post elsewhere.
    if (to > 0 && SHORT_TITLES.has((tokens[at - 1] as Token).lower) && NAME_WORDS.has(token.lower)) break;
    if (end > 0) {
      to = end;
      at = end - 1;
    } else if (
      !TITLE_MODIFIERS.has(token.lower) &&
      !TITLE_DROPPED.has(token.lower) &&
      !(token.capital && FIELDS.has(token.lower))
    )
      break;
    else if (to > 0 && !token.capital) break;
  }
  if (to < 0) return null;
  // "Executive House": a building.
  if (
    tokens[to - 1]?.lower === 'executive' &&
    /^(?:house|mansion|council|order|committee|building)$/u.test(tokens[to]?.lower ?? '') &&
    adjoins(tokens[to], tokens[to - 1])
  )
    return null;
  let start = from;
  while (start < to - 1 && (TITLE_DROPPED.has((tokens[start] as Token).lower) || levelOnly(tokens, start))) start++;
  const words = tokens.slice(start, to);
  const last = words.at(-1) as Token;
  const head = last.lower;
  const text = words
    .map((word, k) => (k === 0 ? word.text : (/^\s+$/u.test(word.gap) ? ' ' : word.gap) + word.text))
    .join('');
  const stop = SHORT_TITLES.has(head) && /^\./u.test(tokens[to]?.gap ?? '') ? '.' : '';
  return {
    from,
    to,
    start: (tokens[start] as Token).start,
    title: TITLE_PLURALS[text.toLowerCase()] ?? singular(text, last) + stop,
    head,
  };
}

const singular = (title: string, last: Token): string => {
  const single = singularPost(last.text);
  return single === null ? title : title.slice(0, title.length - last.text.length) + single;
};

/** "Local Government, Decentralisation and Rural Development Minister": where the head of such a list stands, else `from`. */
function fieldTitle(tokens: readonly Token[], from: number): number {
  if (!tokens[from]?.capital) return from;
  let joints = 0;
  for (let at = from; at < tokens.length && at < from + 12; at++) {
    const token = tokens[at] as Token;
    const gap = at === from ? ' ' : token.gap;
    if (!/^(?: |, | & )$/u.test(gap)) return from;
    if (gap !== ' ') joints++;
    if (/^(?:minister|secretary|commissioner|cecm?|director)$/u.test(token.lower) && tokens[at - 1]?.lower !== 'and')
      return joints > 0 && gap === ' ' ? at : from;
    if (token.lower === 'and') joints++;
    else if (!token.capital || !(FIELDS.has(token.lower) || (joints === 0 && TITLE_MODIFIERS.has(token.lower))))
      return from;
  }
  return from;
}

export function isGiven(token: Token): boolean {
  return token.tags.has('FirstName') || GIVEN_NAMES.has(token.lower);
}
