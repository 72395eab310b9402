import chardet from 'chardet';
import iconv from 'iconv-lite';
import { GovgraphError } from '../domain/errors.ts';

/** Bytes looked at to tell an encoding. */
const SAMPLE = 256 * 1024;
/** Characters that any Chinese or English text is full of; a wrong decoding has few of them. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严，。、：；！？“”《》（）這個會來時們國學對說後過經長實現當關與業開從還將應動種東車無電點體話問間區縣黨員務環領導議產發進'.split(
    '',
  ),
);

const BOMS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text of bytes whose encoding is known (`declared`), marked, or found out: UTF-8, UTF-16, GB18030, Big5 and what
 * chardet proposes, each tried and judged by how much of the result reads as text. Throws when none does.
 */
export function decode(bytes: Uint8Array, name: string, declared?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const [mark, encoding] of BOMS) {
    if (mark.every((byte, i) => buffer[i] === byte)) return checked(iconv.decode(buffer, encoding), name);
  }
  const utf8 = strictUtf8(buffer);
  if (utf8 !== undefined) return checked(utf8, name);
  const sample = buffer.subarray(0, SAMPLE);
  const guess = chardet.detect(sample);
  const candidates = new Set([
    'utf-8',
    'gb18030',
    'big5',
    'utf-16le',
    'utf-16be',
    ...(declared ? [declared.toLowerCase()] : []),
    ...(guess ? [guess.toLowerCase()] : []),
  ]);
  let best = { encoding: 'utf-8', score: Number.NEGATIVE_INFINITY };
  for (const encoding of candidates) {
    if (!iconv.encodingExists(encoding)) continue;
    const score = plausibility(iconv.decode(sample, encoding)) + (encoding === declared?.toLowerCase() ? 0.05 : 0);
    if (score > best.score) best = { encoding, score };
  }
  return checked(iconv.decode(buffer, best.encoding), name);
}

function strictUtf8(buffer: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    return undefined;
  }
}

/** Share of characters that are common in text, less those that no text has. */
function plausibility(text: string): number {
  let good = 0;
  let bad = 0;
  for (const char of text) {
    const unit = char.codePointAt(0) ?? 0;
    if (COMMON.has(char) || (unit >= 0x20 && unit < 0x7f) || unit === 0x0a || unit === 0x0d || unit === 0x3000) good++;
    else if (isForeign(unit)) bad++;
  }
  return (good - 4 * bad) / Math.max(1, text.length);
}

/** Replacement characters, controls, private use and unassigned: what a wrong decoding or a binary file yields. */
const isForeign = (unit: number): boolean =>
  unit === 0xfffd ||
  (unit < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d].includes(unit)) ||
  (unit >= 0x7f && unit < 0xa0) ||
  (unit >= 0xe000 && unit < 0xf900);

/** A text of which more than this share is no text is binary or in an encoding nobody named. */
const FOREIGN_SHARE = 0.05;

function checked(text: string, name: string): string {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  let foreign = 0;
  const step = Math.max(1, Math.floor(clean.length / 100_000));
  for (let i = 0; i < clean.length; i += step) if (isForeign(clean.charCodeAt(i))) foreign += step;
  if (foreign > clean.length * FOREIGN_SHARE) {
    throw new GovgraphError('UNREADABLE_INPUT', `${name} is no text in UTF-8, UTF-16, GB18030 or Big5.`, {
      hint: 'It may be a binary file, or text in another encoding: save it as UTF-8.',
    });
  }
  return clean;
}
