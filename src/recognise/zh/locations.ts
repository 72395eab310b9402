import type { Location } from '../../domain/mention.ts';
import type { Evidence, Span } from '../../domain/text.ts';
import type { LocationKind } from '../../domain/vocabulary.ts';
import { type Division, findDivisions, knownPlaces } from '../../grammar/zh/gazetteer.ts';
import { AMBIGUOUS_SHORTS, VISITABLE_HEADS } from '../../grammar/zh/heads.ts';
import { FLAG } from '../../grammar/zh/lexicon.ts';
import { placeLetters } from '../../grammar/zh/place-letters.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import { SpanIndex } from './span-index.ts';
import { visited } from './visits.ts';

interface Draft {
  readonly kind: LocationKind;
  readonly forms: Map<string, Evidence[]>;
}

/** Places of one report: divisions outside the names of bodies, settlements, sites, and bodies that were visited. */
export function locationsOf(analysis: Analysis, document: string): Location[] {
  const { report, bodies, places } = analysis;
  const own = analysis.text;
  const drafts = new Map<string, Draft>();
  const add = (
    key: string,
    kind: LocationKind,
    span: Span,
    rule: string,
    form = own.slice(span.start, span.end),
  ): void => {
    const draft = drafts.get(key) ?? { kind, forms: new Map<string, Evidence[]>() };
    const list = draft.forms.get(form) ?? [];
    list.push({ sentence: sentenceAt(report, span.start), span: { start: span.start, end: span.end }, rule });
    draft.forms.set(form, list);
    drafts.set(key, draft);
  };
  const sites = new SpanIndex(places.all.filter((place) => place.head !== ''));
  const written = new Map<string, boolean>();
  const inDocument = (name: string): boolean => {
    const known = written.get(name) ?? document.includes(name);
    written.set(name, known);
    return known;
  };
  for (const place of places.all) {
    const around = bodies.near(place.start, place.end);
    const name = own.slice(place.start, place.end);
    const inBody = around.some((body) => !body.elliptic && body.start <= place.start && place.end <= body.end);
    if (place.head === '') {
      const inSite = sites
        .near(place.start, place.end)
        .some(
          (site) =>
            (place.rule === 'place-short' || findDivisions(name)[0]?.kind === 'site' ? site.start : site.core) <=
              place.start && place.end < site.end,
        );
      if (
        NEWSROOM.test(analysis.text.slice(place.end, place.end + 4)) ||
        inBody ||
        inSite ||
        analysis.text.startsWith('北京时间', place.start) ||
        TEAMS.test(analysis.text.slice(place.end, place.end + 40))
      )
        continue;
      const kind =
        place.rule === 'place-known'
          ? (knownPlaces().get(analysis.text.slice(place.start, place.end)) ?? 'city')
          : undefined;
      if (kind !== undefined) {
        add(name, kind, place, place.rule);
        continue;
      }
      const division = findDivisions(analysis.text.slice(place.start, place.end))[0];
      if (division === undefined) continue;
      if (
        place.rule === 'place-short' &&
        (division.code.length > 4 || AMBIGUOUS_SHORTS.has(division.name)) &&
        !inDocument(division.name)
      ) {
        const settled = places
          .near(place.end, place.end)
          .some((next) => next.start === place.end && next.kind !== 'site');
        if (
          !settled &&
          !liesInPlaceBefore(analysis, place, division) &&
          !besideKin(analysis, place, division) &&
          !hosts(analysis, place)
        )
          continue;
      }
      // 甘孜州 and 甘孜藏族自治州 have one code.
      add(division.code || division.name, division.kind, place, place.rule);
      continue;
    }
    if (name === place.head || NO_PLACE.test(name)) continue;
    // 韩国江|原道: a state and the first letter of what lies in it.
    if (place.head.length === 1 && analysis.words.longest(name, 0, name.length, FLAG.country) === name.length - 1)
      continue;
    if (place.head === '路' && FIGURATIVE.test(analysis.text.slice(Math.max(0, place.start - 2), place.start + 2)))
      continue;
    const body = around.find((b) => b.start <= place.start && place.end <= b.end);
    if (place.kind !== 'site') {
      if (body !== undefined && body.end > place.end) continue;
      const zone = IN_ZONE.exec(name)?.[0] ?? '';
      const core = place.start + zone.length;
      if (zone !== '') add(zone, 'site', { start: place.start, end: core }, place.rule);
      add(name.slice(zone.length), place.kind, { start: core, end: place.end }, place.rule);
      continue;
    }
    if (body !== undefined && body.end > place.end) continue;
    if (inTitle(analysis.text, place.start)) continue;
    // 青县至|灵台县高速公路: half of a name.
    if (own.charAt(place.start - 1) === '至' && place.core > place.start) continue;
    if (MATTER_BEFORE.test(analysis.text.slice(Math.max(0, place.start - 6), place.start))) continue;
    if (OF_GATHERING.test(analysis.text.slice(place.end, place.end + 4))) continue;
    if (
      sites
        .near(place.start, place.end)
        .some(
          (site) =>
            site !== place &&
            site.start < place.end &&
            (place.end < site.end ||
              (place.end === site.end && site.rule === 'site-toured' && site.start < place.start)),
        )
    )
      continue;
    if (place.rule === 'site-visited' && !visited(analysis, place)) continue;
    add(name, 'site', place, place.rule);
    if (place.core > place.start) withoutDivision(drafts.get(name), own.slice(place.core, place.end));
  }
  for (const body of bodies.all) {
    if (body.elliptic || drafts.has(own.slice(body.start, body.end))) continue;
    if (sites.near(body.start, body.start).some((site) => site.start === body.start && site.end > body.end)) continue;
    if (ZONE.test(own.slice(body.start, body.end)) || (VISITABLE_HEADS.has(body.head) && visited(analysis, body)))
      add(own.slice(body.start, body.end), 'site', body, 'site-body-visited');
    else continue;
    oneSite(drafts, analysis, body, sites);
    const core = afterDivision(analysis, body);
    if (core > body.start) withoutDivision(drafts.get(own.slice(body.start, body.end)), own.slice(core, body.end));
  }
  for (const { at, name, kind } of placeLetters(analysis.text))
    add(findDivisions(name)[0]?.code || name, kind, { start: at, end: at + 1 }, 'place-letter');
  return [...drafts.values()].map(({ kind, forms }) => {
    const [name = '', ...aliases] = [...forms.keys()].sort((a, b) => b.length - a.length);
    const mentions = [...forms.values()].flat().sort((a, b) => a.span.start - b.span.start);
    return { name, kind, aliases, mentions };
  });
}

