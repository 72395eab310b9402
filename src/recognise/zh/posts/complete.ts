import { FLAG, lexicon } from '../../../grammar/zh/lexicon.ts';
import { ACADEMIC, GOVERNMENT_LEVELS, isPartyDepartment, WHOLE_BODIES } from '../../../grammar/zh/posts.ts';
import { readWordList } from '../../../grammar/zh/word-list.ts';
import type { Analysis } from '../analysis.ts';
import { councilOf, divisionJoined, governmentOfLevel, governmentOfPlace } from './government-of.ts';
import { hostBefore, hostHead } from './host.ts';
import { bareCompanyStart, isColleague, ownCompany } from './host-company.ts';
import type { Item, Post } from './post.ts';

const STATES = readWordList('countries.txt')
  .sort((a, b) => b.length - a.length)
  .join('|');

const levelOf = (text: string): string => {
  const found = /(省|自治区|市|区|县|州|旗|盟|镇|乡|街道)(?:委|政府|人大|政协|纪委|$)/u.exec(text);
  return found?.[1] ?? '';
};

/** Heads of a state hold their post in the state, not in the body named before. */
const OF_STATE = /^(?:国家主席|国家副主席|总统|副总统|首相|国王|王储|夫人|苏丹|民族领袖|特使)$/u;
/** 某国共产党中央政治局委员: the whole party is in the title, as with one's own. */
const FOREIGN_PARTY = /^(?!中共).{1,12}(?:共|党)中央政治局$/u;
/** Units of a force that stand without its name: 市公安局…,禁毒支队支队长. */
const UNIT = /(?:支队|大队|中队|总队|派出所|政治部|政治处|指挥中心|警务保障处)$/u;
const UNIT_OWNER = /(?:公安局|公安厅|分局|消防.*)$/u;

/** 县政协党组成员、办公室主任; 某工委副巡视员、宣教处处长: offices inside the body of the post before. */
const INNER_OFFICE = /^(?:办公室|研究室|机关党委|(?!中央)[^省市区县州旗镇乡]{2,8}处|[^省市区县州旗镇乡]{2,6}科)$/u;
const WHOLE = /(?:政协|人大|人大常委会|纪委|监委|总工会|厅|(?<!政治)局|工委|委[\u4e00-\u9fff]{2,3}部)$/u;

const isInside = (unit: string, owner: string | null): boolean =>
  owner !== null && ((UNIT.test(unit) && UNIT_OWNER.test(owner)) || (INNER_OFFICE.test(unit) && WHOLE.test(owner)));

/** 甲街道党工委书记、办事处主任; 乙开发区党工委书记、管委会主任: the office of the same zone. */
const ZONE_ORGAN = /^(.*(?:街道|区|园))(?:党工委|工委|党委|办事处|管委会)$/u;
const ZONE_OFFICE = /^(?:办事处|管委会|管理委员会|人大工委|纪工委|政协工委|武装部)$/u;

