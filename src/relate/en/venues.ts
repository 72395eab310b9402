import type { EntityRef, Venue } from '../../domain/fact.ts';
import type { Entities } from '../../domain/mention.ts';
import { FIELDS } from '../../grammar/en/names.ts';
import type { EnglishSentence, Token } from '../../grammar/en/text.ts';
import { TITLE_HEADS } from '../../grammar/en/titles.ts';
import { isHost, isOpened, isSeated, visitedStops } from '../../grammar/en/visits.ts';
import type { Actor } from './actors.ts';
import type { Frame } from './events.ts';

const SITE_BODY =
  /(?:school|college|hospital|clinic|centre|center|campus|university|church|mosque|factory|company|academy|market|polytechnic|council|assembly|institute|barracks|prison|station|compound|office|secretariat|court|farms?|house|headquarters|hall|hotel|club|theatre|library|JHS|SHS)(?: I{2,3}| IV)?$/iu;
const AT =
  /^(?:at|inside|within|visit(?:ed|ing)|tour(?:ed|ing)|inspect(?:ed|ing)|commission(?:ed|s|ing)|re-?open(?:ed|s|ing)|open(?:ed|s|ing)?|inaugurat(?:ed|es|ing)|unveil(?:ed|s|ing)|launched)$/u;
const IN = /^(?:in|at|to|around|near|of)$/u;
const STOPS =
  /\b(?:visit(?:ed|s)?|tour(?:ed)?|inspect(?:ed|ion)?|include[ds]?|were|at|stops?|proceeded|moved|called at|sites?)\b/iu;
const SPEAKS_AT =
  /\b(?:speaking|addressing|during|held|ceremony|event|took place|visit|meeting|programme|organised|organized|hosted)\b/iu;

const OPENED_AT =
  /\b(?:opened|commissioned|inaugurated|launched|handed over)\b[^.,;]{0,40}\bat (?:the )?$|\b(?:opened|commissioned|inaugurated) (?:the )?(?:new )?$/iu;

/** "inspection tour in northwest China's" */
const TOURED = /\b(?:tours?|visits?|trips?|inspections?|research) (?:in|of|to) (?:[\p{L}’']+ ){0,3}$/iu;
/** "commissioned the failed sections of the": what is opened follows, with no other verb or maker between. */
const MADE_OPEN =
  /\b(?:opened|opening|commissioned|commissioning|inaugurated|unveiled)(?: of)? (?:(?!by\b|at\b|in\b|with\b|to\b|and\b)[\p{L}\d’'-]+,? )*$/iu;

/** "In May this year, the Minister visited": told of another day. */
const ANOTHER_TIME =
  /^(?:(?:earlier|later) (?:in the|this|that) (?:year|month|week)|last (?:year|month|week)|in (?:\p{L}+ )?(?:19|20)\d\d|in \p{L}+(?:,)? (?:this|last) year)\b/iu;

const MOST_STOPS = 15;

interface Option {
  readonly ref: EntityRef;
  readonly score: number;
  readonly sentence: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly order: number;
  readonly site: boolean;
  readonly stop: boolean;
  /** Named in a list that the verb of the visit opens. */
  readonly visited: boolean;
  /** "an inspection tour in" stands before it. */
  readonly toured: boolean;
  /** A site where something is opened or commissioned. */
  readonly opened: boolean;
  /** A region or county, or the seat of the body before it: too wide or no place of the event. */
  readonly wide: boolean;
}

/** Where it took place: stops of an inspection in order, else the site (or failing that the town) of the host. */
export function findVenues(
  text: string,
  sentences: readonly EnglishSentence[],
  actors: readonly (readonly Actor[])[],
  entities: Entities,
  frame: Frame,
): Venue[] {
  const kinds = new Map(entities.locations.map((location) => [location.name, location.kind]));
  const options: Option[] = [];
  let order = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.heading) return;
    order++;
    const words = text.slice(sentence.sentence.span.start, sentence.sentence.span.end);
    const rank = frame.sentences.indexOf(index);
    if (rank !== 0 && ANOTHER_TIME.test(words)) return;
    const opening = SPEAKS_AT.test(words);
    const stops = visitedStops(
      sentence.tokens,
      (actors[index] ?? []).filter((actor) => actor.ref.kind !== 'person'),
    );
    let chain = -1;
    for (const actor of actors[index] ?? []) {
      const { tokens } = sentence;
      const token = tokens[actor.from] as Token;
      if (token.quoted || actor.by !== 'name' || actor.ref.kind === 'person') continue;
      const kind = kinds.get(actor.ref.name);
      const lead = isHost(tokens, actor.from) ? 'at' : leadWord(tokens, actor.from);
      const site =
        kind === 'site' ||
        (actor.ref.kind === 'organisation' &&
          (SITE_BODY.test(actor.ref.name) || (lead === 'at' && kind !== undefined) || stops.has(actor.from)));
      if (actor.ref.kind === 'organisation' && (!site || isSeated(lead, actor.ref.name))) continue;
      const made =
        frame.type === 'CEREMONY' &&
        rank >= 0 &&
        rank < 2 &&
        site &&
        MADE_OPEN.test(text.slice(Math.max(sentence.sentence.span.start, token.start - 110), token.start));
      const visited =
        made ||
        stops.has(actor.from) ||
        (frame.type === 'CEREMONY' && isOpened(tokens, actor.from, actor.to)) ||
        (chain === actor.from - (lead === 'and' ? 1 : 0) && (lead === 'and' || /^,\s$/u.test(token.gap)));
      if (visited) chain = actor.to;
      const listed = lead === 'and' || /^(?:,|;)\s/u.test(token.gap);
      if (
        !(
          AT.test(lead) ||
          (IN.test(lead) && actor.ref.kind === 'location' && lead !== 'of' && lead !== 'to') ||
          (listed && frame.type === 'INSPECTION' && site) ||
          (STOPS.test(lead) && site) ||
          (visited && (frame.type === 'INSPECTION' || site)) ||
          (frame.type === 'INSPECTION' && site && rank >= 0 && /^(?:on|of)$/u.test(lead))
        ) ||
        afterPost(tokens, actor.from)
      )
        continue;
      const score =
        (rank >= 0 ? 4 - Math.min(3, rank) : 0) +
        Math.max(0, 3 - order * 0.5) +
        (AT.test(lead) ? 2 : 0) +
        (opening ? 1 : 0) +
        (heldAt(tokens, actor.from) || (visited && frame.type === 'CEREMONY') ? 3 : 0) +
        (site ? 1 : 0);
      const ref: EntityRef = kind !== undefined ? { kind: 'location', name: actor.ref.name } : actor.ref;
      options.push({
        ref,
        score,
        sentence: sentence.sentence.index,
        span: { start: token.start, end: (tokens[actor.to - 1] as Token).end },
        order: token.start,
        site,
        stop: STOPS.test(words),
        visited,
        toured: TOURED.test(text.slice(Math.max(sentence.sentence.span.start, token.start - 70), token.start)),
        opened:
          site && OPENED_AT.test(text.slice(Math.max(sentence.sentence.span.start, token.start - 50), token.start)),
        wide:
          kind === 'province' ||
          kind === 'district' ||
          kind === 'county' ||
          (actors[index] ?? []).some(
            (other) =>
              other.ref.kind === 'organisation' &&
              actor.from - other.to <= 2 &&
              actor.from >= other.to &&
              lead === 'in',
          ),
      });
    }
  });
  return pick(options, frame).map(({ ref, sentence, span }) => ({
    place: ref,
    evidence: { sentence, span, rule: 'venue' },
  }));
}

/** "held in", "took place at": the very words for a venue. */
function heldAt(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    /^(?:at|in)$/u.test(tokens[at]?.lower ?? '') &&
    /^(?:held|place|organised|organized|hosted)$/u.test(tokens[at - 1]?.lower ?? '')
  );
}

