import type { LocationKind } from '../../domain/vocabulary.ts';
import { capitalRun } from './body-runs.ts';
import { NO_NAMES } from './names.ts';
import { directional, FIRST_HEADS, jointName, type PlacePhrase } from './place-names.ts';
import { COUNTRIES, GAZETTEER, PLACE_HEADS } from './places.ts';
import { adjoins, type Token } from './text.ts';
import { titlePhrase } from './title-phrase.ts';
import { LEVELLED } from './titles.ts';

const gazetteer = (tokens: readonly Token[], from: number, end: number): { to: number; kind: LocationKind } | null => {
  for (let size = Math.min(3, end - from); size > 0; size--) {
    const name = tokens
      .slice(from, from + size)
      .map((token) => token.lower)
      .join(' ');
    const kind = GAZETTEER.get(name);
    if (kind && !(size === 1 && name.length < 3 && !tokens[from]?.capital)) return { to: from + size, kind };
  }
  return null;
};

const SMALL_HEADS =
  /^(?:region|district|county|town|township|village|municipality|metropolis|constituency|ward|state|province|sub-county|island|city|community|road|suburb|street|estate|market|highway|bridge|park|river|lagoon|dam|grounds|stadium|hall|headquarters|junction|airport|barracks|harbour|harbor|pier|beach|stream|creek|square|settlement|castle|auditorium)$/u;
const LEADING_HEADS =
  /^(?:river|lake|mount|mt|port|cape|fort|camp|hotel|villa|plaza|city|borough|district|county|town)$/u;

function kindOf(head: Token): LocationKind | undefined {
  return PLACE_HEADS.get(head.lower);
}

/** The place that starts at this word, by its head ("Western Region"), by the gazetteer, or by compromise's lexicon. */
export function placePhrase(tokens: readonly Token[], from: number): PlacePhrase | null {
  const token = tokens[from];
  if (!token?.capital) return null;
  const joint = jointName(tokens, from);
  if (joint) return withSmallHead(tokens, from, joint.to, joint.kind, 'place-gazetteer');
  const listed = directional(tokens, from);
  if (listed) return listed;
  const end = placeRun(tokens, from);
  for (let at = end - 1; at > from; at--) {
    const kind = kindOf(tokens[at] as Token);
    if (
      at === from + 1 &&
      token.tags.has('FirstName') &&
      /^(?:court|field|hill|rivers|castle)$/u.test((tokens[at] as Token).lower)
    )
      continue;
    if (
      /^building$/u.test((tokens[at] as Token).lower) &&
      /^(?:capacity|peace|team|nation)$/u.test((tokens[at - 1] as Token).lower)
    )
      continue;
    if (/^(?:municipal|metropolitan)$/u.test((tokens[at] as Token).lower) && at < end - 1) continue;
    if (
      kind &&
      !(titlePhrase(tokens, at) && at + 1 < end && !seatBefore(tokens, at)) &&
      !titleInside(tokens, from, at) &&
      !pureHeads(tokens, from) &&
      !ownerInside(tokens, from, at)
    ) {
      const ward = tokens[at + 1];
      const inner =
        ward !== undefined &&
        /^(?:ward|constituency|headquarters|district)$/u.test(ward.text) &&
        adjoins(ward, tokens[at]);
      return inner
        ? { from, to: at + 2, core: at + 1, kind: kindOf(ward) ?? kind, rule: 'place-head' }
        : { from, to: at + 1, core: at + 1, kind, rule: 'place-head' };
    }
  }
  const first = FIRST_HEADS.get(token.lower);
  if (
    first &&
    end > from + 1 &&
    !titlePhrase(tokens, from) &&
    !NO_NAMES.has((tokens[from + 1] as Token).lower.replace(/s$/u, ''))
  ) {
    let to = from + 1;
    while (to < end && !titlePhrase(tokens, to) && !(tokens[to - 1] as Token).possessive) to++;
    if (to > from + 1) return { from, to, core: to, kind: first, rule: 'place-first-head' };
  }
  if (LEADING_HEADS.test(token.lower)) {
    const irish = tokens[from + 1];
    if (token.lower === 'county' && irish && adjoins(irish, token) && GAZETTEER.has(irish.lower))
      return { from, to: from + 2, core: from + 2, kind: 'county', rule: 'place-leading-head' };
    const link = tokens[from + 1]?.lower === 'of' && adjoins(tokens[from + 1], token) ? 1 : 0;
    const name = tokens[from + 1 + link];
    if (
      name?.capital &&
      adjoins(name, tokens[from + link]) &&
      (link === 1 || /^(?:river|lake|mount|mt|port|cape|fort|camp|hotel|villa)$/u.test(token.lower))
    ) {
      return {
        from,
        to: from + 2 + link,
        core: from + 2 + link,
        kind: link ? (kindOf(token) ?? 'city') : 'site',
        rule: 'place-leading-head',
      };
    }
  }
  const next = tokens[end];
  if (
    next &&
    end > from &&
    end - from <= 3 &&
    /^(?:livestock|cattle|fish|farmers|shopping|community|sports|leisure|health|town|village|church|city|exhibition|conference|recreation|cultural|youth)$/u.test(
      next.text,
    ) &&
    /^(?:centre|center|hall|ground|field|market)$/u.test(tokens[end + 1]?.text ?? '') &&
    adjoins(next, tokens[end - 1]) &&
    adjoins(tokens[end + 1], next) &&
    !NO_NAMES.has(token.lower) &&
    !NO_OPENING.test(token.lower) &&
    !COUNTRIES.has(token.lower) &&
    !(tokens[end - 1] as Token).possessive
  )
    return { from, to: end + 2, core: end + 2, kind: 'site', rule: 'place-small-centre' };
  const known = gazetteer(tokens, from, end);
  const direction =
    known && /^(?:east|west|north|south|central)$/iu.test(tokens[known.to]?.text ?? '') && known.to < end ? 1 : 0;
  const more = tokens[known ? known.to : from];
  if (
    known &&
    direction === 0 &&
    more?.capital &&
    known.to < end &&
    !NO_NAMES.has(more.lower) &&
    !titlePhrase(tokens, known.to) &&
    !/^(?:regions|districts|counties|municipalities|states|cities|towns|sub-counties)$/u.test(more.lower) &&
    !COUNTRIES.has(more.lower)
  )
    return null;
  if (known) return withSmallHead(tokens, from, known.to + direction, known.kind, 'place-gazetteer');
  if (
    end > from &&
    end - from <= 3 &&
    next &&
    adjoins(next, tokens[end - 1]) &&
    SMALL_HEADS.test(next.lower) &&
    !NO_NAMES.has(token.lower) &&
    !COUNTRIES.has(token.lower)
  ) {
    return withSmallHead(tokens, from, end, 'town', 'place-small-head');
  }
  if (token.tags.has('City') || token.tags.has('Region')) {
    if (!NO_NAMES.has(token.lower) && !COUNTRIES.has(token.lower) && end === from + 1)
      return withSmallHead(tokens, from, from + 1, 'city', 'place-compromise');
  }
  return null;
}

