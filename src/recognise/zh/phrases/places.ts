import { kindOfHead } from '../../../grammar/zh/heads.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import type { Run } from '../runs.ts';
import type { Token } from '../tokens.ts';
import { headEnding, isAnchor } from './name-parts.ts';
import type { PlacePhrase } from './phrase.ts';
import { settlementAt } from './settlements.ts';
import { siteAt } from './sites.ts';

const DIVISION = FLAG.place | FLAG.town;
const WORKS = new Set(['项目', '工程', '建设项目']);

/** Divisions and sites that a run names, left to right. */
export function placesOfRun(words: Trie, text: string, run: Run): PlacePhrase[] {
  const places: PlacePhrase[] = [];
  const { tokens } = run;
  let from = 0;
  for (let last = 0; last < tokens.length; last++) {
    const token = tokens[last] as Token;
    if ((token.flags & DIVISION) !== 0 && isAnchor(token)) {
      const head =
        (token.flags & FLAG.place) !== 0
          ? ''
          : (/(?:街道|社区|村|镇|乡|苏木|嘎查)$/u.exec(text.slice(token.start, token.end))?.[0] ?? '');
      const start = head === '' ? token.start : longerTown(tokens, last, from);
      places.push({ start, end: token.end, kind: kindOfHead(head), head, core: start, rule: 'place-division' });
      from = last + 1;
      continue;
    }
    if ((token.flags & FLAG.knownPlace) !== 0) {
      const { start, end } = token;
      places.push({ start, end, kind: 'city', head: '', core: start, rule: 'place-known' });
      from = last + 1;
      continue;
    }
    if ((token.flags & FLAG.site) !== 0 && isWholeSite(words, text, tokens, last)) {
      const { start, end } = token;
      places.push({ start, end, kind: 'site', head: text.slice(end - 1, end), core: start, rule: 'site-known' });
      from = last + 1;
      continue;
    }
    const found = headEnding(words, text, tokens, last, FLAG.siteHead);
    if (found === null || found.token < from) {
      if ((token.flags & FLAG.placeShort) !== 0 && isAnchor(token)) {
        places.push({
          start: token.start,
          end: token.end,
          kind: 'site',
          head: '',
          core: token.start,
          rule: 'place-short',
        });
        if (from === last && opensSettlement(words, text, tokens, last)) from = last + 1;
      }
      continue;
    }
    const word = text.slice(found.start, token.end);
    // 甲大学乙校区|项目: the works are the campus.
    const before = tokens[found.token - 1];
    if (WORKS.has(word) && before !== undefined && (before.flags & FLAG.siteHead) !== 0) continue;
    const kind = kindOfHead(word);
    // 团结新村|街道: the village that a subdistrict is called after.
    if (kind === 'village' && text.startsWith('街道', token.end)) continue;
    const place =
      kind === 'site'
        ? siteAt(run, text, from, found, last, word)
        : settlementAt(tokens, text, from, found, last, word, kind);
    if (
      place !== null &&
      !(word === '乡' && /^(?:[友亲贤愁情土]|政(?!府))/u.test(text.slice(token.end, token.end + 2)))
    ) {
      places.push(place);
      if (kind !== 'site') from = last + 1;
    }
  }
  return places;
}

/** 天安门|管委会 is no site: what follows goes on with another name. */
function isWholeSite(words: Trie, text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || (words.lookup(text, next.start, next.end) & (FLAG.siteHead | FLAG.bodyHead)) === 0;
}

/** 杭州|梅林村: a short division before a settlement with a name of its own. */
function opensSettlement(words: Trie, text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 2; i < Math.min(tokens.length, at + 6); i++) {
    const head = headEnding(words, text, tokens, i, FLAG.siteHead);
    if (head === null) continue;
    return (
      kindOfHead(text.slice(head.start, (tokens[i] as Token).end)) !== 'site' &&
      head.start - (tokens[at] as Token).end >= 2
    );
  }
  return false;
}

/** 甸|柳|新村街道: single letters before a town of the gazetteer belong to a longer name that the gazetteer lacks. */
function longerTown(tokens: readonly Token[], at: number, from: number): number {
  let first = at;
  while (first > from && at - first < 2) {
    const token = tokens[first - 1] as Token;
    if (token.kind !== 'word' || token.end - token.start > 1 || token.count > 3000) break;
    first--;
  }
  return at - first === 2 ? (tokens[first] as Token).start : (tokens[at] as Token).start;
}
