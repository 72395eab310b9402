import { Converter } from 'opencc-js/t2cn';

/** Marks that stand for one another in print; the right-hand one is what grammar is written in. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['•‧・･∙⋅', '·'],
  ['○◯', '〇'],
  ['\u00a0\u2002\u2003\u2009\u202f', ' '],
  ['﹐', ','],
  ['丨', '|'],
  ['﹑', '、'],
  ['﹒', '.'],
  ['﹕', ':'],
];

let table: Uint16Array | undefined;

/** Full-width block, compatibility ideographs and radicals that PDF fonts use: forms NFKC maps to one code unit. */
const FOLDED_BLOCKS = [
  [0x2e80, 0x2fdf],
  [0x3000, 0x3000],
  [0xf900, 0xfaff],
  [0xff01, 0xff5e],
] as const;

function buildTable(): Uint16Array {
  const map = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const ideographs = Array.from({ length: 0x9fff - 0x3400 }, (_, i) => String.fromCharCode(0x3400 + i));
  // One character a line, so that no phrase of the converter's dictionary can match across characters.
  toSimplified(ideographs.join('\n'))
    .split('\n')
    .forEach((simple: string, i: number) => {
      if (simple.length === 1) map[0x3400 + i] = simple.charCodeAt(0);
    });
  for (const [first, last] of FOLDED_BLOCKS) {
    for (let unit = first; unit <= last; unit++) {
      const form = String.fromCharCode(unit).normalize('NFKC');
      if (form.length === 1) map[unit] = map[form.charCodeAt(0)] ?? unit;
    }
  }
  for (const [forms, target] of VARIANTS) for (const form of forms) map[form.charCodeAt(0)] = target.charCodeAt(0);
  return map;
}

/**
 * Simplified script, half-width digits, letters and punctuation, one code unit for each of `text`.
 * Characters whose other form has another length (…, some rare ideographs) stay as they are.
 */
export function fold(text: string): string {
  table ??= buildTable();
  const bytes = Buffer.from(text, 'utf16le');
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
  for (let i = 0; i < units.length; i++) units[i] = table[units[i] as number] as number;
  return bytes.toString('utf16le');
}
