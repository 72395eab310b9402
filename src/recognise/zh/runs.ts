import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Token } from './tokens.ts';

/** A stretch of tokens in which the name of a body or of a place may stand: no mark, verb of action, person or post inside. */
export interface Run {
  readonly tokens: readonly Token[];
  /** What stands directly before it, '' at the start of a sentence. */
  readonly before: string;
  /** Whether a post follows directly. */
  readonly post: boolean;
}

const NAMING =
  FLAG.place | FLAG.body | FLAG.department | FLAG.levelBody | FLAG.bodyHead | FLAG.siteHead | FLAG.placeShort | FLAG.country | FLAG.town | FLAG.geographic;
const STOPPING = FLAG.action | FLAG.function | FLAG.time | FLAG.idiom;
/** Posts that also stand inside names: 干部学院, 党员活动中心. */
const INNER_POSTS = new Set(['干部', '党员', '代表', '委员', '会员', '指挥', '秘书', '编辑', '职工', '组织员', '国家主席']);
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '(': ')', '‘': '’', '「': '」', '"': '"' };
const LONGEST_QUOTE = 16;

function stops(token: Token, text: string): boolean {
  if (token.kind === 'mark' || token.kind === 'person') return true;
  if (token.kind !== 'word') return false;
  if ((token.flags & FLAG.action) !== 0 && (token.flags & (FLAG.place | FLAG.body | FLAG.levelBody)) === 0) return true;
  if ((token.flags & NAMING) !== 0) return false;
  if ((token.flags & (FLAG.post | FLAG.group)) !== 0) return !INNER_POSTS.has(text.slice(token.start, token.end));
  return (token.flags & STOPPING) !== 0;
}

/** Short quotation or parenthesis inside a name becomes one token of kind 'code'; returns the index after it, or -1. */
function quotedEnd(tokens: readonly Token[], from: number, text: string): number {
  const open = tokens[from] as Token;
  const close = QUOTES[text.charAt(open.start)];
  if (close === undefined) return -1;
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.start - open.start > LONGEST_QUOTE) return -1;
    const letter = token.kind === 'mark' ? text.charAt(token.start) : '';
    if (letter === close) return i > from + 1 ? i + 1 : -1;
    if (token.kind === 'person' || /[,。;:《》]/u.test(letter)) return -1;
  }
  return -1;
}

export function divideIntoRuns(tokens: readonly Token[], text: string): Run[] {
  const runs: Run[] = [];
  let current: Token[] = [];
  const flush = (next?: Token): void => {
    const first = current[0];
    const post = next !== undefined && (next.flags & FLAG.post) !== 0;
    if (first !== undefined) runs.push({ tokens: current, before: text.slice(Math.max(0, first.start - 12), first.start), post });
    current = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const after = token.kind === 'mark' ? quotedEnd(tokens, i, text) : -1;
    if (after > 0) {
      const last = tokens[after - 1] as Token;
      const parenthesis = text.charAt(token.start) === '(';
      if (!parenthesis || current.length > 0) {
        current.push({ start: token.start, end: last.end, kind: 'code', flags: 0, count: 0 });
        i = after - 1;
        continue;
      }
    }
    if (stops(token, text)) flush(token);
    else current.push(token);
  }
  flush();
  return runs;
}
