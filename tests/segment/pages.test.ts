import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segment/segment.ts';
import { document } from './document.ts';

const headlines = (text: string, language: 'zh' | 'en' = 'zh'): string[] =>
  segment(document(text, language)).map(({ headline }) => headline);

const BODY = '3月11日，县委书记高立秋到柳林镇调研春耕生产工作，副县长何白露陪同。';
const SECOND = '3月12日，全县安全生产工作会议召开，县长姜立冬出席会议并讲话。';
const MORE = '高立秋强调，要抢抓农时，压实责任，确保春耕生产有序推进。';

test('the name and day of the paper over its stories are no headline', () => {
  const page = '《清河日报》2014年1月11日03版\n党员走访柳林村\n本报讯 昨天上午,县委书记高立秋走访了柳林村。';
  expect(headlines(page)).toEqual(['党员走访柳林村']);
});

test('news in brief, each behind its mark, are stories of their own; marks inside a story are its list', () => {
  const briefs = `●日前，${BODY}\n●日前，${SECOND}`;
  expect(segment(document(briefs)).map(({ content }) => content.text.slice(0, 4))).toHaveLength(2);
  expect(headlines(`春耕生产调研\n${BODY}\n●日前，${SECOND}\n●日前，${MORE}`)).toEqual(['春耕生产调研']);
});

test('a line of time and readership is no headline', () => {
  expect(headlines(`春耕生产调研\n2024-09-29 10:07:22 阅读量20417 字数1005\n${BODY}`)).toEqual(['春耕生产调研']);
});

test('a headline that opens with a quoted name of two parts is no byline', () => {
  const page = `清河论坛今天开幕\n\n${BODY}\n\n“清河对话·柳林故事”活动在柳林举行\n\n今天(3月12日),“清河对话·柳林故事”活动在柳林举行。`;
  expect(headlines(page)).toEqual(['清河论坛今天开幕', '“清河对话·柳林故事”活动在柳林举行']);
});

