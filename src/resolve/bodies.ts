import { shortName } from '../grammar/zh/gazetteer.ts';
import { type Level, leadingLevel, SECOND_LEVEL } from '../grammar/zh/levels.ts';
import { COMMITTEE_DEPARTMENTS, LEVEL_POSTS } from '../grammar/zh/posts-of-level.ts';
import { plainName } from './identity.ts';
import type { PlaceContext } from './place-context.ts';

/**
 * A body's official name, the same for every form that names it in full: 中共中原区委员会 and 中原区区委 are 中原区委, 铜川市政府 is
 * 铜川市人民政府.
 */
export const officialName = (name: string): string =>
  plainName(name)
    .replace(/^(?:中国共产党|中共)(?=.+[省市州盟区县旗镇乡]委)/u, '')
    .replace(/([省市州盟区县旗镇乡])委员会$/u, '$1委')
    .replace(/([省市州盟区县旗镇乡])\1(?=委|政府|人民政府|人大|政协|纪委)/u, '$1')
    .replace(/^(香港|澳门)特区(?=政府)/u, '$1特别行政区')
    .replace(/(?<!特别行政)([省市州盟区县旗镇乡])政府/u, '$1人民政府');

/** What two names share when they name one body. */
export const bodyKey = (name: string): string =>
  officialName(name)
    .toLowerCase()
    .replace(/[“”"'‘’「」『』《》〈〉·]/gu, '');

/** Parties sent out for one task (市第四督导组) are known by the name they go under. */
const PARTY = /(?:督导|检查|督查|督察|调研|考核|考察|工作|专家|验收|评估|观摩)[组团]$/u;

/** The full name of an elliptical body at a position of the report; null when it is none, or its place is not certain. */
export function fullBodyName(name: string, position: number, context: PlaceContext): string | null {
  if (/^中共(?=[省市区县州旗]委)/u.test(name)) return fullBodyName(name.slice(2), position, context);
  const level = leadingLevel(name);
  if (PARTY.test(name)) return null;
  if (level !== null) return prefixed(context, level, position, name.slice(level.length));
  const second = SECOND_LEVEL.exec(name);
  if (second !== null) {
    const [whole, organisation, inner, body] = second as unknown as [string, string, Level, string];
    const place = context.placeAt(inner, position);
    const front = organisation === '团' ? '共青团' : organisation;
    return place === null ? null : `${front}${place}${body}${name.slice(whole.length)}`;
  }
  return null;
}

const AUTONOMOUS = /自治[州县旗]$/u;

function prefixed(context: PlaceContext, level: Level, position: number, rest: string): string | null {
  const place = context.placeAt(level, position);
  if (place === null) return null;
  // 红河州委, 积石山县委: autonomous prefectures and counties go by their short name in those of their bodies.
  const short = AUTONOMOUS.test(place) ? shortName(place) : null;
  if (short !== null) return short + level + rest;
  // 温县县委 rather than 温县委: a county of one letter keeps its level.
  return place.length === 2 && rest.startsWith('委') ? place + level + rest : place + rest;
}

/** The body that a post names by itself, in the text's elliptical form: 副市长 -> 市政府; null for any other post. */
export function bodyOfPost(title: string): string | null {
  for (const { pattern, body } of LEVEL_POSTS) {
    const match = pattern.exec(title);
    if (match !== null) return body.replace('$1', match[1] ?? '');
  }
  return null;
}

/** The department of a party committee that a name or post begins with: 组织部 of 组织部部长. */
export const committeeDepartment = (name: string): string | null =>
  COMMITTEE_DEPARTMENTS.find((department) => name.startsWith(department)) ?? null;
