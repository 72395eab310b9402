import type { ReportFacts } from '../domain/fact.ts';
import type { Division } from '../grammar/zh/gazetteer.ts';
import { LEVELS, type Level } from '../grammar/zh/levels.ts';
import { divisionsAbove } from './code-list.ts';
import { type DivisionMention, disambiguate, divisionMentions, divisionOfPublication, placesOf } from './divisions.ts';

/** Which place a level word stands for at a position of one report. */
export interface PlaceContext {
  /** Full name of the place, such as 中原区 for 区; null when the text does not make it certain. */
  placeAt(level: Level, position: number): string | null;
  /** Divisions the report is certainly about, most specific first. */
  readonly certain: readonly Division[];
}

/** A name said this much more often than all others of its level is the one a bare level word means. */
const DOMINANT = 2 / 3;

/** Looks through all reports of a document, so that what one says helps the others. */
export function placeContexts(facts: readonly ReportFacts[]): PlaceContext[] {
  const own = facts.map((one) => {
    const { full, short } = placesOf(one);
    const mentions = [...divisionMentions(one.report.content.folded), ...full].sort((a, b) => a.start - b.start);
    return { mentions, short };
  });
  const publication = divisionOfPublication(facts[0]?.report.document.source.publication ?? null);
  const everywhere = own.flatMap(({ mentions }) => mentions);
  const shortEverywhere = own.flatMap(({ short }) => short);

  return own.map(({ mentions, short }) => {
    const known = knownDivisions([mentions, everywhere], publication);
    const cache = new Map<Level, (position: number) => string | null>();
    const resolver = (level: Level) => {
      const local = ofLevel(mentions, level);
      const fixed =
        dominant(local) ??
        (local.length > 0
          ? null
          : (dominant(ofLevel(everywhere, level)) ??
            aboveName(known, level) ??
            dominant(ofLevel(short, level)) ??
            dominant(ofLevel(shortEverywhere, level))));
      return (position: number) => fixed ?? local.findLast(({ start }) => start < position)?.name ?? null;
    };
    return {
      certain: known,
      placeAt(level, position) {
        const known = cache.get(level) ?? resolver(level);
        cache.set(level, known);
        return known(position);
      },
    };
  });
}

const fits = (name: string, kind: string | undefined, level: Level): boolean =>
  name.endsWith(level) && (kind === undefined || (LEVELS[level] as readonly string[]).includes(kind));

/** A level word never stands for the larger city in whose name it happens to end: kind and last character must agree. */
const ofLevel = (mentions: readonly DivisionMention[], level: Level): DivisionMention[] =>
  mentions.filter(({ name, divisions }) => fits(name, divisions[0]?.kind, level));

function dominant(mentions: readonly DivisionMention[]): string | null {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= DOMINANT * mentions.length ? first[0] : null;
}

/** Divisions that stand for sure: by a unique name, or by lying in or above another one; the publication's among them. */
function knownDivisions(sources: readonly (readonly DivisionMention[])[], publication: Division | null): Division[] {
  for (const mentions of sources) {
    const named = mentions.filter(({ divisions }) => divisions.length > 0 && (divisions[0]?.code.length ?? 9) < 9);
    const names = new Map(named.map((mention) => [mention.name, mention.divisions]));
    const unique = [...names.values()].flatMap((divisions) => (divisions.length === 1 ? divisions : []));
    const hints = publication === null ? unique : [...unique, publication];
    const known = [...names.values()]
      .map((divisions) => disambiguate(divisions, hints))
      .filter((division) => division !== null)
      .sort((a, b) => b.code.length - a.code.length);
    if (known.length > 0) return known;
  }
  return publication === null ? [] : [publication];
}

/** 省 from 市: the division of that level that all known ones lie in; null when they lie in several. */
function aboveName(known: readonly Division[], level: Level): string | null {
  const names = new Set(
    known.flatMap((division) =>
      [division, ...divisionsAbove(division)]
        .filter(({ name, kind }) => fits(name, kind, level))
        .map(({ name }) => name),
    ),
  );
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
