import type { Location } from '../../domain/mention.ts';
import type { Evidence } from '../../domain/text.ts';
import type { LocationKind } from '../../domain/vocabulary.ts';
import { TRAILING_BODIES } from '../../grammar/en/bodies.ts';
import { FIELDS, NO_NAMES } from '../../grammar/en/names.ts';
import { seatOfPost } from '../../grammar/en/person-phrase.ts';
import { adjoins, type EnglishSentence, type Token } from '../../grammar/en/text.ts';
import { isGiven } from '../../grammar/en/title-phrase.ts';
import { TITLE_HEADS } from '../../grammar/en/titles.ts';
import { isHost, isSeated, visitedStops } from '../../grammar/en/visits.ts';
import { listedPlaces, placesOf } from './listed-places.ts';
import { folded } from './people.ts';
import { type Mention, nameText } from './scan.ts';

interface Draft {
  name: string;
  kind: LocationKind;
  readonly aliases: Set<string>;
  readonly mentions: Evidence[];
}

const BEFORE_PLACE =
  /^(?:in|at|near|around|outside|across|towards|between|along|within|from|behind|opposite|throughout)$/u;
const SITE_BODY =
  /(?:school|college|hospital|clinic|centre|center|campus|university|church|mosque|factory|company|academy|market|polytechnic|council|institute|barracks|prison|station|compound|polyclinic|office|secretariat|court|farms?|mills?|bank)(?: I{2,3}| IV)?$/iu;
const VISITED = /^(?:visited|toured|inspected|at|commissioned|visit|tour|inaugurated|opened)$/u;

/** The places of a report; countries and continents are none. */
export function collectPlaces(
  text: string,
  sentences: readonly EnglishSentence[],
  scanned: readonly (readonly Mention[])[],
  people: readonly (readonly { from: number; to: number }[])[],
): Location[] {
  const drafts = new Map<string, Draft>();
  const add = (name: string, kind: LocationKind, evidence: Evidence): Draft => {
    const key = folded(name);
    let draft = drafts.get(key);
    if (!draft) {
      draft = { name, kind, aliases: new Set(), mentions: [] };
      drafts.set(key, draft);
    }
    draft.mentions.push(evidence);
    return draft;
  };
  sentences.forEach(({ tokens, sentence, heading }, index) => {
    if (heading) return;
    const listed = listedPlaces(tokens, scanned[index] ?? []);
    const stops = visitedStops(
      tokens,
      (scanned[index] ?? []).filter((mention) => mention.kind !== 'person' && mention.kind !== 'title'),
    );
    const opensDateline = (mention: Mention): boolean => datelineTown(sentences[index] as EnglishSentence, mention);
    for (const mention of scanned[index] ?? []) {
      const before = tokens[mention.from - 1];
      const first = tokens[mention.from] as Token;
      const to = mention.kind === 'location' ? mention.to : mention.kind === 'organisation' ? mention.to : mention.to;
      const evidence = {
        sentence: sentence.index,
        span: { start: first.start, end: (tokens[to - 1] as Token).end },
        rule: mention.rule,
      };
      if (mention.kind === 'location') {
        const draft = add(nameText(text, tokens, mention.from, mention.to), mention.place, evidence);
        if (mention.core < mention.to) draft.aliases.add(nameText(text, tokens, mention.from, mention.core));
      } else if (mention.kind === 'unknown') {
        if (people[index]?.some((person) => person.from < mention.to && person.to > mention.from)) continue;
        const words = tokens.slice(mention.from, mention.to);
        const led =
          before !== undefined &&
          (BEFORE_PLACE.test(before.lower) ||
            (before.lower === 'to' &&
              /^(?:visits?|trip|tour|travelled|went|road)$/u.test(tokens[mention.from - 2]?.lower ?? ''))) &&
          /^\s+$/u.test(first.gap) &&
          words.filter((word) => word.capital).length <= 2;
        if (
          !(
            led ||
            listed.has(mention) ||
            seatOf(tokens, scanned[index] ?? [], mention) ||
            basedIn(tokens, mention) ||
            placesOf(tokens, mention.from) ||
            seatBefore(scanned[index] ?? [], mention) ||
            seatAfter(tokens, scanned[index] ?? [], mention) ||
            (sentence.part === 'dateline' && !AGENCIES.test(first.text))
          ) ||
          first.quoted
        )
          continue;
        if (
          words.some(
            (word, k) =>
              (NO_NAMES.has(word.lower) && !(k === 0 && words.length > 1)) ||
              FIELDS.has(word.lower) ||
              /[\d/]/u.test(word.text) ||
              isGiven(word) ||
              (/^\p{Lu}{2,}\p{Ll}*$/u.test(word.text) && !opensDateline(mention)),
          ) ||
          words.at(-1)?.possessive
        )
          continue;
        add(nameText(text, tokens, mention.from, mention.to), 'town', { ...evidence, rule: 'place-after-preposition' });
      } else if (mention.kind === 'organisation' && opensDateline(mention)) {
        add(nameText(text, tokens, mention.from, mention.to), 'city', { ...evidence, rule: 'place-dateline' });
      } else if (mention.kind === 'organisation' && !mention.generic) {
        const name = nameText(text, tokens, mention.from, mention.to);
        const lead = before?.lower === 'the' ? tokens[mention.from - 2] : before;
        const building =
          /^(?:building|office|offices|premises|headquarters|block|hall|complex|campus|site)$/u.test(
            tokens[mention.to]?.lower ?? '',
          ) && adjoins(tokens[mention.to], tokens[mention.to - 1]);
        const post =
          (/^at$/u.test(lead?.lower ?? '') && postBefore(tokens, tokens.indexOf(lead as Token))) ||
          scanned[index]?.some(
            (other) => other.kind === 'title' && other.to < mention.from && mention.from - other.to <= 2,
          );
        if (building)
          add(name, 'site', { ...evidence, rule: 'place-building-of-body' }).aliases.add(
            nameText(text, tokens, mention.from, mention.to + 1),
          );
        else if (
          lead &&
          (VISITED.test(lead.lower) || stops.has(mention.from) || isHost(tokens, mention.from)) &&
          (SITE_BODY.test(name) ||
            isHost(tokens, mention.from) ||
            lead.lower !== 'at' ||
            /^(?:ministry|embassy|office|high commission|residence)\b/iu.test(name)) &&
          !post &&
          !isSeated(lead.lower, name)
        )
          add(name, 'site', { ...evidence, rule: 'place-visited-body' });
      }
    }
  });
  return mergeShort([...drafts.values()]);
}

