import { type BodyPhrase, plain } from './body-runs.ts';
import type { Token } from './text.ts';

/** "CPC Suyang Municipal Committee", also in small letters, and the party's central organs. */
export function partyCommittee(tokens: readonly Token[], from: number): BodyPhrase | null {
  if (!/^(?:CPC|CPPCC)$/u.test(tokens[from]?.text ?? '')) return null;
  for (let at = from + 1; at < from + 7 && tokens[at] && plain(tokens, at); at++) {
    const word = tokens[at] as Token;
    if (/^(?:committee|commission)$/u.test(word.lower)) return { from, to: at + 1, whole: at + 1, rule: 'body-party' };
    if (
      !word.capital &&
      !/^(?:provincial|municipal|district|county|city|central|autonomous|regional)$/u.test(word.lower)
    )
      return null;
  }
  return null;
}

const COMPANY_END = /^(?:ltd|limited|inc|llc|plc|gmbh|corporation|corp)$/u;

/** "Lumora (Dakko) Foods Co., Ltd.": a place in brackets and the two shortened words of a company. */
export function company(tokens: readonly Token[], from: number): BodyPhrase | null {
  let at = from + 1;
  for (; at < from + 10 && tokens[at]?.capital; at++) {
    const gap = (tokens[at] as Token).gap;
    const end = COMPANY_END.test((tokens[at] as Token).lower);
    if (/^co$/u.test(tokens[at - 1]?.lower ?? '') && end && /^\.?,?\s$/u.test(gap))
      return { from, to: at + 1, whole: at + 1, rule: 'body-company' };
    if (
      /^co$/u.test((tokens[at] as Token).lower) &&
      at - from > 1 &&
      !(tokens[at + 1]?.capital && plain(tokens, at + 1))
    ) {
      const ends = tokens[at + 1];
      if (!(ends && COMPANY_END.test(ends.lower))) return { from, to: at + 1, whole: at + 1, rule: 'body-company' };
    }
    const bracket =
      (/^\s\($/u.test(gap) && /^\)\s$/u.test(tokens[at + 1]?.gap ?? '')) ||
      (/^\)\s$/u.test(gap) && /^\s\($/u.test(tokens[at - 1]?.gap ?? ''));
    if (!bracket && !plain(tokens, at)) return null;
  }
  return null;
}
