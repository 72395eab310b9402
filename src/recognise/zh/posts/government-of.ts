import { findDivisions } from '../../../grammar/zh/gazetteer.ts';
import { readWordList } from '../../../grammar/zh/word-list.ts';

/** Counties and the cities that rank with them have governments also on Taiwan. */
const MUNICIPAL = /县$|^(?:台北|新北|桃园|台中|台南|高雄|基隆|新竹|嘉义)市$/u;

let taiwan: ReadonlySet<string> | undefined;

/** Towns and smaller cities of Taiwan are run from a public office: 朴子市公所. */
function hasOffice(division: string): boolean {
  taiwan ??= new Set(readWordList('divisions-taiwan.txt'));
  return taiwan.has(division) && !MUNICIPAL.test(division);
}

/** The government that the head of `place` leads; `level` is the first letter of the post: 彰化|县长 -> 彰化县政府. */
export function governmentOfPlace(place: string, level: string): string {
  const joined = place.endsWith(level) || findDivisions(place + level).length === 0 ? place : place + level;
  return joined + (hasOffice(joined) ? '公所' : '政府');
}

/** The same for a post that shares its first letter with the place before it, when no place was read there: 线西|乡长. */
export function governmentJoined(text: string, post: number, level: string): string | null {
  for (const length of [3, 2]) {
    const place = text.slice(Math.max(0, post - length), post);
    if (place.length === length && findDivisions(place + level).length > 0) return governmentOfPlace(place, level);
  }
  return null;
}

/** The elliptical government of a level, under the name that the report has for such bodies. */
export const governmentOfLevel = (text: string, level: string): string =>
  text.includes(`${level}公所`) ? `${level}公所` : `${level}政府`;
