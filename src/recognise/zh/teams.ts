import type { Span } from '../../domain/text.ts';
import { readWordList } from '../../grammar/zh/word-list.ts';

const STATES = readWordList('countries.txt')
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[()]/g, '\\$&'))
  .join('|');
const SPORT =
  '国家|男子|女子|青年|国奥|轮椅|篮球|排球|足球|乒乓球|羽毛球|网球|手球|水球|曲棍球|冰球|冰壶|垒球|棒球|体操|跳水|游泳|田径|举重|射击|击剑|柔道|摔跤|拳击|赛艇|皮划艇|帆船|自行车|速度滑冰|短道速滑|花样滑冰|滑雪|马术|接力|混双|女双|男双';
const TEAM = new RegExp(`(?:${STATES})(?:(?:${SPORT}){0,3}队|[男女](?:排|篮|足|乒|曲|手|水))`, 'gu');

/** National teams in one sentence: 甲国队, 甲国女子篮球队, 甲国女排. */
export function teamsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(TEAM)].map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
  }));
}
