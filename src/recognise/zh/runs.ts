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
  FLAG.place |
  FLAG.body |
  FLAG.department |
  FLAG.levelBody |
  FLAG.bodyHead |
  FLAG.siteHead |
  FLAG.placeShort |
  FLAG.country |
  FLAG.town |
  FLAG.geographic;
const STOPPING = FLAG.function | FLAG.time;
/** Posts that also stand inside names: 干部学院, 党员活动中心. */
const INNER_POSTS = new Set([
  '干部',
  '党员',
  '代表',
  '委员',
  '会员',
  '指挥',
  '秘书',
  '编辑',
  '职工',
  '组织员',
  '国家主席',
]);
/** Words of time that stand inside names: 现代农业园区. */
const INNER_TIMES = new Set([
  '现代',
  '当代',
  '近代',
  '古代',
  '新时代',
  '未来',
  '青年',
  '世纪',
  '春天',
  '秋天',
  '夕阳',
  '朝阳',
  '黄昏',
  '早春',
]);
/** 总统|委员会, 总统|府: a post that names an office of state. */
const OF_OFFICE = /^(?:委员会|府|中心|办公厅|广播|顾问团)/u;
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '《': '》', '(': ')', '‘': '’', '「': '」', '"': '"' };
const LONGEST_QUOTE = 16;
/** No name has so many words; noise may. */
const LONGEST_RUN = 60;

function stops(token: Token, text: string): boolean {
  if (token.kind === 'mark' || token.kind === 'person') return true;
  if (token.kind !== 'word') return false;
  if ((token.flags & FLAG.action) !== 0 && (token.flags & (FLAG.place | FLAG.body | FLAG.levelBody)) === 0) return true;
  if (/^(?:暨|联动)$/u.test(text.slice(token.start, token.end))) return true;
  if ((token.flags & NAMING) !== 0) return false;
  if ((token.flags & (FLAG.post | FLAG.group)) !== 0) {
    return (
      !INNER_POSTS.has(text.slice(token.start, token.end)) && !OF_OFFICE.test(text.slice(token.end, token.end + 4))
    );
  }
  return (
    token.end - token.start > 1 &&
    (token.flags & STOPPING) !== 0 &&
    !INNER_TIMES.has(text.slice(token.start, token.end))
  );
}

const LEADING = NAMING & ~(FLAG.bodyHead | FLAG.siteHead);
const LEADING_WORDS = new Set(['省', '市', '区', '县', '州', '旗', '镇', '乡', '全国', '国家', '国际', '世界', '中央']);
/** Whether a token opens the name of a body: a place, a level, a known body. */
const leads = (token: Token, text: string): boolean =>
  (token.flags & LEADING) !== 0 || LEADING_WORDS.has(text.slice(token.start, token.end));

const INNER_VERBS = new Set(
  '联合 联动 评估 督导 督查 检查 指导 服务 协调 组织 宣传 调研 促进 学习 接待 应急 慰问 发布 推进 落实 巡查 视察 考察 监督 保障 帮扶'.split(
    ' ',
  ),
);
/** Verbs of action that stand inside a name when the head follows: 省委|联合|督察组. */
function inside(tokens: readonly Token[], at: number, current: readonly Token[], text: string): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  const first = current[0];
  if (first === undefined || next === undefined || next.kind !== 'word' || token.end - token.start < 2) return false;
  if (next.end - next.start < 2 || !INNER_VERBS.has(text.slice(token.start, token.end))) return false;
  // 市人大常委会|组织常委会组成人员: a whole body organises.
  const last = current.at(-1) as Token;
  if (text.startsWith('组织', token.start) && (last.flags & (FLAG.bodyHead | FLAG.levelBody | FLAG.body)) !== 0)
    return false;
  // 某街道|调研|人大工委: a committee is a body of its own.
  if (
    /(?:[委会]|人大|政协)$/u.test(text.slice(next.start, next.end)) &&
    !/委员会$/u.test(text.slice(next.start, next.end)) &&
    !text.startsWith('联合', token.start)
  )
    return false;
  return leads(first, text) && (next.flags & FLAG.bodyHead) !== 0;
}

const JOINERS = new Set(['和', '与', '及', '暨']);

/** 上海师范大学|和: a name that is complete before the conjunction, its head inside a longer word. */
const WHOLE_BODY = /(?:大学|学院|学校|医院|公司|集团|[中小]学)$/u;

/** 省基础教育课程与发展中心: a conjunction inside a name that opens with a place or a level and has no head so far. */
function joins(tokens: readonly Token[], at: number, current: readonly Token[], text: string): boolean {
  const token = tokens[at] as Token;
  const first = current[0];
  if (first === undefined || !JOINERS.has(text.slice(token.start, token.end)) || !leads(first, text)) return false;
  const rest = current.slice(1).filter((t) => (t.flags & (FLAG.place | FLAG.town)) === 0);
  if (
    rest.length === 0 ||
    WHOLE_BODY.test(text.slice(first.start, token.start)) ||
    current.some(
      (t) => (t.flags & (FLAG.bodyHead | FLAG.siteHead | FLAG.department | FLAG.levelBody | FLAG.body)) !== 0,
    )
  )
    return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    const next = tokens[i] as Token;
    if (stops(next, text) || (i === at + 1 && (next.flags & LEADING & ~FLAG.department) !== 0)) return false;
    if (i === at + 1 && /^[省市区县州旗镇乡](?![场域政容])/u.test(text.slice(next.start, next.end + 1))) return false;
    if ((next.flags & (FLAG.bodyHead | FLAG.department)) !== 0) return true;
  }
  return false;
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

const COUNTED = /^[个家名位支批项座条所人]/u;

export function divideIntoRuns(tokens: readonly Token[], text: string): Run[] {
  const runs: Run[] = [];
  let current: Token[] = [];
  const flush = (next?: Token): void => {
    const first = current[0];
    const post = next !== undefined && (next.flags & FLAG.post) !== 0;
    if (first !== undefined)
      runs.push({ tokens: current, before: text.slice(Math.max(0, first.start - 12), first.start), post });
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
    const next = tokens[i + 1];
    // 甲学院9个代表团: a count opens another phrase.
    if (
      current.length > 0 &&
      token.kind === 'code' &&
      next?.kind === 'word' &&
      COUNTED.test(text.slice(next.start, next.end))
    )
      flush();
    const opensWithMiddle =
      token.kind === 'word' &&
      text.slice(token.start, token.end) === '中' &&
      (current.length === 0 || (next?.kind === 'word' && next.end - next.start === 1));
    if (stops(token, text) && !opensWithMiddle && !inside(tokens, i, current, text) && !joins(tokens, i, current, text))
      flush(token);
    else current.push(token);
    if (current.length >= LONGEST_RUN) flush();
  }
  flush();
  return runs;
}