/** 浙江|嘉兴城市博物馆, 大丰上海知青纪念馆: of a body visited and the site its name ends in one stands; the body unless it only adds where the site lies. */
function oneSite(drafts: Map<string, Draft>, { text, words }: Analysis, body: Span, sites: SpanIndex<Span>): void {
  const inner = sites.near(body.start, body.end).find(({ start, end }) => end === body.end && start > body.start);
  const name = inner === undefined ? '' : text.slice(inner.start, inner.end);
  if (inner === undefined || !drafts.has(name)) return;
  const division = (start: number, end: number) => {
    const to = words.longest(text, start, end, FLAG.place | FLAG.placeShort);
    return to > 0 ? findDivisions(text.slice(start, to))[0]?.code : undefined;
  };
  const [outer, own] = [division(body.start, inner.start), division(inner.start, inner.end)];
  if (outer === undefined || own === undefined) return;
  const apart = !(outer.startsWith(own) || own.startsWith(outer));
  drafts.delete(apart ? name : text.slice(body.start, body.end));
}

/** 汾湖高新区|莘河村: the zone that a settlement lies in has a name of its own. */
const IN_ZONE = /^[\u4e00-\u9fff]{2,8}(?:高新区|开发区|经开区|示范区|管理区|度假区)(?=[\u4e00-\u9fff]{2,})/u;

/** 恩施|新闻网讯: the place in the name of an outlet. */
const NEWSROOM = /^(?:新闻网|日报|晚报|在线|融媒|网讯|新闻讯|发布)/u;

/** A zone that acts as a body is a place all the same: 某市经济技术开发区. */
const ZONE = /(?:开发区|高新区|经开区|工业集中区|产业集聚区|工业园区|产业园区|保税区|合作区|示范区)$/u;

/** 《甲项目合作协议》: what the title of a paper names was not visited. */
function inTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** 世界隧道|大会: what names a gathering names no site. */
const OF_GATHERING = /^(?:集中签约|签约|推介会|集中开工|开工仪式|大会|论坛|峰会|博览会|研讨会|年会)/u;

