import type { Span } from '../../domain/text.ts';
import type { LocationKind } from '../../domain/vocabulary.ts';
import { ABSTRACT_SITES, CERTAIN_SITES, DEPENDENT_HEADS, kindOfHead, NATURAL_SITES } from '../../grammar/zh/heads.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import type { Trie } from '../../grammar/zh/trie.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** A body named in a text. `elliptic` ones say neither place nor level (组织部) and need a post or a list to count. */
export interface BodyPhrase extends Span {
  readonly head: string;
  readonly elliptic: boolean;
  readonly rule: string;
}

export interface PlacePhrase extends Span {
  readonly kind: LocationKind;
  readonly head: string;
  /** Start of the name without the divisions before it. */
  readonly core: number;
  readonly rule: string;
}

const HEADS = FLAG.bodyHead | FLAG.department | FLAG.levelBody | FLAG.body;
const DIVISION = FLAG.place | FLAG.town;
const MEASURES = new Set('个家名位处所座条项批场支届次期年月日天岁亩人户吨元万千百');
const GENERIC = new Set(
  '各级 基层 社会 企业 农村 城市 地方 国家 政府 全国 大型 重点 相关 本地 当地 外地 国内 国外 民营 国有 公立 民办 骨干 龙头 优质 其他 工作 项目 群众 学生 家庭 职能 主管 责任 牵头 成员 上级 下级 省级 市级 县级 区级 镇级 村级 专业 普通 先进 高新 高等 中小学 教育 医疗 公共 现代 传统 文化 旅游 农业 工业 生态 绿色 环保 数字 智能 智慧 科技 创新 创业 服务 综合 便民 党员 党建 党群 志愿 志愿者 青年 老年 妇女 儿童 残疾人 退役军人 军队 驻地 驻区 驻村 定点 帮扶 结对 共建 联合 现场 施工 建设 生产 经营 安全 应急 交通 物流 商贸 金融 保险 电力 通信 能源 水利 民生 惠民 美丽 示范 特色 产业 种植 养殖 食品 蔬菜 水果 茶叶 药材 主 分 新 老 大 小 全 本 总 各 多 该 高 中 初 旧 原 前 好 优 强 美 三 两 双 一 二'.split(
    ' ',
  ),
);

/** A head and where it stands: `token` is the index of its first token, `start` its first letter. */
interface Head {
  readonly token: number;
  readonly start: number;
}

/** Longest head that ends with token `last`; failing whole tokens, the end of a longer word (师范大学). */
function headEnding(words: Trie, text: string, tokens: readonly Token[], last: number, flags: number): Head | null {
  const { start: own, end } = tokens[last] as Token;
  let found = -1;
  for (let i = last; i >= 0 && end - (tokens[i] as Token).start <= 16; i--) {
    if ((words.lookup(text, (tokens[i] as Token).start, end) & flags) !== 0) found = i;
  }
  if (found >= 0) return { token: found, start: (tokens[found] as Token).start };
  for (let start = own + 1; start <= end - 2; start++) {
    if ((words.lookup(text, start, end) & flags) !== 0) return { token: last, start };
  }
  return null;
}

const isAnchor = (token: Token): boolean =>
  token.kind === 'code' ||
  (token.flags & (FLAG.place | FLAG.town | FLAG.body | FLAG.levelBody | FLAG.country)) !== 0 ||
  ((token.flags & FLAG.geographic) !== 0 && token.end - token.start > 1) ||
  ((token.flags & FLAG.placeShort) !== 0 &&
    !((token.flags & (FLAG.noun | FLAG.verb | FLAG.adjective | FLAG.direction)) !== 0 && token.count > 800));

const ANCHOR_WORDS = new Set([
  '中国',
  '中华',
  '全国',
  '国家',
  '国际',
  '世界',
  '共青团',
  '中共',
  '民革',
  '民盟',
  '民建',
  '民进',
  '农工党',
  '致公党',
  '九三学社',
  '台盟',
  '中央',
  '亚洲',
  '欧洲',
  '非洲',
  '省',
  '市',
  '区',
  '县',
  '州',
  '旗',
  '镇',
  '乡',
]);

const LEVEL_LETTERS = new Set('区县镇乡州旗');
/** 西天|乡|中心学校: the word before a level is the name of its place. */
const opensPlace = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  return token.kind === 'word' && token.end - token.start <= 3 && (token.flags & FLAG.verb) === 0;
};

