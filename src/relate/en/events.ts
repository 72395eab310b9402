import type { EventType } from '../../domain/vocabulary.ts';
import { type NamedDay, namedDays } from '../../grammar/en/dates.ts';
import { AT_EVENT, BACKGROUND, TRIGGERS } from '../../grammar/en/events.ts';
import type { EnglishSentence } from '../../grammar/en/text.ts';
import type { Trigger } from '../../grammar/en/trigger.ts';

/** The report's own event as its triggers show it. `sentences` lists those that speak of it, best first. */
export interface Frame {
  readonly type: EventType;
  readonly name: string;
  readonly rule: string;
  readonly sentence: number;
  readonly span: { readonly start: number; readonly end: number };
  readonly sentences: readonly number[];
}

interface Hit {
  readonly trigger: Trigger;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const LEAST_SCORE = 1.2;
/** "inauguration of the assemblies scheduled for June" */
const PLANNED = /^[^.,;]{0,60}\b(?:scheduled|slated) for\b/u;
const POSITION_WEIGHT = [1.6, 2, 1.4, 1.1, 0.8, 0.7, 0.6];

function hitsOf(text: string, sentence: EnglishSentence, index: number, order: number): Hit[] {
  const { start, end } = sentence.sentence.span;
  const headline = sentence.sentence.part === 'headline';
  if (sentence.heading && !headline) return [];
  const words = text.slice(start, end);
  const openings = [...words.matchAll(AT_EVENT)].map((match) => match.index + match[0].length);
  const background = [...words.matchAll(BACKGROUND)].map((match) => match.index);
  const weight = headline ? 1.6 : (POSITION_WEIGHT[order] ?? 0.35);
  const hits: Hit[] = [];
  for (const trigger of TRIGGERS) {
    for (const match of words.matchAll(trigger.pattern)) {
      const token = sentence.tokens.find((each) => each.start >= start + match.index);
      if (token?.quoted) continue;
      let score = trigger.weight * weight;
      if (openings.some((at) => match.index >= at && match.index - at < 60)) score += trigger.weight;
      const planned = PLANNED.test(words.slice(match.index + match[0].length));
      if (planned || background.some((at) => at < match.index && match.index - at < 30)) score *= 0.4;
      hits.push({ trigger, index, start: start + match.index, end: start + match.index + match[0].length, score });
      break;
    }
  }
  return hits;
}

/** The type with the most to show for it, and where. Null when nothing in the report names a gathering. */
export function findFrame(text: string, sentences: readonly EnglishSentence[]): Frame | null {
  let order = 0;
  const hits = sentences.flatMap((sentence, index) => {
    const body = sentence.sentence.part === 'body' && !sentence.heading;
    return hitsOf(text, sentence, index, body ? ++order : order);
  });
  if (hits.length === 0) return null;
  const byType = new Map<EventType, Hit[]>();
  for (const hit of hits) byType.set(hit.trigger.type, [...(byType.get(hit.trigger.type) ?? []), hit]);
  const ranked = [...byType.entries()]
    .map(([type, list]) => {
      const scores = list.map((hit) => hit.score).sort((a, b) => b - a);
      return {
        type,
        list,
        total:
          (scores[0] ?? 0) + 0.5 * (scores[1] ?? 0) + 0.25 * scores.slice(2, 5).reduce((sum, score) => sum + score, 0),
      };
    })
    .sort((a, b) => b.total - a.total);
  const best = ranked[0];
  if (!best || best.total < LEAST_SCORE) return null;
  const body = best.list.filter((hit) => sentences[hit.index]?.sentence.part !== 'headline');
  const order2 = [...(body.length > 0 ? body : best.list)].sort((a, b) => b.score - a.score);
  const top = order2[0] as Hit;
  return {
    type: best.type,
    name: nameOf(text, sentences[top.index] as EnglishSentence, top),
    rule: top.trigger.name,
    sentence: (sentences[top.index] as EnglishSentence).sentence.index,
    span: { start: top.start, end: top.end },
    sentences: [...new Set(order2.map((hit) => hit.index))],
  };
}

/** The trigger with the adjectives and nouns that belong to it: "second Public Lecture Series". */
function nameOf(text: string, { tokens }: EnglishSentence, hit: Hit): string {
  const first = tokens.findIndex((token) => token.end > hit.start);
  let from = Math.max(0, first);
  while (from > 0 && first - from < 6) {
    const before = tokens[from - 1];
    const here = tokens[from];
    if (!before || !here || !/^\s+$/u.test(here.gap) || before.possessive) break;
    if (
      !(before.tags.has('Adjective') || before.tags.has('Noun') || before.tags.has('Ordinal') || before.capital) ||
      before.tags.has('Pronoun')
    )
      break;
    if (from === 1 && before.capital && !before.tags.has('ProperNoun')) break;
    from--;
  }
  return text.slice(tokens[from]?.start ?? hit.start, hit.end);
}

/** The day a dateline gives ("ACCRA, Oct. 25, GNA"): relative days count from it rather than from the day of publication. */
export function datelineDay(
  text: string,
  sentences: readonly EnglishSentence[],
  published: string | null,
): string | null {
  const line = sentences.find(({ sentence }) => sentence.part === 'dateline');
  if (!line) return null;
  return (
    namedDays(text.slice(line.sentence.span.start, line.sentence.span.end), published).find((day) => day.exact)?.date ??
    null
  );
}

const NEAR_DAYS = 45;
/** "yesterday's opening": the day owns the gathering. */
const OWN_DAY =
  /^\p{L}+['’]s (?:official |formal )?(?:opening|meeting|event|ceremony|visit|session|launch|unveiling|inspection|sitting|tour)\b/u;
/** "…, June 13, GNA –": the day of writing. */
const DATELINE_DAY =
  /^\p{L}+\.?\s\d{1,2},?\s(?:\d{4},?\s)?(?:\(?(?:GNA|NAN|KNA|ISD|AP|AFP|PTI|ANI|Reuters|Xinhua)\b|[–—-]\s)/u;

/** The day of the event: one named with its trigger, else the first near the day of publication in the opening sentences. */
export function dayOf(
  text: string,
  sentences: readonly EnglishSentence[],
  frame: Frame,
  published: string | null,
): NamedDay | null {
  const near = (day: NamedDay): boolean => {
    if (published === null) return true;
    const days = (Date.parse(published) - Date.parse(day.date)) / 86_400_000;
    return days <= NEAR_DAYS && days >= -NEAR_DAYS;
  };
  const candidates: { readonly day: NamedDay; readonly score: number }[] = [];
  let order = 0;
  sentences.forEach((sentence, index) => {
    const { start, end } = sentence.sentence.span;
    const part = sentence.sentence.part;
    if (part === 'body' && !sentence.heading) order++;
    for (const day of namedDays(text.slice(start, end), published)) {
      const token = sentence.tokens.find((each) => each.start >= start + day.start);
      if (token?.quoted || !near(day)) continue;
      const rank = frame.sentences.indexOf(index);
      const head = text.slice(Math.max(start, start + day.start - 30), start + day.start);
      if (DATELINE_DAY.test(text.slice(start + day.start, start + day.start + 40)) && day.start < 60) continue;
      const plan =
        /\b(?:by|until|till|before|since|from now|deadline|scheduled for|slated for|next|dated|born|ends?|end on|expire|take place on|come off)\s*(?:\p{L}+\s){0,2}$/iu.test(
          head,
        ) ||
        /^[\p{L}\d ]{3,16} (?:each|every) year/u.test(text.slice(start + day.start, start + day.start + 40)) ||
        /\b(?:will|would|to be held)\b/iu.test(text.slice(start, start + day.start).slice(-60));
      const score =
        (rank >= 0 ? 4 - Math.min(rank, 3) * 0.5 : 0) +
        Math.max(0, 3 - order * 0.4) +
        (day.exact ? 1 : 0) +
        (OWN_DAY.test(text.slice(start + day.start, start + day.start + 40)) ? 3 : 0) -
        (plan ? 3 : 0) +
        (part === 'dateline' ? -4 : 0);
      candidates.push({ day, score });
    }
  });
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  return best && best.score >= 1 ? best.day : null;
}