/** "Murinduko Ward MCA", "Nandi County Governor": the level belongs to the place, for the post is single in it. */
function seatBefore(tokens: readonly Token[], at: number): boolean {
  const title = titlePhrase(tokens, at + 1);
  return (
    title !== null &&
    LEVELLED.has(title.title.toLowerCase()) &&
    /^(?:ward|county|state|constituency|city|district)$/u.test((tokens[at] as Token).lower)
  );
}

/** Words that open no name of a place. */
const NO_OPENING =
  /^(?:the|an?|this|that|these|those|our|my|your|his|her|its|their|in|at|on|of|for|from|to|by|with|and|but|or|if|when|while|during|after|before|new|all|some|many|most|other|each|every|such|also|he|she|they|it|we|you|speaking|meanwhile|however|members?|residents|officials|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|african|ghanaian|kenyan|nigerian|ugandan|indian|british)$/u;
/** The run of capitals, across "and" where a hotel or the like closes it ("Wash and Wills Hotel"). */
function placeRun(tokens: readonly Token[], from: number): number {
  const end = capitalRun(tokens, from, 6);
  if (
    end === from + 1 &&
    /^(?:duchess|duke|prince|princess|king|queen|isle|lady|earl|house|city|bay)$/u.test(
      (tokens[from] as Token).lower,
    ) &&
    tokens[end]?.lower === 'of' &&
    tokens[end + 1]?.capital
  ) {
    const further = capitalRun(tokens, end + 1, 4);
    if (kindOf(tokens[further - 1] as Token)) return further;
  }
  if (
    end > from &&
    /^(?:and|&)$/u.test(tokens[end]?.lower ?? '') &&
    adjoins(tokens[end], tokens[end - 1]) &&
    tokens[end + 1]?.capital
  ) {
    const further = capitalRun(tokens, end + 1, 4);
    if (
      /^(?:hotel|lodge|resort|suites|restaurant|inn|gardens)$/u.test(tokens[further - 1]?.lower ?? '') &&
      further - end > 2 &&
      !GAZETTEER.has((tokens[from] as Token).lower)
    )
      return further;
  }
  return end;
}

const titleInside = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const title = titlePhrase(tokens, at);
    if (title && title.to <= to && !(tokens[title.to - 1] as Token).possessive) return true;
  }
  return false;
};

/** "Southwest China's Guizhou province": the place begins after its owner. */
const ownerInside = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token) => token.possessive && (COUNTRIES.has(token.lower) || GAZETTEER.has(token.lower)));

const pureHeads = (tokens: readonly Token[], from: number): boolean => {
  const first = tokens[from] as Token;
  return first.possessive ? COUNTRIES.has(first.lower) : NO_OPENING.test(first.lower);
};

function withSmallHead(
  tokens: readonly Token[],
  from: number,
  core: number,
  kind: LocationKind,
  rule: string,
): PlacePhrase {
  const next = tokens[core];
  const body = /^(?:council|hall|centre|center)$/u.test(tokens[core + 1]?.lower ?? '');
  if (next && adjoins(next, tokens[core - 1]) && SMALL_HEADS.test(next.lower) && !next.capital && !body) {
    return { from, to: core + 1, core, kind: kindOf(next) ?? kind, rule };
  }
  return { from, to: core, core, kind, rule };
}