describe('pages of several reports', () => {
  test.each<[string, string, string[]]>([
    [
      'line above the headline that ends in a colon',
      `县委书记高立秋在柳林镇调研时强调：\n抢抓农时压实责任\n本报讯（记者 吴小满）${BODY}`,
      ['县委书记高立秋在柳林镇调研时强调： 抢抓农时压实责任'],
    ],
    [
      'head of a newspaper page',
      `青河日报 2019年3月12日 星期二 A02版 要闻\n县委书记调研春耕生产\n${BODY}`,
      ['县委书记调研春耕生产'],
    ],
    [
      'short sub-headings over dated paragraphs',
      `县委书记调研春耕生产\n${BODY}\n抓现场\n3月11日上午，高立秋在新河水库察看灌溉设施。\n抓落实\n3月11日下午，高立秋主持召开座谈会。`,
      ['县委书记调研春耕生产'],
    ],
    [
      'a headline that begins with a month',
      `2019年3月全县重点项目集中开工\n${BODY}`,
      ['2019年3月全县重点项目集中开工'],
    ],
    [
      'short items of a bulletin that open with their day',
      `县委书记调研春耕生产\n\n清河网消息（新闻联播）：${BODY}\n\n清河高速柳林大桥合龙\n\n今天（3月12日），清河高速控制性工程柳林大桥成功合龙。\n\n我县选手刷新多个纪录\n\n当地时间3月11日，运动会进行了第四个比赛日的争夺。`,
      ['县委书记调研春耕生产', '清河高速柳林大桥合龙', '我县选手刷新多个纪录'],
    ],
    [
      'page numbers and columns between',
      `第1版(要闻)\n专栏:新闻简报\n\n  清河发电厂开工\n清河发电厂工程正式开工，规划容量为二百四十万千瓦。\n        (新华社)\n\n\n第1版(要闻)\n专栏:新闻简报\n\n  柳林水库建成\n柳林水库全部建成，可灌溉二十万亩。`,
      ['清河发电厂开工', '柳林水库建成'],
    ],
    [
      'site name above, page number under',
      `青河在线\n返回 03-12 读报\n县委书记调研春耕生产\n2019-03-12 A1版 要闻\n本报讯（记者 吴小满）${BODY}`,
      ['县委书记调研春耕生产'],
    ],
    [
      'links and legal notes below',
      `县委书记调研春耕生产\n${BODY}\n免责声明：\n① 凡本站注明来源的稿件，版权均属本站所有。\n相关新闻\n全县安全生产工作会议召开\n县长慰问一线职工`,
      ['县委书记调研春耕生产'],
    ],
    [
      'Markdown with a table of contents and sections',
      `# 清河播报 (20190312)\n\n## 新闻摘要\n\n1.高立秋调研春耕；\n\n（1）全县安全生产工作会议召开；\n\n## 详细新闻\n\n### 县委书记调研春耕生产\n\n${BODY}\n\n### 全县安全生产工作会议召开\n\n${MORE}\n\n---\n\n(更新时间戳: 1726145892399)`,
      ['县委书记调研春耕生产', '全县安全生产工作会议召开'],
    ],
    [
      'Markdown sub-headings',
      `# 县委书记调研春耕生产\n\n${BODY}\n\n## 压实责任\n\n${MORE}\n\n## 强化保障\n\n各镇要把农资供应摆在首位。`,
      ['县委书记调研春耕生产'],
    ],
    [
      'lines of a fixed width',
      `县委书记调研春耕生产\n　　3月11日，县委书记高立秋到柳林镇\n调研春耕生产工作，副县长何白露陪同\n调研，在新河水库察看灌溉设施建设情\n况，听取镇村负责同志的工作汇报。\n　　高立秋强调，要抢抓农时，压实责任，\n确保春耕生产有序推进，夺取全年的丰\n收。\n全县安全生产工作会议召开\n　　3月12日，全县安全生产工作会议召\n开，县长姜立冬出席会议并讲话，各镇\n主要负责人参加会议，并作表态发言。`,
      ['县委书记调研春耕生产', '全县安全生产工作会议召开'],
    ],
    [
      'blank line above, none below',
      `县委书记调研春耕生产\n${BODY}\n${MORE}\n\n全县安全生产工作会议召开\n${SECOND}`,
      ['县委书记调研春耕生产', '全县安全生产工作会议召开'],
    ],
    [
      'blank lines everywhere, datelines',
      `县委书记调研春耕生产\n\n本报讯 ${BODY}\n\n${MORE}\n\n全县安全生产工作会议召开\n\n本报讯 ${SECOND}`,
      ['县委书记调研春耕生产', '全县安全生产工作会议召开'],
    ],
    [
      'blank lines everywhere, no datelines',
      `县委书记调研春耕生产\n\n${BODY}\n\n${MORE}\n\n全县安全生产工作会议召开\n\n${SECOND}`,
      ['县委书记调研春耕生产', '全县安全生产工作会议召开'],
    ],
    [
      'no blank line at all',
      `县委书记调研春耕生产\n${BODY}（吴小满）\n全县安全生产工作会议召开\n${SECOND}（郑大雪）`,
      ['县委书记调研春耕生产', '全县安全生产工作会议召开'],
    ],
    [
      'two-line headline',
      `县委书记调研春耕生产时强调\n抢抓农时压实责任\n${BODY}`,
      ['县委书记调研春耕生产时强调 抢抓农时压实责任'],
    ],
    [
      'headline and line under it with a dash',
      `高质量推进春耕生产\n——县委书记高立秋柳林镇调研记\n${BODY}`,
      ['高质量推进春耕生产 ——县委书记高立秋柳林镇调研记'],
    ],
    ['rubric in brackets', `【春耕进行时】县委书记调研春耕生产\n\n${BODY}`, ['【春耕进行时】县委书记调研春耕生产']],
    ['no headline', `${BODY}\n${MORE}`, ['']],
    ['no headline, dateline', `本报讯（记者吴小满）${BODY}\n${MORE}`, ['']],
    [
      'Markdown',
      `# 县委书记调研春耕生产\n\n${BODY}\n\n## 全县安全生产工作会议召开\n\n${SECOND}`,
      ['县委书记调研春耕生产', '全县安全生产工作会议召开'],
    ],
    [
      'date line and credit line',
      `县委书记调研春耕生产\n2019年3月12日 星期二\n来源：清河日报\n${BODY}`,
      ['县委书记调研春耕生产'],
    ],
    [
      'navigation around',
      `首页 > 新闻 > 要闻\n县委书记调研春耕生产\n发布时间：2019-03-12 浏览次数：15\n${BODY}\n上一篇：没有了\n下一篇：全县会议`,
      ['县委书记调研春耕生产'],
    ],
    [
      'drawn line between',
      `县委书记调研春耕生产\n${BODY}\n----------\n全县安全生产工作会议召开\n${SECOND}`,
      ['县委书记调研春耕生产', '全县安全生产工作会议召开'],
    ],
    [
      'minutes',
      `关于研究供水问题的会议纪要\n2015 年3 月11 日，副县长何白露主持召开会议。现纪要如下：\n一、由县水务局牵头办理。\n二、由县财政局安排资金。`,
      ['关于研究供水问题的会议纪要'],
    ],
    [
      'sub-headings stay in their story',
      `县委书记调研春耕生产\n${BODY}\n压实责任\n${MORE}\n强化保障\n各镇要把农资供应摆在首位。`,
      ['县委书记调研春耕生产'],
    ],
  ])('%s', (_, text, expected) => {
    expect(headlines(text)).toEqual(expected);
  });

  test('an English headline printed with its full stop', () => {
    const story =
      'The mayor of Tamara opened a clinic in the old town on Monday, three years after work on it had begun.';
    expect(headlines(`Mayor Opens Clinic In Tamara.\n${story}`, 'en')).toEqual(['Mayor Opens Clinic In Tamara.']);
    expect(headlines(`${story}\nShe thanked the builders.`, 'en')).toEqual(['']);
  });

  test('what a site puts below a story is not in it', () => {
    const [report] = segment(
      document(
        `县委书记调研春耕生产\n${BODY}\n免责声明：\n① 凡本站注明来源的稿件，版权均属本站所有。\n相关新闻\n县长慰问一线职工`,
      ),
    );
    expect(report?.content.text).toBe(`县委书记调研春耕生产\n${BODY}`);
  });

  test('a paragraph that a column broke is joined again', () => {
    const [report] = segment(
      document(
        '县委书记调研春耕生产\n\n本报讯 3月11日,县委书记高立秋到柳林镇调研。\n\n在新河水库,高立秋认真\n\n察看了灌溉设施,听取了汇报。',
      ),
    );
    expect(report?.content.text).toContain('高立秋认真察看了灌溉设施');
  });

  test('lines of a fixed width are joined', () => {
    const text =
      '县委书记调研春耕生产\n　　3月11日，县委书记高立秋到柳林镇\n调研春耕生产工作，副县长何白露陪\n同调研，并在新河水库察看灌溉设施\n建设情况，听取了镇村负责同志汇报\n的工作情况。\n';
    const [report, ...others] = segment(document(text));
    expect(others).toEqual([]);
    expect(report?.content.text).toBe(
      '县委书记调研春耕生产\n3月11日，县委书记高立秋到柳林镇调研春耕生产工作，副县长何白露陪同调研，并在新河水库察看灌溉设施建设情况，听取了镇村负责同志汇报的工作情况。',
    );
  });

  test('the seed page has six reports, each with its headline and bylines', () => {
    const reports = segment(document(readFileSync(new URL('../../seeds/zhongyuan-page.txt', import.meta.url), 'utf8')));
    expect(reports.map(({ headline }) => headline.slice(0, 8))).toEqual([
      '区领导调研党建引',
      '全力推动 重点项',
      '区委主题教育领导',
      '书香溢机关 悦读',
      '中原区教育局 举',
      '中原区召开产业园',
    ]);
    expect(reports.map(({ reporters }) => reporters.map(({ name }) => name).join(' '))).toEqual([
      '鲁燕 王耀祖 王永涛',
      '鲁燕 孙婧',
      '鲁燕 魏瑞 孙延超',
      '鲁燕 李娟',
      '鲁燕 高慧恒',
      '鲁燕 李东辉',
    ]);
  });
});

