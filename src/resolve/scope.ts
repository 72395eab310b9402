import type { ReportFacts } from '../domain/fact.ts';
import type { Person } from '../domain/mention.ts';
import type { Language } from '../domain/text.ts';
import type { Division } from '../grammar/zh/gazetteer.ts';
import { FLAG, lexicon } from '../grammar/zh/lexicon.ts';
import { FOREIGN_TITLES, NATIONAL_BODIES, NATIONAL_MEDIA, NATIONAL_TITLES } from '../grammar/zh/national.ts';
import { divisionsNamed } from './code-list.ts';
import { disambiguate, divisionOfPublication } from './divisions.ts';
import { placeContexts } from './place-context.ts';
import { prefecture } from './prefecture.ts';

const NATIONAL = 'national';
const ABROAD = 'abroad';

/** Where one report plays: what tells its namesakes apart, and the codes of its bodies and places. */
export interface Scope {
  /** Administrative codes or words; '' when the report says nothing of it. */
  readonly report: string;
  readonly language: Language;
  /** Divisions the report is certainly about, most specific first. */
  readonly certain: readonly Division[];
  personScope(person: Pick<Person, 'name'>): string;
  /** The division that a body or place is named after: 中原区委 -> 中原区; null when none is certain. */
  divisionOf(name: string): Division | null;
}

/** Scopes of a document's reports. A person is placed by posts anywhere in the document, else by the report. */
export function scopes(facts: readonly ReportFacts[]): Scope[] {
  const chinese = facts[0]?.report.document.source.language === 'zh';
  const contexts = chinese ? placeContexts(facts) : [];
  const drafts = facts.map((one, index) => {
    const known = contexts[index]?.certain ?? [];
    const divisionOf = chinese ? (name: string) => leadingDivision(name, known) : () => null;
    return { facts: one, report: chinese ? reportScope(one, known) : '', divisionOf, known };
  });
  const byPost = new Map<string, string>();
  for (const { facts: one, divisionOf } of drafts) {
    for (const person of one.entities.persons) {
      const scope = byPost.has(person.name) ? null : postScope(person, divisionOf);
      if (scope !== null) byPost.set(person.name, scope);
    }
  }
  return drafts.map(({ facts: one, report, divisionOf, known }) => ({
    report,
    language: one.report.document.source.language,
    certain: known,
    divisionOf,
    personScope: ({ name }) => byPost.get(name) ?? (chinese ? unplacedScope(one, report) : englishScope(name, one)),
  }));
}

function reportScope({ report }: ReportFacts, known: readonly Division[]): string {
  const { publication } = report.document.source;
  const place = known[0] ?? divisionOfPublication(publication);
  if (place !== null && place !== undefined) return prefecture(place.code);
  return publication ?? report.document.id;
}

/** An English name of two words and more is taken as one person's; a bare surname only within its document. */
const englishScope = (name: string, { report }: ReportFacts): string =>
  /\S\s+\S/u.test(name) ? '' : report.document.id;

const unplacedScope = ({ report }: ReportFacts, place: string): string =>
  NATIONAL_MEDIA.test(report.document.source.publication ?? '') ? NATIONAL : place;

/** A post in some place says most: a member of a national body who governs a city is known by the city. */
function postScope({ positions }: Person, divisionOf: (name: string) => Division | null): string | null {
  for (const { organisation } of positions) {
    const division = organisation === null ? null : divisionOf(organisation);
    if (division !== null) return prefecture(division.code);
  }
  const at = (title: RegExp, body: (name: string) => boolean) =>
    positions.some((one) => title.test(one.title) || (one.organisation !== null && body(one.organisation)));
  if (at(NATIONAL_TITLES, (body) => NATIONAL_BODIES.test(body))) return NATIONAL;
  if (at(FOREIGN_TITLES, (body) => lexicon().longest(body, 0, body.length, FLAG.country) > 0)) return ABROAD;
  return null;
}

const LONGEST_NAME = 15;

function leadingDivision(name: string, known: readonly Division[]): Division | null {
  let found: Division | null = null;
  let rest = name.replace(/^(?:中共|共青团|民盟|民革|民建|民进)/u, '');
  // 河南省郑州市中原区… names them all: the last, most specific one counts, and each must lie in the one before.
  for (;;) {
    const next = prefixDivision(rest, found === null ? known : [found]);
    if (next === null || (found !== null && !next.code.startsWith(found.code))) return found;
    found = next;
    rest = rest.slice(next.name.length);
  }
}

function prefixDivision(name: string, known: readonly Division[]): Division | null {
  for (let length = Math.min(LONGEST_NAME, name.length); length >= 2; length -= 1) {
    const divisions = divisionsNamed(name.slice(0, length));
    if (divisions.length > 0)
      return disambiguate(divisions, known) ?? divisions.find((one) => known.includes(one)) ?? null;
  }
  return null;
}
