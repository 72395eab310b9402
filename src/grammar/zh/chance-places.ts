/** Names of divisions that are common nouns nearly everywhere else. */
export const COMMON_DIVISIONS = new Set([
  '城区',
  '郊区',
  '矿区',
  '东区',
  '西区',
  '南区',
  '北区',
  '市中区',
  '中区',
  '开发区',
  '高新区',
  '城镇',
  '农场',
  '林场',
]);

/** What leads to a place, so that 和县 behind it is the county and not a conjunction with the next body's level. */
const LEADS_TO_PLACE = /(?:[在到赴来往于省市,。;:、(“\s]|安徽|马鞍山|巢湖|重庆|四川|贵州|广西|福建|河北)$/u;
/** First letters of counties of one letter that end a common word before 县: 和|县委, 召开|县委, 担任|县委书记, 到达|县城. */
const ENDS_WORD = /^[和与同及开任达安盘横理应兴易成康文宁富单费高息道景户]$/u;

/** Whether the letters `[start, end)` of a place's name only meet there by chance: 县委和|县政府, 包联|乡镇, 会同|乡镇长. */
export function meetsByChance(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) === '乡' && /[镇村]/u.test(text.charAt(end))) return true;
  // 副书记、代|县长: the acting head of a county, not the county 代县.
  if (end - start === 2 && text.startsWith('代县长', start)) return true;
  // 两个|临县: neighbouring counties.
  if (text.startsWith('临县', start) && /[个两邻]$/u.test(text.slice(0, start))) return true;
  if (end - start !== 2 || !ENDS_WORD.test(text.charAt(start)) || start === 0) return false;
  return !LEADS_TO_PLACE.test(text.slice(Math.max(0, start - 4), start));
}