describe('English pages', () => {
  test('the first line is the headline, the caption under it is not', () => {
    expect(
      headlines(
        'Mayor opens new market\nAnn Miller cutting the tape\nThe Mayor of Northfield, Ann Miller, has opened a new market.',
        'en',
      ),
    ).toEqual(['Mayor opens new market']);
  });

  test('sub-headings do not begin reports, bylines and datelines do', () => {
    const text =
      'Mayor opens new market\nBy Ruth Owens\nThe Mayor has opened a new market.\nTraders respond\nTraders welcomed it.\n\nCouncil adopts budget\nBy Peter Cole\nThe council adopted its budget.';
    expect(headlines(text, 'en')).toEqual(['Mayor opens new market', 'Council adopts budget']);
  });

  test('hard-wrapped lines are joined with a space', () => {
    const text =
      'Mayor visits the market\nNorthfield, Jan. 3, GNA - The Mayor of Northfield, Ann Miller,\nvisited the market on Wednesday, accompanied in the visit by\nthe deputy mayor for development and the director of works,\nand met the traders there.';
    const [report] = segment(document(text, 'en'));
    expect(report?.content.text).toContain('Ann Miller, visited the market');
    expect(report?.sentences.map(({ part }) => part)).toEqual(['headline', 'dateline', 'body']);
  });

  test.each([
    ['新华社清河一九八一年五月三日电 '],
    ['新华社清河三日电 '],
    ['【新华社清河十四日电】'],
    ['据新华社24日讯 '],
    ['清河商报2019年04月28日訊 '],
  ])('%s is a dateline', (dateline) => {
    const [report] = segment(
      document(`清河水库落成\n${dateline}清河水库落成典礼在清河举行,县委书记高立秋参加了典礼。`),
    );
    expect(report?.sentences.map(({ part }) => part)).toEqual(['headline', 'dateline', 'body']);
  });
});