/** Gives every item of a chain its body, carried over from its neighbours where the text leaves it out. */
export function complete(
  analysis: Analysis,
  items: readonly Item[],
  before: string | null = null,
  earlier: readonly Post[] = [],
): Post[] {
  const { text } = analysis;
  const posts: Post[] = [];
  let carried: string | null = null;
  let committee: string | null = null;
  for (const item of items) {
    const bare = item.body !== null && bareCompanyStart(text, item.body.end) === item.body.start;
    const said =
      item.body === null
        ? null
        : bare
          ? ownCompany(analysis, text.slice(item.body.start, item.body.end))
          : text.slice(item.body.start, item.body.end);
    if (said !== null && /(?:省|市|区|县|州|旗|盟|镇|乡|地)委/u.test(said)) committee = said.replace(/委.*$/u, '委');
    else if (said !== null && /(?:自治区|州|兵团|师市)党委$/u.test(said)) committee = said;
    let title = item.title;
    let body = said;
    let rule = 'post-body';
    const council = said === null ? councilOf(text, item) : null;
    if ((said === null || said === '政府' || said === '人民政府') && (item.flags & FLAG.government) !== 0) {
      const level = GOVERNMENT_LEVELS.get(title.slice(-2)) ?? '';
      const joined = item.place === null ? divisionJoined(text, item.start, level) : null;
      if (item.place !== null) body = governmentOfPlace(text.slice(item.place.start, item.place.end), level);
      else if (joined !== null) body = governmentOfPlace(joined, level);
      else {
        const carrier: string = (committee ?? carried ?? '').replace(/(?:区委|委|政府|人民政府|人大.*|政协)$/u, '');
        const own = levelOf(`${carrier}委`);
        body = own === level || carrier.endsWith(level) ? `${carrier}政府` : `${level}政府`;
        // 望都县|县委常委、副县长
        body = body.replace(/(?<=.县)县政府$/u, '政府');
        if (carrier === '') body = governmentOfLevel(text, level);
      }
      rule = 'post-government';
    } else if (council !== null) {
      body = council;
      rule = 'post-council';
    } else if (said === null && item.place !== null) {
      // 某特别行政区行政长官: the office has no other body than the region itself.
      const place = text.slice(item.place.start, item.place.end);
      body = /行政长官$/u.test(title) ? place : null;
      rule = 'post-place';
    } else if (said === null && carried === null && before !== null && isColleague(before, title)) {
      body = before;
      rule = 'post-colleague';
    } else if (said === null && carried === null && hostHead(title) !== null) {
      body = hostBefore(analysis, item.start, hostHead(title) as RegExp);
      rule = 'post-host';
    } else if (said === null) {
      body =
        ACADEMIC.has(title) || OF_STATE.test(title) || /人大代表$/u.test(title) || (item.flags & FLAG.group) !== 0
          ? null
          : carried;
      body ??= peerBody(title, earlier);
      rule = body === null ? 'post-bare' : 'post-carried';
    } else if (ZONE_OFFICE.test(said) && ZONE_ORGAN.test(carried ?? before ?? '')) {
      body = (carried ?? before ?? '').replace(ZONE_ORGAN, '$1') + said;
      rule = 'post-zone';
    } else if (said === '纪委' && INSIDE.test(carried ?? '')) {
      // 某医院党委副书记、纪委书记: the organ is part of the title.
      body = carried;
      title = said + title;
      rule = 'post-carried';
    } else if (item.elliptic || isInside(said, carried)) {
      const office = governmentOf(carried);
      const above: string | null = carried ?? before;
      const parent: string | null = isInside(said, above)
        ? above
        : isPartyDepartment(said)
          ? (committee ?? office)
          : placePart(committee ?? above, TAIWAN.test(text));
      body = parent === null ? said : parent + said;
      if (!COUNCIL.test(said)) title = text.slice(item.body?.start ?? item.start, item.end);
      rule = 'post-department';
    } else if (WHOLE_BODIES.test(said) && !said.includes('团')) {
      const own = FOREIGN_PARTY.test(said)
        ? said
        : /(?:[省市区县州旗盟镇乡地]委|中央政治局|中共中央政治局|中央书记处|中央军委|中央纪委)$/u.exec(said)?.[0];
      if (own !== undefined) title = own + title;
      rule = 'post-committee';
    }
    // 某会第十届理事会会长: who heads its organ for a term heads the association.
    if (body !== null) body = body.replace(TERM_ORGAN, '');
    // 某会党组书记、书记处第一书记: the secretariat of a people's organisation is part of the title.
    if (body !== null && /(?<!中央|中共中央)书记处$/u.test(body)) {
      title = `书记处${title}`;
      body = body.slice(0, -'书记处'.length) || carried;
    }
    body = bodyOfState(title, body, text) ?? body;
    // 某国驻某国|大使: where an envoy is from and accredited is part of the title.
    if (ENVOY.test(title))
      title = (ACCREDITED.exec(text.slice(Math.max(0, item.titleStart - 16), item.titleStart))?.[0] ?? '') + title;
    if (body !== null && !ACADEMIC.has(title)) carried = body;
    posts.push({
      start: item.start,
      end: item.end,
      title,
      body,
      said: item.elliptic ? said : null,
      bodySpan: item.body,
      rule,
    });
  }
  // 党组成员、副主席: the group is that of the body whose post follows.
  return posts.map((post, i) =>
    post.body === null && GROUP_POST.test(post.title) ? { ...post, body: posts[i + 1]?.body ?? null } : post,
  );
}

