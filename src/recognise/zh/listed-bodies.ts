import type { Span } from '../../domain/text.ts';

/**
 * A level, a name of whatever letters and a head of government, alone between two marks of a list: 市科经局, 区楼宇办.
 * The list is the evidence; the letters between need be no known words.
 */
const LISTED =
  /(?<=[、,。;:(“]|由|和|及|与|来自|听取了?|联合|会同)(?:省|市|区|县|州|旗|镇|乡)(?![、,委直级场民域政属内外里长])[^、,。;:()“”《》\s的了在是等由向]{1,12}?(?:局|委|办|厅|院|中心|公司|集团|支队|大队|总队|协会|学会|联社|管委会|指挥部)(?=[、,。;)]|等|和|及|与|主要|负责|相关|有关|分管|班子|领导|党组|汇报|牵头|作|局长|主任|副)/gu;

export function listedBodies(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  LISTED.lastIndex = Math.max(0, start - 1);
  for (let match = LISTED.exec(text); match !== null && match.index < end; match = LISTED.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
