/** Names of divisions that are common nouns nearly everywhere else. */
export const COMMON_DIVISIONS = new Set(['城区', '郊区', '矿区', '东区', '西区', '市中区']);

/** 旅游度假区, 林场: units at the level of towns that go by a common word, which says of no text where it plays. */
export const COMMON_UNIT =
  /^[省市县区]?(?:生态|旅游|文化|经济|高新|技术|产业|工业|农业|现代|综合|新型|科技|保税|物流|商贸|化工|轻工|食品|生物|医药|临港|临空|航空|港口|滨海|开发|示范|试验|实验|合作|集聚|集中|园艺|水产|畜牧|良种|原种|种畜|果树|林|农|茶|矿)*(?:区|园区?|场|街道)(?:管委会|管理委员会)?$|^农业农村$|^[农林]科所$/u;

/** What leads to a place, so that 和县 behind it is the county and not a conjunction with the next body's level. */
const LEADS_TO_PLACE = /(?:[在到赴来往于省市,。;:、(“\s]|安徽|马鞍山|巢湖|重庆|四川|贵州|广西|福建|河北)$/u;
/** First letters of counties of one letter that end a common word before 县: 和|县委, 召开|县委, 担任|县委书记, 到达|县城. */
const ENDS_WORD = /^[和与同及开任达安盘横理应兴易成康文宁富单费高息道景户]$/u;

/** Whether the letters `[start, end)` of a place's name only meet there by chance: 县委和|县政府, 包联|乡镇, 会同|乡镇长. */
export function meetsByChance(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) === '乡' && /[镇村]/u.test(text.charAt(end))) return true;
  // 副书记、代|县长: the acting head of a county, not the county 代县.
  if (end - start === 2 && text.startsWith('代县长', start)) return true;
  // 县城暨|小城镇|建设: small towns, not the one of that name.
  if (text.startsWith('小城镇', start)) return true;
  // 怀宁|新县城: its new seat.
  if (text.startsWith('新县城', start)) return true;
  // 千年|古县: an old county, whichever.
  if (text.startsWith('古县', start) && /[年化史]$/u.test(text.slice(0, start))) return true;
  // 两个|临县: neighbouring counties.
  if (text.startsWith('临县', start) && /[个两邻]$/u.test(text.slice(0, start))) return true;
  if (end - start !== 2 || !ENDS_WORD.test(text.charAt(start)) || start === 0) return false;
  return !LEADS_TO_PLACE.test(text.slice(Math.max(0, start - 4), start));
}
