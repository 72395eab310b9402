import { describe, expect, it } from 'vitest';
import { PRIZE, PRIZE_LEADS } from '../../../src/grammar/zh/awards.ts';
import { relateGiven } from './report.ts';

describe.each(PRIZE_LEADS)('$name', ({ pattern, examples, not }) => {
  it.each(examples)('leads from a prize to its winners: %j', (example) => expect(pattern.test(example)).toBe(true));
  it.each(not)('does not: %j', (example) => expect(pattern.test(example)).toBe(false));
});

it.each([
  ['获得个人一等奖', '个人一等奖'],
  ['评出最佳人气奖', '最佳人气奖'],
  ['夺得团体第一名', '团体第一名'],
  ['女子组冠军', '女子组冠军'],
])('%s names the prize %s', (text, prize) =>
  expect([...text.matchAll(PRIZE)].map(([found]) => found)).toEqual([prize]),
);

const NAMES = ['江一鸣', '何以宁', '陶远志', '苏小棠', '陆青禾'];
const persons = Object.fromEntries(NAMES.map((name) => [name, []]));
const wonIn = (...body: string[]) =>
  relateGiven({
    headline: '全校演讲比赛举行',
    body: ['3月18日,学校举行演讲比赛。', ...body],
    persons,
    organisations: ['云水一中', '追光队'],
  }).awards.map(({ recipient, award }) => `${recipient.name}:${award}`);

it.each([
  [
    ['一等奖:江一鸣', '二等奖:何以宁 陶远志', '优秀组织奖:云水一中'],
    ['江一鸣:一等奖', '何以宁:二等奖', '陶远志:二等奖', '云水一中:优秀组织奖'],
  ],
  [
    ['最终产生一等奖1名:江一鸣;二等奖2名:何以宁、陶远志;团队一等奖1名:追光队。'],
    ['江一鸣:一等奖', '何以宁:二等奖', '陶远志:二等奖', '追光队:团队一等奖'],
  ],
  [['三等奖 9号 江一鸣 7号 何以宁'], ['江一鸣:三等奖', '何以宁:三等奖']],
  [['三等奖9号江一鸣7号何以宁'], ['江一鸣:三等奖', '何以宁:三等奖']],
  [
    ['一等奖(2名)', '江一鸣、何以宁'],
    ['江一鸣:一等奖', '何以宁:一等奖'],
  ],
  [
    ['高一1班江一鸣、高二3班何以宁获得一等奖,高二5班陶远志等获得二等奖。'],
    ['江一鸣:一等奖', '何以宁:一等奖', '陶远志:二等奖'],
  ],
  [['获得一等奖的是江一鸣,二等奖由何以宁获得。'], ['江一鸣:一等奖', '何以宁:二等奖']],
  [['评委为一等奖选手颁奖,江一鸣作了发言。'], []],
  [['据悉,经过激烈角逐,江一鸣、何以宁等2名选手分别荣获个人一等奖。'], ['江一鸣:个人一等奖', '何以宁:个人一等奖']],
  [
    ['江一鸣宣读决定:授予何以宁等54名同学“优秀团干部标兵”称号;授予陶远志“先进个人”称号;授予高一1班“先进集体”称号。'],
    ['何以宁:“优秀团干部标兵”', '陶远志:“先进个人”'],
  ],
])('%j', (body, expected) => expect(wonIn(...body)).toEqual(expected));

it.each([
  [['江一鸣、何以宁、陶远志包揽金、银、铜牌。'], ['江一鸣:金牌', '何以宁:银牌', '陶远志:铜牌']],
  [
    ['江一鸣将男子组的桂冠收入囊中,何以宁位居第二,陶远志、苏小棠并列第三。'],
    ['江一鸣:桂冠', '何以宁:第二', '陶远志:第三', '苏小棠:第三'],
  ],
  [['江一鸣、何以宁分获冠亚军。'], ['江一鸣:冠军', '何以宁:亚军']],
  [['江一鸣以1分08秒的成绩夺冠,何以宁获得铜牌。'], ['何以宁:铜牌', '江一鸣:冠军']],
  [['江一鸣在女子200米决赛中,以26秒18打破纪录的成绩夺得金牌。'], ['江一鸣:金牌']],
  [['江一鸣在女子铅球项目中夺得金牌。'], ['江一鸣:金牌']],
  [['军委向晋升上将军衔的江一鸣、何以宁颁发命令状。'], ['江一鸣:上将军衔', '何以宁:上将军衔']],
  [['江一鸣在多个项目中表现出色,全队共夺得金牌。'], []],
])('reads prizes of a contest day: %j', (body, expected) => expect(wonIn(...body)).toEqual(expected));
