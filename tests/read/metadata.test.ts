import { describe, expect, test } from 'vitest';
import { dateIn, dateInName } from '../../src/read/dates.ts';
import { sourceOf } from '../../src/read/metadata.ts';

describe('dates', () => {
  test.each([
    ['2018年4月23日 星期一', '2018-04-23'],
    ['2018 年 4 月 23 日', '2018-04-23'],
    ['发布时间：2018-04-23 08:10', '2018-04-23'],
    ['2018/4/3', '2018-04-03'],
    ['二〇一八年四月二十三日', '2018-04-23'],
    ['二○一八年十二月三十日', '2018-12-30'],
    ['Wednesday, 6 October 2021', '2021-10-06'],
    ['Jan. 9, 2026', '2026-01-09'],
    ['2018年2月31日', null],
    ['4月23日', null],
  ])('%s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });
  test.each([
    ['20180423.txt', '2018-04-23'],
    ['news/2018-04-23-page.md', '2018-04-23'],
    ['content_102_29382.htm', null],
  ])('%s', (name, expected) => {
    expect(dateInName(name)).toBe(expected);
  });
});

describe('source', () => {
  const story = '县委书记高立秋到柳林镇调研春耕生产工作。';
  test.each<[string, string, object]>([
    [
      'a printed date line',
      `春耕生产调研\n2019年3月12日\n${story}`,
      { published: '2019-03-12', publication: null, language: 'zh' },
    ],
    [
      'a credit line',
      `春耕生产调研\n来源：清河日报 时间：2019-03-12\n${story}`,
      { published: '2019-03-12', publication: '清河日报' },
    ],
    [
      'the day of an event is not the day of printing',
      `春耕生产调研\n2019年3月11日上午，${story}`,
      { published: null },
    ],
    [
      'English',
      'Mayor opens market\n12 March 2019\nThe Mayor opened the market.',
      { published: '2019-03-12', language: 'en' },
    ],
  ])('%s', (_, text, expected) => {
    expect(sourceOf(text, {}, 'page.txt')).toMatchObject(expected);
  });
  test('a format’s own fields come first', () => {
    expect(
      sourceOf(story, { published: '2020-01-02T08:00:00Z', url: 'https://example.org/1' }, '20180423.txt'),
    ).toMatchObject({ published: '2020-01-02', url: 'https://example.org/1' });
  });
});
