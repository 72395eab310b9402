import { isAcronym } from '../../grammar/en/body-phrase.ts';
import { FIELDS } from '../../grammar/en/names.ts';
import { endsInLettersOfBody, personName } from '../../grammar/en/person-phrase.ts';
import { SPEECH_VERBS } from '../../grammar/en/speech.ts';
import { adjoins, type Token } from '../../grammar/en/text.ts';
import { isGiven } from '../../grammar/en/title-phrase.ts';
import type { Named } from './named.ts';
import type { Mention } from './scan.ts';

/** Whether a run of capitals may be a name, by its words alone. */
export function mayBeName(
  tokens: readonly Token[],
  from: number,
  to: number,
  anchored: boolean,
): { end: number; to: number } | null {
  const name = personName(tokens, from, anchored);
  if (!name || name.to < to) return null;
  const words = tokens.slice(from, name.end);
  if (endsInLettersOfBody(tokens, name.end)) return null;
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
    /[”"’'],?\s*$/u.test(before.gap)
  );
};

/** "NAME, aged 13," or "NAME, 64, who": an age stands beside nobody else. */
const aged = (tokens: readonly Token[], to: number): boolean => {
  const [one, two] = [tokens[to], tokens[to + 1]];
  if (!one || !/^,\s$/u.test(one.gap)) return false;
  return /^aged?$/u.test(one.lower)
    ? /^\d{1,3}$/u.test(two?.text ?? '')
    : /^\d{1,3}(?:-year-old)?$/u.test(one.text) && /^,\s|^$/u.test(two?.gap ?? '');
};

/** "P. Lamarre": a letter with its full stop, then a word. */
const initialled = (tokens: readonly Token[], from: number, end: number): boolean =>
  ((tokens[from]?.text.length === 1 && /^\.\s?$/u.test(tokens[from + 1]?.gap ?? '')) ||
    // "K.T Sukuma"
    (end - from === 2 && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(tokens[from]?.text ?? ''))) &&
  /^\p{Lu}[\p{Ll}’'-]{2,}$/u.test(tokens[end - 1]?.text ?? '');

/** "NAME of Lumora School won": capitals that a school follows are its pupil or teacher. */
function ofSchool(tokens: readonly Token[], mentions: readonly Mention[], mention: Mention): boolean {
  if (mention.to - mention.from < 2 || !/^(?:of|from)$/u.test(tokens[mention.to]?.lower ?? '')) return false;
  const at = mention.to + (tokens[mention.to + 1]?.lower === 'the' ? 2 : 1);
  const body = mentions.find((each) => each.from === at);
  return (
    body?.kind === 'organisation' &&
    tokens
      .slice(body.from, body.to)
      .some((token) => /^(?:school|academy|college|university|shs|jhs|polytechnic)$/u.test(token.lower))
  );
}

/** Undecided capitals that are a name by a given name in them or by a verb of speech beside them. */
export function bareNames(tokens: readonly Token[], mentions: readonly Mention[], heading: boolean): Named[] {
  if (heading) return [];
  const found: Named[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'unknown') continue;
    const name = mayBeName(tokens, mention.from, mention.to, false);
    if (!name) continue;
    const words = tokens.slice(mention.from, name.end);
    const known = words.some((word) => isGiven(word)) || words.every((word) => word.tags.has('Person'));
    const told =
      speaks(tokens, mention.from, mention.to) ||
      aged(tokens, name.to) ||
      (tokens[name.to]?.gap === '-' && tokens[name.to]?.lower === 'led') ||
      initialled(tokens, mention.from, name.end) ||
      ofSchool(tokens, mentions, mention);
    if (words[0]?.quoted && !isGiven(words[0])) continue;
    const short = tokens[mention.to];
    if (short && /^\s\($/u.test(short.gap) && isAcronym(short.text)) continue;
    const led = tokens[name.to]?.gap === '-' && tokens[name.to]?.lower === 'led';
    if (words.length === 1 ? !(led || (isGiven(words[0] as Token) && told)) : !(known || told)) continue;
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

/** In a list of people an undecided run of capitals is one of them: "Dr A, TB Rajasekhar, and Jitender were present". */
export function listedNames(tokens: readonly Token[], mentions: readonly Mention[], people: Named[]): void {
  const ends = new Set(people.map((person) => person.to));
  for (const mention of mentions) {
    if (mention.kind !== 'unknown' || people.some((person) => person.from === mention.from)) continue;
    let at = mention.from;
    while (at > mention.from - 3 && /^(?:and|\p{Lu}{2,})$/u.test(tokens[at - 1]?.text ?? '')) at--;
    const after = tokens[mention.to];
    // "A (Tembo), B (Kifaru)": the bracket between belongs to the name before it.
    if (/^\)/u.test(tokens[at]?.gap ?? '')) while (at > 0 && at > mention.from - 7 && !ends.has(at)) at--;
    const bracket = at < mention.from && ends.has(at) && /^\s*\($/u.test(tokens[at]?.gap ?? '');
    const listed =
      bracket ||
      (ends.has(at) &&
        /^(?:,\s|\s)$/u.test(tokens[at]?.gap ?? '') &&
        (at < mention.from || /,/u.test(tokens[at]?.gap ?? '')));
    if (
      !listed ||
      !after ||
      !(
        /^(?:and|were|was|among|are|attended|also|joined|participated|graced|spoke)$/u.test(after.lower) ||
        /^,\s$|^\s*\($/u.test(after.gap)
      )
    )
      continue;
    const name = mayBeName(tokens, mention.from, mention.to, false);
    if (!name) continue;
    people.push({ from: mention.from, to: name.end, address: [], rule: 'person-in-list', posts: [] });
    ends.add(name.end);
  }
}