const rareWord = (token: Token): boolean => token.count < 150 && (token.flags & (FLAG.verb | FLAG.idiom)) === 0;

/** Whether a token is no common word: rare, or a single letter beside another one, of which unknown names are made. */
function rare(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.end - token.start > 1) return rareWord(token);
  const single = (other: Token | undefined): boolean => other?.kind === 'word' && other.end - other.start === 1;
  return token.count < 150 || single(tokens[at - 1]) || single(tokens[at + 1]);
}

/** Whether a number in front only counts what follows: 14个产业园区, 21家科研院所. */
function skipCount(tokens: readonly Token[], text: string, from: number, head: number): number {
  let at = from;
  while (at < head) {
    const token = tokens[at] as Token;
    const word = text.slice(token.start, token.end);
    const next = tokens[at + 1];
    const measured = next !== undefined && MEASURES.has(text.charAt(next.start)) && next.end - next.start === 1;
    if (token.kind === 'code' && /^[0-9.]+$/u.test(word) && measured) at += 2;
    else if (
      token.kind === 'word' &&
      (token.flags & FLAG.number) !== 0 &&
      !word.startsWith('第') &&
      !isAnchor(token) &&
      (measured || word.length > 1)
    )
      at++;
    else break;
  }
  return at;
}

/** A stretch of a run with what stands before it. */
interface RunPart {
  readonly tokens: readonly Token[];
  readonly before: string;
  /** Whether a post follows directly: 党委|书记. */
  readonly post: boolean;
}

/** What opens a name at its very first word: a list, a visit. */
const OPENING = /(?:、|到|走进|前往|深入|参观了?|考察了?|赴|在)$/u;
const CLAUSE_OPENING = /(?:^|[、,。:;]|到|走进|前往|深入|参观了?|考察了?|赴|在|由|和|与|及)$/u;
const COMPANY_HEADS = /(?:公司|集团)$/u;
const APPOSITIONS = new Set('企业 平台 公司 上市公司 单位 品牌 机构 组织 制造商 开发商 运营商'.split(' '));

/** 国内最大的交易平台X网: what follows a common noun for a body is the name. */
function afterApposition(tokens: readonly Token[], text: string, from: number, head: number): number {
  for (let i = head - 2; i > from; i--) {
    if (!APPOSITIONS.has(text.slice((tokens[i] as Token).start, (tokens[i] as Token).end))) continue;
    for (let j = i + 1; j < head; j++) if (rare(tokens, j) || isAnchor(tokens[j] as Token)) return i + 1;
  }
  return from;
}

const ANY_DIVISION = FLAG.place | FLAG.placeShort;

/** Where the name before a head starts, as a token index, with what makes it a name; null when it is generic. */
function nameStart(
  run: RunPart,
  text: string,
  { token: head, start: headAt }: Head,
  headWord: string,
  common = false,
): { at: number; rule: string } | null {
  const { tokens } = run;
  const from = afterApposition(tokens, text, skipCount(tokens, text, 0, head), head);
  const openings = COMPANY_HEADS.test(headWord) ? CLAUSE_OPENING : OPENING;
  const listed =
    openings.test(run.before) &&
    !tokens.slice(from, head).some((t) => (t.flags & FLAG.verb) !== 0 && t.end - t.start > 1);
  for (let i = from; i < head; i++) {
    const token = tokens[i] as Token;
    if (!isAnchor(token) && !ANCHOR_WORDS.has(text.slice(token.start, token.end))) continue;
    let at = i;
    // 江苏省扬州市财政局 is a body of the last division before it.
    while (
      ((tokens[at] as Token).flags & ANY_DIVISION) !== 0 &&
      ((tokens[at + 1] as Token).flags & FLAG.place) !== 0 &&
      at + 1 < head
    )
      at++;
    if (at > i) return { at, rule: 'body-place' };
    if (
      at > from &&
      LEVEL_LETTERS.has(text.slice((tokens[at] as Token).start, (tokens[at] as Token).end)) &&
      opensPlace(tokens, at - 1)
    )
      at--;
    if (!DEPENDENT_GOVERNMENT.has(headWord)) {
      if (listed && from === 0) at = from;
      while (at > from && rare(tokens, at - 1)) at--;
    }
    return { at, rule: token.kind === 'code' ? 'body-code' : 'body-place' };
  }
  let at = from;
  const whole = COMPANY_HEADS.test(headWord) && from === 0 && openings.test(run.before);
  for (let i = from; !whole && i < head - 1; i++) {
    const token = tokens[i] as Token;
    if ((token.flags & (FLAG.verb | FLAG.idiom)) !== 0 && token.count > 300 && token.end - token.start > 1) at = i + 1;
  }
  while (at < head && isGenericWord(tokens, text, at)) at++;
  if (at > head || (at === head && (tokens[head] as Token).start === headAt)) return null;
  const inside = (tokens[head] as Token).start < headAt;
  let proper = inside ? 1 : 0;
  for (let i = at; i < head; i++) if (rare(tokens, i)) proper++;
  const length = headAt - (tokens[at] as Token).start;
  if (length < 2) return null;
  // What stands before a post is a body, be its words ever so common.
  if (run.post && COMPANY_HEADS.test(headWord)) return { at, rule: 'body-of-post' };
  if (proper > 0)
    return DEPENDENT_HEADS.has(headWord) && !COMPANY_HEADS.test(headWord) && proper < 2 && length < 3
      ? null
      : { at, rule: 'body-proper' };
  return DEPENDENT_HEADS.has(headWord) && !common ? null : { at, rule: 'body-common' };
}

