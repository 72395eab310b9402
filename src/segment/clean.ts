import { mayBeName, SURNAMES } from '../grammar/zh/byline-surnames.ts';
import { fold } from './fold.ts';
import { isBlank, isZeroWidth } from './lines.ts';

/** How blanks between ideographs are judged: `prose` drops layout noise, `names` and `headline` keep what separates. */
export type BlankStyle = 'prose' | 'names' | 'headline' | 'spaced';

const isIdeograph = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const isWord = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xc0 && unit < 0x2000);
/** A surname that its post stands in front of, so that a blank after it is one inside a name (副县长李  明). */
const TITLED =
  /(?:书记|主任|[市县区镇乡局部院校会厅处科所队组社]长|主席|委员|常委|代表|经理|党员|教授|主管|领导|干部|专家|村民|教师|负责人|成员|同志|[、，,；;和及与])$/u;
const POST_END =
  /(?:书记|主任|[市县区镇乡局部院校会厅处科所队组]长|主席|委员|常委|常务|代表|经理|秘书|秘书长|党员|教授|主管|同志|先生|女士)$/u;
/** Share of blanks between ideographs above which a text was spaced out by recognition or typesetting. */
const NOISY = 0.12;
const LONGEST_TOKEN = 24;

/** Grows the clean text of a report, with the source position of every code unit. */
export class CleanTextBuilder {
  private readonly parts: string[] = [];
  private offsets = new Uint32Array(1024);
  length = 0;

  /** Appends one code unit string whose units stand at the given source positions. */
  push(text: string, positions: ArrayLike<number>): void {
    while (this.length + text.length > this.offsets.length) {
      const grown = new Uint32Array(this.offsets.length * 2);
      grown.set(this.offsets);
      this.offsets = grown;
    }
    this.offsets.set(positions, this.length);
    this.parts.push(text);
    this.length += text.length;
  }

  finish(): { text: string; folded: string; offsets: Uint32Array } {
    const text = this.parts.join('');
    return { text, folded: fold(text), offsets: this.offsets.slice(0, this.length) };
  }
}

/** Source text of one stretch, as code units and where each stands. */
export interface Raw {
  readonly text: string;
  readonly positions: Uint32Array;
}

/** Without blanks at the ends, and with inner ones judged by `style`: kept as one space, or dropped. */
export function clean(raw: Raw, start: number, end: number, style: BlankStyle): Raw {
  const out: string[] = [];
  const positions: number[] = [];
  const { text } = raw;
  const noisy = style !== 'spaced' && blankShare(text, start, end) > NOISY;
  let token = 0;
  let blanksBefore = false;
  let quoted = 0;
  let plainFrom = start;
  const flush = (to: number): void => {
    if (to <= plainFrom) return;
    out.push(text.slice(plainFrom, to));
    for (let i = plainFrom; i < to; i++) positions.push(raw.positions[i] ?? 0);
  };
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (!isBlank(unit)) {
      if (isIdeograph(unit)) token++;
      else {
        token = 0;
        blanksBefore = false;
        if (unit === 0x201c || unit === 0x300a) quoted++;
        if (unit === 0x201d || unit === 0x300b) quoted = Math.max(0, quoted - 1);
      }
      at++;
      continue;
    }
    const from = at;
    let width = 0;
    while (at < end && isBlank(text.charCodeAt(at))) {
      const blank = text.charCodeAt(at++);
      width += isZeroWidth(blank) ? 0 : blank === 0x3000 ? 2 : 1;
    }
    flush(from);
    plainFrom = at;
    if (width === 0 || positions.length === 0 || at >= end) continue;
    const left = text.charCodeAt(from - 1);
    const right = text.charCodeAt(at);
    const next = isIdeograph(right) ? tokenLength(text, at, end) : 0;
    const keep: boolean =
      style === 'spaced' ||
      (isWord(left) && isWord(right)) ||
      (isWord(right) && isLatinPause(text, from)) ||
      (isIdeograph(left) && isIdeograph(right)
        ? keepBetween({
            style,
            noisy,
            width,
            token,
            next,
            blanksBefore,
            quoted: quoted > 0,
            left: fold(text.slice(Math.max(start, from - 6), from)),
            right: fold(text.slice(at, at + Math.min(next, 5))),
            after: blankAt(text, at + next, end),
          })
        : (style === 'headline' || style === 'names') && !(isWord(left) || isWord(right)));
    if (keep) {
      out.push(' ');
      positions.push(raw.positions[from] ?? 0);
      token = 0;
    }
    // A token joined from two single characters counts with both.
    blanksBefore = keep;
  }
  flush(Math.min(at, end));
  return { text: out.join(''), positions: Uint32Array.from(positions) };
}

interface Gap {
  readonly style: BlankStyle;
  readonly noisy: boolean;
  readonly width: number;
  /** Ideographs since the last kept separator, and in the token after the blank. */
  readonly token: number;
  readonly next: number;
  readonly blanksBefore: boolean;
  readonly quoted: boolean;
  /** The last characters in front, and the first of the token after it, folded. */
  readonly left: string;
  readonly right: string;
  /** Another blank follows the next token. */
  readonly after: boolean;
}

function keepBetween(gap: Gap): boolean {
  const { token, next } = gap;
  if (token === 1 && next === 1) return false;
  if (gap.noisy) return gap.style === 'names' && token >= 2;
  if (gap.style !== 'prose') return true;
  if (token === 1 || (SURNAMES.has(gap.left.slice(-1)) && TITLED.test(gap.left.slice(0, -1)))) return false;
  if (next === 1) return gap.after && token <= 4;
  if (gap.quoted || gap.width >= 2 || POST_END.test(gap.left)) return true;
  // A name between two blanks belongs to a roster, and both blanks with it.
  if (gap.after && next <= 4 && mayBeName(gap.right)) return true;
  // 一等奖:陈某 尚某: two names that fill what stands between marks.
  if (token <= 4 && next <= 4 && mayBeName(gap.left.slice(-token)) && mayBeName(gap.right)) return true;
  return gap.blanksBefore && token <= 4 && mayBeName(gap.left.slice(-token));
}

const blankAt = (text: string, at: number, end: number): boolean => at < end && isBlank(text.charCodeAt(at));

function tokenLength(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && to - at < LONGEST_TOKEN && isIdeograph(text.charCodeAt(to))) to++;
  return to - at;
}

/** A comma or stop of Latin text stands in front: the blank after it is one of English. */
const isLatinPause = (text: string, from: number): boolean =>
  [0x2c, 0x2e, 0x3a, 0x3b, 0x29].includes(text.charCodeAt(from - 1)) && isWord(text.charCodeAt(from - 2));

function blankShare(text: string, start: number, end: number): number {
  let ideographs = 0;
  let gaps = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isIdeograph(unit)) ideographs++;
    else if (
      isBlank(unit) &&
      at > start &&
      at + 1 < end &&
      isIdeograph(text.charCodeAt(at - 1)) &&
      isIdeograph(text.charCodeAt(at + 1))
    )
      gaps++;
  }
  return ideographs < 24 ? 0 : gaps / ideographs;
}
