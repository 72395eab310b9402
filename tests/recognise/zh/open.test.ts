import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/domain/text.ts';
import { recognise } from '../../../src/recognise/recognise.ts';
import { segment } from '../../../src/segment/segment.ts';

const document = (text: string, language: 'zh' | 'en' = 'zh'): SourceDocument => ({
  id: 'test',
  source: { url: null, publication: null, published: null, language },
  text,
});

/** The sentences about which a tagger would be asked. */
function open(...args: Parameters<typeof document>): string[] {
  const reports = segment(document(...args));
  const spans = recognise(reports).open();
  return reports.flatMap(({ content }, i) => (spans[i] ?? []).map(({ start, end }) => content.text.slice(start, end)));
}

test.each([
  ['letters of good shape that nothing around makes a name', '活动中,陈志明唱了一首歌。'],
  ['a name that may be longer', '市长李建平等也到场。'],
  ['letters of a foreign name', '普拉米拉对此印象深刻。'],
  ['the head noun of a body that is not read', '“清溪水学校”让大家印象深刻。'],
])('asks about %s', (_, sentence) => {
  expect(open(`简讯\n${sentence}`)).toContain(sentence);
});

test.each(['副市长王海涛主持会议。', '要提高认识,压实责任,确保各项任务落到实处。'])(
  'does not ask where the rules are sure or nothing is named: %s',
  (sentence) => {
    expect(open(`简讯\n${sentence}`)).toEqual([]);
  },
);

test('does not ask about a name that the document settles elsewhere', () => {
  expect(open('简讯\n副市长陈志明主持会议。活动中,陈志明唱了一首歌。')).toEqual([]);
});

test('never asks about English', () => {
  expect(open('Mayor opens school\nMayor Jane Example opened the school on Monday.', 'en')).toEqual([]);
});