/** 新 in 新学校 is generic, in 新东方 it opens a name. */
function isGenericWord(tokens: readonly Token[], text: string, at: number): boolean {
  const token = tokens[at] as Token;
  if (!GENERIC.has(text.slice(token.start, token.end))) return false;
  const next = tokens[at + 1];
  return token.end - token.start > 1 || next === undefined || next.end - next.start > 1;
}

const DEPENDENT_GOVERNMENT = new Set(
  '委 委员会 局 厅 部 办 办公室 人大 政协 政府 人民政府 处 科 组 领导小组'.split(' '),
);

/** The body a run names: from its first sure token to its last head, or to where a level opens another one. */
export function bodiesOfRun(words: Trie, text: string, run: Run): BodyPhrase[] {
  const found: BodyPhrase[] = [];
  let rest = run.tokens;
  let before = run.before;
  while (rest.length > 0) {
    const opened = rest;
    const cut = rest.findIndex(
      (token, i) =>
        i > 0 &&
        (isListed(opened[i - 1] as Token) ||
          ((token.flags & FLAG.levelBody) !== 0 && headEnding(words, text, opened, i - 1, HEADS) !== null)),
    );
    const tokens = cut > 0 ? rest.slice(0, cut) : rest;
    const body = lastBody(words, text, { tokens, before, post: cut <= 0 && run.post });
    if (body !== null) found.push(body);
    if (cut <= 0) break;
    rest = rest.slice(cut);
    before = '';
  }
  return found;
}

/** A body found whole before words were divided. */
const isListed = (token: Token): boolean => token.flags === FLAG.levelBody && token.count === 0;

/** Party organs inside a body: with a post behind them they belong to its title (市科技局|党组书记). */
const INNER_PARTY = new Set('党组 党委 党工委 党支部 党总支 总支 支部 校党支部 校党委 机关党委 分党组'.split(' '));
/** Heads that are also common nouns: what follows them in a run shows that the name goes on or never was one. */
const WEAK_HEADS = new Set(
  '中心 联盟 组 队 社 院 部 处 科 系 所 站 室 股 网 校 厂 矿 旅 企业 基金 保险 园区 基地 办 局 委 股份 电台 工厂 公司 集团 银行'.split(
    ' ',
  ),
);

/** 清源|市委 at the start of a clause: two or three letters that are no word are the name of the level's place. */
function unknownPlace(part: RunPart, tokens: readonly Token[], head: number, start: number): number {
  const first = tokens[0] as Token;
  const length = start - first.start;
  if (head === 0 || length < 2 || length > 3 || !CLAUSE_OPENING.test(part.before)) return start;
  for (let i = 0; i < head; i++) if (!rare(tokens, i)) return start;
  return first.start;
}

/** 区管委会 behind 产业集聚: the zone's name goes on to the left of its level. */
const ZONE_BODY = /^区(?:管委会|党工委|工委|管委)$/u;

/** Offices inside a body: 甲局乙处. Alone the letters are mostly the end of another word. */
const INNER_OFFICE = new Set(['处', '科', '股', '室']);

/** Grounds of a company or school: the owner is the body, the grounds are a site. */
const SITE_LIKE = new Set('产业园 科技园 工业园区 开发区 基地'.split(' '));
const OWNERS = /(?:公司|集团|大学|学院|医院)$/u;