/** "Director of Research at the University": the place of a post, not of the event. */
function afterPost(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  if (tokens[at]?.lower === 'the') at--;
  if (tokens[at]?.lower !== 'at') return false;
  while (at > 0 && /^\s$/u.test(tokens[at]?.gap ?? '')) {
    const before = tokens[--at] as Token;
    if (TITLE_HEADS.has(before.lower)) return true;
    if (!(FIELDS.has(before.lower) || /^(?:of|the|and|for)$/u.test(before.lower))) return false;
  }
  return false;
}

/** "the stalled market": a word between article and name. */
const qualifies = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  (token.tags.has('Adjective') || /(?:ed|ing)$/u.test(token.lower)) &&
  !IN.test(token.lower) &&
  !AT.test(token.lower);

function leadWord(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  while (at >= 0 && /^(?:the|its|their|a|an|new|his|her|newly|ongoing|local)$/u.test((tokens[at] as Token).lower)) at--;
  for (let step = 0; step < 2 && qualifies(tokens[at]); step++) at--;
  while (at >= 0 && /^(?:the|its|their|a|an)$/u.test((tokens[at] as Token).lower)) at--;
  return tokens[at]?.lower ?? '';
}

function pick(options: readonly Option[], frame: Frame): Option[] {
  const unique = [
    ...new Map([...options].sort((a, b) => a.score - b.score).map((option) => [option.ref.name, option])).values(),
  ].sort((a, b) => b.score - a.score);
  if (frame.type === 'INSPECTION') {
    const stops = unique
      .filter((option) => (option.site || option.visited) && option.stop && option.score >= 2)
      .sort((a, b) => a.order - b.order);
    const narrow = stops.filter((option) => !option.wide);
    const kept = narrow.length > 0 ? narrow : stops;
    if (kept.length > 0) return kept.slice(0, MOST_STOPS);
  }
  const opened = unique.filter((option) => option.opened).sort((a, b) => a.order - b.order);
  if (frame.type === 'CEREMONY' && opened.length > 1) return opened.slice(0, MOST_STOPS);
  if (frame.type === 'INSPECTION') {
    const region = unique.find((option) => option.wide && option.toured);
    if (region) return [region];
  }
  const site = unique.find((option) => option.site && option.score >= 3.5);
  if (site) return [site];
  const town = unique.find((option) => !option.site && !option.wide && option.score >= 2);
  return town ? [town] : [];
}
