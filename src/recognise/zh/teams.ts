import type { Span } from '../../domain/text.ts';
import { readWordList } from '../../grammar/zh/word-list.ts';

const STATES = readWordList('countries.txt')
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[()]/g, '\\$&'))
  .join('|');
const SPORT =
  '国家|男子|女子|青年|国奥|轮椅|篮球|排球|足球|乒乓球|羽毛球|网球|手球|水球|曲棍球|冰球|冰壶|垒球|棒球|体操|跳水|游泳|田径|举重|射击|击剑|柔道|摔跤|拳击|赛艇|皮划艇|帆船|自行车|速度滑冰|短道速滑|花样滑冰|滑雪|马术|接力|混双|女双|男双';
const TEAM = new RegExp(`(?:${STATES})(?:(?:${SPORT}){0,3}队|[男女](?:排|篮|足|乒|曲|手|水))`, 'gu');

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|解放军|新疆生产建设兵团';
const OF_PROVINCE = new RegExp(`(?:${PROVINCES})(?:${SPORT}){0,3}(?:联|联合)?队(?![伍长员形列])`, 'gu');
/** 中国第3批赴甲国维和部队, 海军第8批护航编队. */
const UNIT =
  /(?:中国|海军|空军|陆军)?第[\d一二三四五六七八九十]{1,3}[批支](?:[赴援][^,。;、第]{2,10})?(?:维和(?:[\u4e00-\u9fff]{0,6})(?:部队|分队|警队)|护航编队|(?:援外|中国)?医疗队|(?:南极|北冰洋)?科(?:学)?考(?:察)?队)/gu;
/** 甲国人民党主席, 乙国民主同盟领袖: a party abroad before its head, its delegation or its committee. */
const PARTY = new RegExp(
  `(?:${STATES})[\\u4e00-\\u9fff]{1,8}?(?:党|同盟|阵线)(?=(?:全国|第一)?副?(?:主席|领袖|总书记|书记)|代表团|干部考察团)`,
  'gu',
);
const MAY_NAME_TEAM = /队|[党盟线](?=[主副第全总书领代干])|[男女][排篮足乒曲手水]/u;
const CONTEST = /[赛冠]|金牌|运动会/u;

/** National and provincial teams, numbered units abroad and parties of other states in one sentence: 甲国女排, 江苏队. */
export function teamsIn(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  if (!MAY_NAME_TEAM.test(sentence)) return [];
  const provinces = CONTEST.test(sentence) ? [...sentence.matchAll(OF_PROVINCE)] : [];
  return [...sentence.matchAll(TEAM), ...provinces, ...sentence.matchAll(UNIT), ...sentence.matchAll(PARTY)].map(
    ({ index, 0: name }) => ({
      start: start + index,
      end: start + index + name.length,
    }),
  );
}