const isPlainNoun = (token: Token): boolean =>
  token.kind === 'word' &&
  (token.flags & FLAG.noun) !== 0 &&
  (token.flags & (FLAG.verb | FLAG.time | FLAG.direction)) === 0 &&
  token.end - token.start > 1;

function lastBody(words: Trie, text: string, part: RunPart): BodyPhrase | null {
  let { tokens } = part;
  for (let last = tokens.length - 1; last >= 0; last--) {
    const listed = tokens[last] as Token;
    if (isListed(listed))
      return {
        start: listed.start,
        end: listed.end,
        head: text.charAt(listed.end - 1) === '中' ? '中学' : '局',
        elliptic: false,
        rule: 'body-listed',
      };
    const found = headEnding(words, text, tokens, last, HEADS);
    if (found === null) continue;
    const { start } = found;
    const end = (tokens[last] as Token).end;
    const flags = words.lookup(text, start, end);
    const word = text.slice(start, end);
    if (INNER_PARTY.has(word) && part.post && last === tokens.length - 1) {
      if (found.token === 0) return null;
      tokens = tokens.slice(0, found.token);
      last = tokens.length;
      continue;
    }
    if (
      SITE_LIKE.has(word) &&
      last > 0 &&
      tokens.slice(0, found.token).some((t, i) => OWNERS.test(text.slice(t.start, t.end)) && i > 0)
    )
      continue;
    const following = tokens[last + 1];
    if (following !== undefined && WEAK_HEADS.has(word) && isPlainNoun(following)) continue;
    if (following !== undefined && word.length === 1 && !part.post) continue;
    if (
      INNER_OFFICE.has(word) &&
      !tokens
        .slice(0, found.token)
        .some((t) => (t.flags & (FLAG.body | FLAG.department | FLAG.levelBody | FLAG.bodyHead)) !== 0)
    )
      continue;
    const whole = (flags & (FLAG.levelBody | FLAG.body)) !== 0;
    const name = nameStart({ ...part, tokens }, text, found, word);
    if (
      name !== null &&
      (!whole ||
        name.rule === 'body-place' ||
        name.rule === 'body-of-post' ||
        (ZONE_BODY.test(word) && name.rule !== 'body-common'))
    ) {
      return { start: (tokens[name.at] as Token).start, end, head: word, elliptic: false, rule: name.rule };
    }
    if (whole)
      return {
        start: unknownPlace(part, tokens, found.token, start),
        end,
        head: word,
        elliptic: false,
        rule: 'body-known',
      };
    if ((flags & FLAG.department) !== 0 && found.token === 0)
      return { start, end, head: word, elliptic: true, rule: 'body-elliptic' };
  }
  return null;
}

/** Divisions and sites that a run names, left to right. */
export function placesOfRun(words: Trie, text: string, run: Run): PlacePhrase[] {
  const places: PlacePhrase[] = [];
  const { tokens } = run;
  let from = 0;
  for (let last = 0; last < tokens.length; last++) {
    const token = tokens[last] as Token;
    if ((token.flags & DIVISION) !== 0 && isAnchor(token)) {
      const head =
        (token.flags & FLAG.place) !== 0
          ? ''
          : (/(?:街道|社区|村|镇|乡|苏木)$/u.exec(text.slice(token.start, token.end))?.[0] ?? '');
      const start = head === '' ? token.start : longerTown(tokens, last, from);
      places.push({ start, end: token.end, kind: kindOfHead(head), head, core: start, rule: 'place-division' });
      from = last + 1;
      continue;
    }
    const found = headEnding(words, text, tokens, last, FLAG.siteHead);
    if (found === null || found.token < from) {
      if ((token.flags & FLAG.placeShort) !== 0 && isAnchor(token)) {
        places.push({
          start: token.start,
          end: token.end,
          kind: 'site',
          head: '',
          core: token.start,
          rule: 'place-short',
        });
        if (from === last && opensSettlement(words, text, tokens, last)) from = last + 1;
      }
      continue;
    }
    const word = text.slice(found.start, token.end);
    const kind = kindOfHead(word);
    const place =
      kind === 'site'
        ? siteAt(run, text, from, found, last, word)
        : settlementAt(tokens, text, from, found, last, word, kind);
    if (place !== null) {
      places.push(place);
      if (kind !== 'site') from = last + 1;
    }
  }
  return places;
}

