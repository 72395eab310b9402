import type { Award } from '../../domain/fact.ts';
import { GIVING, HONOUR_END, PRIZES, WINNING } from '../../grammar/zh/awards.ts';
import { BODIES, type CodedSentence, cleanSpan, type Group, PEOPLE } from './scene.ts';
import { alternation } from './words.ts';

export type AwardFound = Omit<Award, 'event'>;

const PRIZE = new RegExp(alternation(PRIZES), 'gu');
const TITLE =
  /(?:第[一二三四五六七八九十\d]{1,3}[批届])?[^,。;“”《》\uE000-\uE002]{0,6}“[^“”]{2,24}”(?:荣誉)?(?:称号|奖章|奖|荣誉)?/gu;

const receives = ({ code }: Group) => code === PEOPLE || code === BODIES;

function awardsFor(
  sentence: CodedSentence,
  group: Group,
  start: number,
  end: number,
  text: string,
  rule: string,
): AwardFound[] {
  return group.phrases
    .filter(({ ref }) => ref.kind !== 'location')
    .filter((_, __, all) => all.length > 0)
    .map(({ ref }) => ({
      recipient: ref,
      award: text,
      evidence: { sentence: sentence.sentence.index, span: cleanSpan(sentence, start, end), rule },
    }));
}

/** 某某获得冠军; 张某、李某分获冠军. */
function prizes(sentence: CodedSentence): AwardFound[] {
  const found: AwardFound[] = [];
  const taken = new Set<Group>();
  for (const match of sentence.masked.matchAll(PRIZE)) {
    const winners = sentence.groups.filter((group) => receives(group) && group.at < match.index && !taken.has(group));
    const last = winners.at(-1);
    if (last === undefined) continue;
    const between = sentence.masked.slice(last.at + 1, match.index);
    const told = sentence.masked.startsWith('的', match.index + match[0].length);
    if (told || between.length > 40 || !WINNING.test(between)) continue;
    // 云南队的张某,和北京队的杨某分获…: both lists win.
    const winning = /分获|分别/u.test(between) ? winners.filter(({ code }) => code === last.code) : [last];
    for (const group of winning) {
      taken.add(group);
      found.push(...awardsFor(sentence, group, match.index, match.index + match[0].length, match[0], 'wins-prize'));
    }
  }
  return found;
}

/** 授予某某“…”称号; 某某荣获“…”称号. */
function titles(sentence: CodedSentence): AwardFound[] {
  const { text } = sentence;
  return [...text.matchAll(TITLE)].flatMap((match) => {
    const quoted = match[0];
    if (!HONOUR_END.test(quoted.replace(/[“”]/gu, ''))) return [];
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const giving = GIVING.exec(before + quoted);
    if (giving === null) return [];
    const award = quoted.slice(Math.max(0, giving.index + giving[0].length - before.length));
    const verbAt = Math.max(0, match.index - 30) + giving.index;
    const after = sentence.groups.find((group) => receives(group) && group.at > verbAt && group.at < match.index);
    const own = sentence.groups.filter((group) => receives(group) && group.at < verbAt).at(-1);
    const recipient = after ?? own;
    if (recipient === undefined) return [];
    const clean = award.replace(/(?:荣誉)?称号$/u, '').replace(/^[^第“]{1,8}(?=第)|^(?:为|学校|了)/u, '');
    return awardsFor(sentence, recipient, match.index, match.index + quoted.length, clean, 'given-title');
  });
}

export function awardsOf(sentence: CodedSentence): AwardFound[] {
  return [...prizes(sentence), ...titles(sentence)];
}
