import { VISITABLE_HEADS } from '../../../grammar/zh/heads.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import type { Trie } from '../../../grammar/zh/trie.ts';
import type { Run } from '../runs.ts';
import type { Token } from '../tokens.ts';
import { headEnding, rare } from './name-parts.ts';
import { CLAUSE_OPENING, nameStart, type RunPart } from './name-start.ts';
import type { BodyPhrase } from './phrase.ts';

const HEADS = FLAG.bodyHead | FLAG.department | FLAG.levelBody | FLAG.body;

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
          ((token.flags & FLAG.levelBody) !== 0 &&
            !text.startsWith('校区', token.start - 1) &&
            headEnding(words, text, opened, i - 1, HEADS) !== null)),
    );
    const tokens = cut > 0 ? rest.slice(0, cut) : rest;
    const body = lastBody(words, text, { tokens, before, post: cut <= 0 && run.post });
    if (body !== null && !ANY.test(text.slice(0, body.start).slice(-3)) && !SAID.test(text.slice(body.start, body.end)))
      found.push(ownName(text, body));
    if (cut <= 0) break;
    rest = rest.slice(cut);
    before = '';
  }
  return found;
}

/** 各|开发区管委会, 各县(市)|区政府: all of a kind. */
export const ANY = /各$|各省、$|\([市区县]\)$/u;

/** 受到|该会: a body that stands before. */
const SAID = /^(?:受到)?(?:该|本)[会院校局站]$|平方米|”党团$/u;

/** 青禾镇|云山村|何记农场: a town and a village in front of a name of its own only say where it is. */
const SETTLEMENT =
  /^[\u4e00-\u9fff]{1,4}(?:镇|乡|街道)[\u4e00-\u9fff]{1,4}(?:村|社区)(?=[\u4e00-\u9fff\d]{5,}$)(?!村|党|支部|居|卫生|小学|完小|中心|幼儿|文化|便民|新时代|老年|农家|综合|股份|经济|养老|敬老|日间|退役|妇|团|合作|扶贫|标准|农业|种植|养殖|生态|现代)/u;

/** 世界500强|星河集团: a rank, not a name. */
const RANKED = /^(?:世界|中国|全国|全球|民营企业?)\d{2,3}强(?:企业)?(?=[\u4e00-\u9fff]{3})/u;

const BRANCH = /[支分]行$/u;
const BANK =
  /(?:中国)?(?:建设|工商|农业|光大|交通|中国|招商|民生|邮政储蓄|浦发|中信|兴业|华夏|平安|农商|农村商业|广发|浙商)银行$/u;

function ownName(text: string, body: BodyPhrase): BodyPhrase {
  const name = text.slice(body.start, body.end);
  // 建设银行|云水支行: the bank is part of the branch's name.
  const bankEnd = body.start + (name.startsWith('银行') ? 2 : 0);
  const bank = BRANCH.test(name) ? BANK.exec(text.slice(Math.max(0, bankEnd - 10), bankEnd))?.[0] : undefined;
  if (bank !== undefined) return { ...body, start: bankEnd - bank.length };
  const before = (SETTLEMENT.exec(name) ?? RANKED.exec(name))?.[0] ?? '';
  return { ...body, start: body.start + before.length };
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
function unknownPlace(text: string, part: RunPart, head: number, start: number): number {
  const { tokens } = part;
  const first = tokens[0] as Token;
  const length = start - first.start;
  if (head === 0 || length < 2 || length > 3 || !CLAUSE_OPENING.test(part.before)) return start;
  // 开好|市委全会: a doing.
  if (/^[开办建做抓搞讲写]/u.test(text.slice(first.start, start))) return start;
  for (let i = 0; i < head; i++) if (!rare(tokens, i)) return start;
  return first.start;
}

const DIVISION = FLAG.place | FLAG.placeShort;
/** 云州市|“星河”博物馆: a name in quotation marks stands without the divisions before it. */
function quotedStart(tokens: readonly Token[], text: string, from: number, head: number): number {
  let at = from;
  while (at < head && ((tokens[at] as Token).flags & DIVISION) !== 0) at++;
  return at < head && text.charAt((tokens[at] as Token).start) === '“' ? at : from;
}

/** 区管委会 behind 产业集聚: the zone's name goes on to the left of its level. */
const ZONE_BODY = /^区(?:管委会|党工委|工委|管委)$/u;

/** Offices inside a body: 甲局乙处. Alone the letters are mostly the end of another word. */
const INNER_OFFICE = new Set(['处', '科', '股', '室', '司']);

/** Grounds of a company or school: the owner is the body, the grounds are a site. */
const SITE_LIKE = new Set('产业园 科技园 工业园区 开发区 基地'.split(' '));
const OWNERS = /(?:公司|集团|大学|学院|医院)$/u;

/** Letters behind a head that make a place of it: 监测站|点, 服务中心|楼. */
const TAILS = new Set([...'点口旁边楼层厅门路街区村']);
const SCHOOL = /(?:小学|中学|一中|二中|三中|高中|学校|学院|大学|幼儿园|医院)$/u;

const STANDS = /[在稳位到得上]/u;

/** 某区委|分管领导: a committee sends somebody. */
const COMMITTEE_ACTS = /^[省市区县州旗盟]委(?:分管|主要|有关|相关|领导|班子)$/u;

const headOfListed = (name: string): string => (name.endsWith('公司') ? '公司' : name.endsWith('中') ? '中学' : '局');

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
        head: headOfListed(text.slice(listed.start, listed.end)),
        elliptic: false,
        rule: 'body-listed',
      };
    if ((listed.flags & (FLAG.site | FLAG.body)) === FLAG.site) continue;
    const found = headEnding(words, text, tokens, last, HEADS);
    if (found === null) continue;
    const { start } = found;
    const end = (tokens[last] as Token).end;
    const flags = words.lookup(text, start, end);
    const word = text.slice(start, end);
    // 县委常委|副县长 is a member; 中共中央|站在全局高度.
    if (text.slice(end - 2, end) === '常委' || (word === '站' && STANDS.test(text.charAt(end)))) continue;
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
    const acts = word === '委' && COMMITTEE_ACTS.test(text.slice(start - 1, end + 2));
    if (following !== undefined && !acts && WEAK_HEADS.has(word) && isPlainNoun(following)) continue;
    if (
      following !== undefined &&
      (word.length === 1 || TAILS.has(text.slice(following.start, following.end))) &&
      !part.post &&
      !acts
    )
      continue;
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
        (name.rule === 'body-place' && (flags & FLAG.site) === 0) ||
        name.rule === 'body-of-post' ||
        (ZONE_BODY.test(word) && name.rule !== 'body-common'))
    ) {
      const at = VISITABLE_HEADS.has(word) ? quotedStart(tokens, text, name.at, found.token) : name.at;
      return { start: (tokens[at] as Token).start, end, head: word, elliptic: false, rule: name.rule };
    }
    // 实验小学|校长: before a post the kind of school is its name.
    if (part.post && found.token === 0 && word.length >= 3 && SCHOOL.test(word)) {
      return { start, end, head: word, elliptic: false, rule: 'body-of-post' };
    }
    if (whole)
      return {
        start: unknownPlace(text, { ...part, tokens }, found.token, start),
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