/** "Director of Research at": the words before are a post. */
function postBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at > 0 && /^\s$/u.test(tokens[at]?.gap ?? ''); ) {
    const before = tokens[--at] as Token;
    if (TITLE_HEADS.has(before.lower)) return true;
    if (!(FIELDS.has(before.lower) || /^(?:of|the|and|for)$/u.test(before.lower))) return false;
  }
  return false;
}

/** "the Horsehay-based group": the place in front of "-based". */
const basedIn = (tokens: readonly Token[], mention: Mention): boolean =>
  tokens[mention.to]?.gap === '-' && tokens[mention.to]?.lower === 'based';

/** "District Magistrate Kifaru, Rahul Pandey": one word between a post and the name of its holder. */
const seatAfter = (tokens: readonly Token[], mentions: readonly Mention[], mention: Mention): boolean =>
  mention.to - mention.from === 1 &&
  /^,\s$/u.test(tokens[mention.to]?.gap ?? '') &&
  mentions.some(({ kind, to }) => kind === 'title' && to === mention.from) &&
  seatOfPost(tokens, mention.from) === mention.to;

/** "South Dawley Mayor Jane Doe": capitals in front of a post that is single in its place. */
const seatBefore = (mentions: readonly Mention[], mention: Mention): boolean =>
  mentions.some(
    (other) =>
      other.kind === 'title' &&
      other.from === mention.to &&
      /^(?:mayor|governor|mp|mla|mca|senator|dc|sp|ssp|collector|dce|mce|rdc|commissioner|assemblyman|congressman|premier|legislator)$/u.test(
        other.title.head,
      ) &&
      mentions.some((person) => person.kind === 'person' && person.from === other.to),
  );

/** "Mayor of Dawley", "MP for Horsehay": the place a post is held in. */
const seatOf = (tokens: readonly Token[], mentions: readonly Mention[], mention: Mention): boolean =>
  /^(?:of|for)$/u.test(tokens[mention.from - 1]?.lower ?? '') &&
  mention.to - mention.from <= 3 &&
  mentions.some(
    (other) =>
      other.kind === 'title' &&
      other.to === mention.from - 1 &&
      /^(?:mayor|chief|mp|member|governor|king|olosi|oba|queenmother|mca|president|overlord|mayoress|headman|odikro|lord mayor|councillor|bishop|archbishop|parliament)$/u.test(
        other.title.head,
      ),
  );

/** A town in capitals that opens a dateline ("KUCHING, Aug 5 —") and is no agency. */
const datelineTown = ({ sentence, tokens }: EnglishSentence, mention: Mention): boolean =>
  sentence.part === 'dateline' &&
  mention.from === 0 &&
  mention.to <= 2 &&
  tokens.slice(0, mention.to).every((token) => /^\p{Lu}{3,}$/u.test(token.text)) &&
  !AGENCIES.test(tokens[0]?.text ?? '') &&
  !TRAILING_BODIES.has(tokens[0]?.lower ?? '');

const AGENCIES = /^(?:XINHUA|REUTERS|BERNAMA)$/iu;
/** "Sekondi" beside "Sekondi Metropolis" is the same place under a shorter name. */
function mergeShort(drafts: readonly Draft[]): Location[] {
  const merged = new Set<Draft>();
  for (const draft of drafts) {
    const short = folded(draft.name);
    const longer = drafts.find(
      (other) =>
        other !== draft &&
        !merged.has(other) &&
        other.kind !== 'site' &&
        !/ area$/iu.test(other.name) &&
        folded(other.name).startsWith(`${short} `),
    );
    if (!longer) continue;
    merged.add(draft);
    longer.aliases.add(draft.name);
    longer.mentions.push(...draft.mentions);
  }
  return drafts
    .filter((draft) => !merged.has(draft))
    .map(({ name, kind, aliases, mentions }) => ({
      name,
      kind,
      aliases: [...aliases].filter((alias) => alias !== name),
      mentions: mentions.sort((a, b) => a.span.start - b.span.start),
    }));
}