/** 人大常委会|副主任, 书协|主席: bodies of every level, not departments that their heads are called after. */
const COUNCIL = /^(?:人大|政协)|^[书美音舞剧摄曲民作科文]协$|^文联$/u;

/** Bodies whose own commission is no body of its own. */
const INSIDE = /(?:医院|大学|学院|学校|中学|集团|公司|银行|厂)$/u;

const GROUP_POST = /^党组(?:成员|副?书记)$/u;

/** The organ of an association for one term. */
const TERM_ORGAN = /(?<=.{3})第?[一二三四五六七八九十百\d]{1,4}届(?:理事会|执行委员会|执委会|常务理事会|委员会)$/u;

const ENVOY = /^(?:特命全权)?(?:大使|总领事|公使)$/u;
const ACCREDITED = new RegExp(`(?:${STATES})?驻(?:${STATES}|联合国|欧盟|东盟)$`, 'u');

/** Posts of which the state has one, in one body. */
export function bodyOfState(title: string, body: string | null, text: string): string | null {
  if (title === '国务委员') return '国务院';
  return /^副?委员长$/u.test(title) && body === null && text.includes(CONGRESS) ? CONGRESS : null;
}

const CONGRESS = '全国人大常委会';

const governmentOf = (body: string | null): string | null => (body?.endsWith('政府') ? body : null);

/** 市政协主席甲主持会议,副主席乙、秘书长丙出席: a deputy belongs to the body whose head the sentence has just named. */
function peerBody(title: string, earlier: readonly Post[]): string | null {
  if (/^(?:副)?秘书长$/u.test(title)) return earlier.findLast((post) => post.body !== null)?.body ?? null;
  // 联邦议会参议长甲、众议长乙: both heads of one parliament.
  if (/^[参众]议长$/u.test(title)) return earlier.findLast((post) => /^[参众]议长$/u.test(post.title))?.body ?? null;
  // 某镇党委书记甲和组织委员乙: a seat in the same committee.
  if (/^(?:组织|宣传|统战|纪检|政法)委员$/u.test(title))
    return earlier.findLast(({ body }) => body !== null && /党(?:委|工委|组)$/u.test(body))?.body ?? null;
  const head = /^(?:常务)?副(.+)$/u.exec(title)?.[1] ?? null;
  if (head === null) return null;
  const peer = earlier.findLast((post) => post.body !== null && (post.title.endsWith(head) || post.title === title));
  return peer?.body ?? null;
}

const BUREAU =
  /^(?:[\u4e00-\u9fff]{0,4}街道|[省市区县州旗])(?=[^省市区县州旗盟镇乡]{2,10}(?:[局办厅委]|中心|指挥部)$)/u;
const TAIWAN = /[县市]府|公所|议员|乡代会/u;

/** 区委 -> 区, 玉溪市委 -> 玉溪市, 市公安局 -> 市: the place part of a body, null when it says none. */
function placePart(body: string | null, alone: boolean): string | null {
  if (body === null) return null;
  const words = lexicon();
  const place = words.longest(body, 0, body.length, FLAG.place);
  if (place > 0) return body.slice(0, place);
  const committee = /^(.*?[省市区县州旗盟镇乡])(?:委|党工委|党委|工委|政府|人大|政协|人民政府|纪委|公安局)/u.exec(body);
  // 某街道审批局, 市住建局: one more bureau of the same place; on Taiwan each is called by itself.
  return committee?.[1] ?? (alone ? null : (BUREAU.exec(body)?.[0] ?? null));
}
