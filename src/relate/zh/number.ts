const DIGITS = new Map([...'〇一二三四五六七八九'].map((digit, value) => [digit, value]));
DIGITS.set('零', 0).set('两', 2);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Value of 300, 1,300, 3.5万, 一百二十, 近百 (100), 千 (1000); null for anything else. */
export function chineseNumber(text: string): number | null {
  const plain = text.replaceAll(',', '').trim();
  const arabic = /^(\d+(?:\.\d+)?)([十百千万亿]?)$/u.exec(plain);
  if (arabic) {
    const unit = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }[arabic[2] ?? ''] ?? 1;
    return Math.round(Number(arabic[1]) * unit);
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of plain) {
    const value = DIGITS.get(character);
    const unit = UNITS.get(character);
    if (value !== undefined)
      digit = (digit !== null && plain.length > 1 && !/[十百千万]/u.test(plain) ? digit * 10 : 0) + value;
    else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else if (character === '万') {
      total += (section + (digit ?? 0) || 1) * 10_000;
      section = 0;
      digit = null;
    } else return null;
  }
  return plain === '' ? null : total + section + (digit ?? 0);
}
