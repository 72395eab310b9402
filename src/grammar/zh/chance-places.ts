/** What leads to a place, so that 和县 behind it is the county and not a conjunction with the next body's level. */
const LEADS_TO_PLACE = /(?:[在到赴来往于,。;:、(“\s]|安徽省?|马鞍山市?|巢湖市?)$/u;
const CONJUNCTION = /^[和与同及]$/u;

/** Whether the letters `[start, end)` of a place's name only meet there by chance: 县委和|县政府, 包联|乡镇, 会同|乡镇长. */
export function meetsByChance(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) === '乡' && /[镇村]/u.test(text.charAt(end))) return true;
  // 副书记、代|县长: the acting head of a county, not the county 代县.
  if (end - start === 2 && text.startsWith('代县长', start)) return true;
  if (end - start !== 2 || !CONJUNCTION.test(text.charAt(start)) || start === 0) return false;
  return !LEADS_TO_PLACE.test(text.slice(Math.max(0, start - 4), start));
}