/** 杭州|梅林村: a short division before a settlement with a name of its own. */
function opensSettlement(words: Trie, text: string, tokens: readonly Token[], at: number): boolean {
  for (let i = at + 2; i < Math.min(tokens.length, at + 6); i++) {
    const head = headEnding(words, text, tokens, i, FLAG.siteHead);
    if (head === null) continue;
    return (
      kindOfHead(text.slice(head.start, (tokens[i] as Token).end)) !== 'site' &&
      head.start - (tokens[at] as Token).end >= 2
    );
  }
  return false;
}

/** 甸|柳|新村街道: single letters before a town of the gazetteer belong to a longer name that the gazetteer lacks. */
function longerTown(tokens: readonly Token[], at: number, from: number): number {
  let first = at;
  while (first > from && at - first < 2) {
    const token = tokens[first - 1] as Token;
    if (token.kind !== 'word' || token.end - token.start > 1 || token.count > 3000) break;
    first--;
  }
  return at - first === 2 ? (tokens[first] as Token).start : (tokens[at] as Token).start;
}

function settlementAt(
  tokens: readonly Token[],
  text: string,
  from: number,
  { token: head, start: headAt }: Head,
  last: number,
  word: string,
  kind: LocationKind,
): PlacePhrase | null {
  let at = head;
  while (at > from) {
    const token = tokens[at - 1] as Token;
    if ((token.flags & FLAG.verb) !== 0 && token.count > 1000 && token.end - token.start > 1) break;
    if (kind !== 'community' && GENERIC.has(text.slice(token.start, token.end)) && token.end - token.start > 1) break;
    if (kind !== 'community' && at < head && token.end - token.start > 1 && token.count > 200 && !isAnchor(token))
      break;
    at--;
  }
  const start = (tokens[at] as Token).start;
  const length = headAt - start;
  if (length < 1 || length > 8) return null;
  const first = text.slice((tokens[at] as Token).start, (tokens[at] as Token).end);
  if (length === 1 && (GENERIC.has(first) || from === 0)) return null;
  if (at === from && from === 0 && tokens.slice(at, head).every((t) => t.count > 3000 && t.end - t.start > 1))
    return null;
  return { start, end: (tokens[last] as Token).end, kind, head: word, core: start, rule: `place-${kind}` };
}

/** 塘西河, 中山路: before a head of one letter stand unknown letters or a place, not common words. */
function shortProper(tokens: readonly Token[], from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    const token = tokens[i] as Token;
    if (!isAnchor(token) && !rare(tokens, i) && token.end - token.start > 1 && token.count > 500) return false;
  }
  return true;
}

function siteAt(run: Run, text: string, from: number, head: Head, last: number, word: string): PlacePhrase | null {
  const { tokens } = run;
  const name = nameStart(run, text, head, word, true);
  if (name === null) return null;
  const end = (tokens[last] as Token).end;
  const core = Math.max(name.at, Math.min(from, head.token));
  const opened =
    name.rule === 'body-common' && (!(OPENING.test(run.before) || /[,。:“]$|^$/u.test(run.before)) || name.at > 0);
  const proper = name.rule === 'body-place' || (NATURAL_SITES.has(word) && name.rule === 'body-proper');
  const certain = CERTAIN_SITES.has(word) && !(ABSTRACT_SITES.has(word) && !proper) && !opened;
  if (ABSTRACT_SITES.has(word) && name.rule === 'body-common') return null;
  // 跑出|广场: a verb before the head makes no name, unless the head is a place of work.
  const previous = tokens[head.token - 1];
  if (
    previous !== undefined &&
    name.rule === 'body-common' &&
    (previous.flags & FLAG.verb) !== 0 &&
    !/[厂站所馆点园地心]$/u.test(word)
  )
    return null;
  const named = head.token - name.at - (isAnchor(tokens[name.at] as Token) ? 1 : 0);
  if (
    ABSTRACT_SITES.has(word) &&
    name.rule === 'body-place' &&
    (named < 1 || ((tokens[name.at] as Token).flags & (FLAG.levelBody | FLAG.body)) !== 0)
  )
    return null;
  if (word.length === 1 && name.rule !== 'body-code' && !shortProper(tokens, name.at, head.token)) return null;
  const rule = certain ? 'site-certain' : 'site-visited';
  return {
    start: (tokens[name.at] as Token).start,
    end,
    kind: 'site',
    head: word,
    core: (tokens[core] as Token).start,
    rule,
  };
}