/** 了解工程进展、投资规模、|旧区改造项目等情况: one more matter. */
const MATTER_BEFORE = /(?:进展|规模|情况|进度|问题|措施|质量)、$/u;

/** 贵州|兴义: the short name of a county-level city straight behind the division it lies in. */
function liesInPlaceBefore({ places, text }: Analysis, { start }: Span, { code }: Division): boolean {
  const before = places.near(start, start).find((place) => place.end === start && place.head === '');
  const larger = before && findDivisions(text.slice(before.start, before.end))[0];
  return larger !== undefined && larger.code !== '' && code.startsWith(larger.code);
}

/** 在元阳|出席仪式: where something is done, when the letters are no common word. */
function hosts({ text, words }: Analysis, { start, end }: Span): boolean {
  return (
    /[在赴抵]$/u.test(text.slice(0, start).slice(-1)) &&
    /^(?:举行|召开|举办|出席|参加|会见|调研|考察|检查|开展|主持|参观|视察|督导|宣讲|慰问|向[^,。;]{2,12}(?:通报|介绍))/u.test(
      text.slice(end, end + 20),
    ) &&
    words.countOfWord(text, start, end) < 2000
  );
}

/** 甲、乙、丙: short names in one list whose divisions lie in one prefecture. */
function besideKin({ places, text }: Analysis, { start, end }: Span, { code }: Division): boolean {
  return places.near(start - 1, end + 1).some((other) => {
    const listed =
      (other.end === start - 1 && text.charAt(other.end) === '、') ||
      (other.start === end + 1 && text.charAt(end) === '、');
    return (
      listed &&
      findDivisions(text.slice(other.start, other.end)).some(
        (near) => near.code.length >= 4 && near.code !== code && near.code.slice(0, 4) === code.slice(0, 4),
      )
    );
  });
}

const withoutDivision = (draft: Draft | undefined, form: string): void => {
  if (draft !== undefined && form.length > 3 && !draft.forms.has(form)) draft.forms.set(form, []);
};

/** Where a body's name goes on behind the division it opens with. */
function afterDivision({ words, text }: Analysis, { start, end }: Span): number {
  const division = words.longest(text, start, end, FLAG.place);
  return division > 0 ? division : start;
}

/** Words that only look like a village or a site: 同|乡村, 2个村, 全国统一大市场. */
const NO_PLACE =
  /^[\u4e00-\u9fff]?乡村$|^代[会會][乡鄉]$|^农业农村$|^[农林]科所$|^新型城镇$|^\d{4}年|^\d+个|^(?:建设)?全国|^[青绿]山$|金山银山$|^[一二三四五六七八九十两几]{1,2}个?(?:乡镇|街道)$|(?:示范|试点|重点|贫困|先进|文明|明星|中心|行政|自然|特色|薄弱|后进|包联|联系|样板|精品|小城|脱贫|空壳|发展|帮扶|结对|包抓|驻点)[村镇]$|^(?:部分|各|全部|所有)|^镇街$|^[省市县区]?镇村$|(?:新渔|移民|渔|社会主义新[\u4e00-\u9fff]?)村$|^水利工程$|^中国(?!人民)[^“]{2,12}(?:水库|大坝|铁路|公路|高铁|村|油田|港口|机场)$|(?:班|年级)教室$|(?:重要|重大|基础设施|投资)(?:建设)?(?:项目|工程)$|微改造工程项目$|小区社区$|进社区$|(?:配电|监控|消防控制)室$|^(?:生产|加工|储藏|包装)车间$|^[组团队](?:围绕|成员|一行|还|先后|来到|前往|首先|随后|又|到)|^城乡$|^古镇$|^富民强村$|^部队|^(?:旅游)?景区$|^村[^民委]{1,6}工程$|^黑臭|(?:水|梦|故|家|侨|之)乡$|^[一二三四五六七八九十两几多]{1,2}[省市县区]/u;
/** 奋进|共富路: a way in the figurative sense. */
const FIGURATIVE = /奋进|踏上|走上|走出|走好|铺就|铺出|蹚出|迈上|闯出|致富|共富|振兴/u;

/** 甲、乙、丙等队: places that stand for their teams. */
const TEAMS = /^(?:、[\u4e00-\u9fff]{2,4}){0,8}等?队(?!伍|员|长)/u;
