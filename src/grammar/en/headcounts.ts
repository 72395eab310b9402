import { entries, wordSet } from './words.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  entries(
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty',
  ).map((word, k) => [word, k + 1]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  entries('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety').map((word, k) => [word, (k + 2) * 10]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
  ['million', 1_000_000],
]);

const ONES = [...UNITS.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = `(?<number>\\d{1,3}(?:,\\d{3})+|\\d+|(?:${ONES}|a) hundred and (?:(?:${[...TENS.keys()].join('|')})(?:[- ](?:${ONES}))?|${ONES})|(?:(?:${[...TENS.keys()].join('|')})(?:[- ](?:${ONES}))?|a|${ONES})(?: (?:hundred|thousand|dozen))?)`;

const PEOPLE = `(?:people|persons|managers|partners|directors|heads|pwds|mcas|mps|participants|farmers|aggregators|students|pupils|residents|women|men|youth|youths|girls|boys|children|traders|beneficiaries|delegates|workers|teachers|nurses|officers|officials|members|graduates|trainees|volunteers|guests|attendees|protesters|protestors|demonstrators|stakeholders|candidates|patients|inmates|families|households|widows|orphans|soldiers|policemen|personnel|recruits|chiefs|leaders|journalists|athletes|runners|dignitaries|citizens|villagers|staff|employees|entrepreneurs|artisans|apprentices|learners|contestants|supporters|veterans|pensioners|visitors|worshippers|fishermen|fishers|drivers|riders|councillors|assemblymembers|experts|engineers|doctors|midwives|mothers|adults|elders|representatives|youngsters|scouts|cadets|players|pilgrims|clients|migrants|refugees|evacuees|parents|academics|lecturers|researchers|facilitators|contractors|executives|lawyers|judges|delegations|appointees|mourners|locals|clergy|exhibitors)`;
const HEADCOUNT = new RegExp(
  `\\b(?<about>about|over|more than|some|nearly|almost|around|approximately|an estimated|at least|close to|up to|not less than|no fewer than|in excess of|hundreds of|as many as)?\\s?\\b${NUMBER}\\+? (?<of>(?:[\\p{L}’'-]+ ){0,4}?${PEOPLE}(?: and (?:[\\p{L}-]+ )?${PEOPLE})?)\\b`,
  'giu',
);

/** Words between number and people that show the number counts something else. */
const NOT_BETWEEN = wordSet(
  'per | cent | percent | million | billion | km | kilometres | acres | years | year | days | hours | bags | of | for | by | to | from | in | with | and | the | months | weeks | minutes | schools | communities | districts | counties | beds | units | at | on | is | was | were | are | who | that | as',
);

export interface CountedPeople {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly of: string;
  readonly approximate: boolean;
}

function numberOf(words: string): number {
  const digits = words.replaceAll(',', '');
  if (/^\d+$/u.test(digits)) return Number(digits);
  let value = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    const scale = SCALES.get(word);
    if (scale) value = Math.max(1, value) * scale;
    else value += word === 'a' ? 1 : (TENS.get(word) ?? UNITS.get(word) ?? 0);
  }
  return value;
}

/** Counted people in a text: "about 2,000 rubber farmers" gives 2000, approximate. */
export function countedPeople(text: string): CountedPeople[] {
  const found: CountedPeople[] = [];
  for (const match of text.matchAll(HEADCOUNT)) {
    const { about, number = '', of = '' } = match.groups ?? {};
    const between = of.toLowerCase().split(' ').slice(0, -1);
    const joint = between.indexOf('and');
    if ((joint < 0 ? between : between.slice(0, joint)).some((word) => NOT_BETWEEN.has(word))) continue;
    const count = numberOf(number);
    if (count < 2 || (count > 1900 && count < 2100 && !number.includes(',') && about === undefined)) continue;
    if (/^(?:year|-)/iu.test(of)) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      count,
      of,
      approximate: about !== undefined && about !== '',
    });
  }
  return found;
}
