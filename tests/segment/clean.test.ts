import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../src/domain/text.ts';
import { fold } from '../../src/segment/fold.ts';
import { segment } from '../../src/segment/segment.ts';
import { splitSentences } from '../../src/segment/sentences.ts';
import { document } from './document.ts';

const body = (text: string): string | undefined =>
  segment(document(`春耕生产调研\n${text}`))[0]?.content.text.split('\n')[1];

describe('blanks', () => {
  test.each([
    [
      'between digits and ideographs',
      '2016 年3 月14 日上午，县委书记高立秋调研。',
      '2016年3月14日上午，县委书记高立秋调研。',
    ],
    [
      'stray, inside a word',
      '3月11日，县委书 记高立秋到柳林镇调研春耕生产工作。',
      '3月11日，县委书记高立秋到柳林镇调研春耕生产工作。',
    ],
    ['inside a name of two characters', '县领导李  明、王小雪、张  伟参加调研。', '县领导李明、王小雪、张伟参加调研。'],
    ['between the names of a roster', '县领导李小明 王小雪 张小伟参加调研。', '县领导李小明 王小雪 张小伟参加调研。'],
    ['between two posts', '县委常委 常务副县长高立秋参加调研。', '县委常委 常务副县长高立秋参加调研。'],
    [
      'everywhere, as recognition leaves them',
      '3 月 11 日 ， 县 委 书 记 高 立 秋 到 柳 林 镇 调 研 春 耕 生 产 工 作 ， 要 求 压 实 责 任 。',
      '3月11日，县委书记高立秋到柳林镇调研春耕生产工作，要求压实责任。',
    ],
    [
      'inside quotation marks',
      '大会发出“抢抓农时 共创丰收”的倡议，县委书记高立秋出席。',
      '大会发出“抢抓农时 共创丰收”的倡议，县委书记高立秋出席。',
    ],
    ['of no width', '县委\u200b书记\ufeff高立秋到柳林镇调研。', '县委书记高立秋到柳林镇调研。'],
    ['between English words', '会议学习了Open Government Data的经验。', '会议学习了Open Government Data的经验。'],
  ])('%s', (_, text, expected) => {
    expect(body(text)).toBe(expected);
  });

  test('a span of clean text maps back to its source', () => {
    const text = '春耕生产调研\n县领导李  明参加调研。';
    const [report] = segment(document(text));
    const start = report?.content.text.indexOf('李明') ?? -1;
    const span = report && sourceSpan(report.content, { start, end: start + 2 });
    expect(text.slice(span?.start, span?.end)).toBe('李  明');
  });
});

describe('folding', () => {
  test.each([
    ['１２月２３日，ＡＢＣ（一）', '12月23日,ABC(一)'],
    ['縣委書記於後里調研', '县委书记于后里调研'],
    ['二○二三年', '二〇二三年'],
    ['买买提•艾山', '买买提·艾山'],
    ['……①㎡', '……①㎡'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
    expect(fold(text)).toHaveLength(text.length);
  });
});

describe('sentences', () => {
  const split = (text: string, language: 'zh' | 'en' = 'zh'): string[] =>
    splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
  test.each<[string, string[]]>([
    ['会议召开。县长讲话！', ['会议召开。', '县长讲话！']],
    ['他说：“要抓好。要落实。”会议由他主持。', ['他说：“要抓好。要落实。”', '会议由他主持。']],
    ['“要抓好。”高立秋说。', ['“要抓好。”高立秋说。']],
    ['没有收尾的“引号。下一句。', ['没有收尾的“引号。', '下一句。']],
    ['增长6.5%。一是抓落实；二是抓责任。', ['增长6.5%。', '一是抓落实；二是抓责任。']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
  test.each<[string, string[]]>([
    [
      'Prof. A. B. Cole and Hon. Ann Miller spoke. Dr. Reed listened.',
      ['Prof. A. B. Cole and Hon. Ann Miller spoke.', 'Dr. Reed listened.'],
    ],
    ['It cost US$4.5 million. “We agree.” She left.', ['It cost US$4.5 million.', '“We agree.”', 'She left.']],
    [
      'The U.S. Embassy and H.E. John Cole came at 5 p.m. on Monday.',
      ['The U.S. Embassy and H.E. John Cole came at 5 p.m. on Monday.'],
    ],
  ])('%s', (text, expected) => {
    expect(split(text, 'en')).toEqual(expected);
  });
});
