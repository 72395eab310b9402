import { findDivisions } from '../../../grammar/zh/gazetteer.ts';
import { readWordList } from '../../../grammar/zh/word-list.ts';
import type { Item } from './post.ts';

/** Counties and the cities that rank with them have governments also on Taiwan. */
const MUNICIPAL = /县$|^(?:台北|新北|桃园|台中|台南|高雄|基隆|新竹|嘉义)市$/u;

let taiwan: ReadonlySet<string> | undefined;

/** Towns and smaller cities of Taiwan are run from a public office: 朴子市公所. */
function hasOffice(division: string): boolean {
  taiwan ??= new Set(readWordList('divisions-taiwan.txt'));
  return taiwan.has(division) && !MUNICIPAL.test(division);
}

const joinedName = (place: string, level: string): string =>
  place.endsWith(level) || findDivisions(place + level).length === 0 ? place : place + level;

/** The government that the head of `place` leads; `level` is the first letter of the post: 彰化|县长 -> 彰化县政府. */
export function governmentOfPlace(place: string, level: string): string {
  const joined = joinedName(place, level);
  return joined + (hasOffice(joined) ? '公所' : '政府');
}

/** The division whose level is the first letter of a post, when no place was read before it: 线西|乡长. */
export function divisionJoined(text: string, post: number, level: string): string | null {
  for (const length of [3, 2]) {
    const place = text.slice(Math.max(0, post - length), post);
    if (place.length === length && findDivisions(place + level).length > 0) return place + level;
  }
  return null;
}

/** 花莲县议员, 台中市议员: the council of a division in which a councillor sits; null for any other post. */
export function councilOf(
  text: string,
  { title, start, place }: Pick<Item, 'title' | 'start' | 'place'>,
): string | null {
  const councillor = /^(?:原|前)?([市县])?议员$/u.exec(title);
  if (councillor === null) return null;
  const level = councillor[1] ?? '';
  const division =
    place === null ? divisionJoined(text, start, level) : joinedName(text.slice(place.start, place.end), level);
  return division === null || findDivisions(division).length === 0 ? null : `${division}议会`;
}

/** The elliptical government of a level, under the name that the report has for such bodies. */
export const governmentOfLevel = (text: string, level: string): string =>
  text.includes(`${level}公所`) ? `${level}公所` : `${level}政府`;
