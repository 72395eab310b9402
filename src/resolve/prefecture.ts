/** Beijing, Tianjin, Shanghai and Chongqing are prefectures of their own. */
const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

/** Prefecture-level code of a division: 410102 -> 4101; a province keeps its own. */
export const prefecture = (code: string): string =>
  MUNICIPALITIES.has(code.slice(0, 2)) ? code.slice(0, 2) : code.slice(0, 4);
