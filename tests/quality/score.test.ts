import { expect, test } from 'vitest';
import type { AnnotatedReport } from '../../src/domain/annotation.ts';
import { changeSince } from '../../src/quality/change.ts';
import { LAYERS } from '../../src/quality/layers.ts';
import { evaluate } from '../../src/quality/score.ts';
import { event, report } from './fixture.ts';

const judge = (gold: AnnotatedReport[], predicted: AnnotatedReport[]) =>
  evaluate([{ id: 'doc', language: 'zh', gold, predicted }]);

const gold = report({
  persons: [
    { name: '邵明启', positions: [{ title: '副区长', organisation: '青溪区人民政府' }] },
    { name: '翟少峰', positions: [{ title: '主任', organisation: '青溪区政府办公室' }] },
  ],
  organisations: [{ name: '青溪区住建局', aliases: ['区住建局'] }],
  events: [
    event({
      participants: [
        { name: '邵明启', role: 'ATTEND' },
        { name: '邵明启', role: 'SPEAKER' },
        { name: '青溪区住建局', role: 'SPEAKER' },
      ],
      headcounts: [{ count: 40, of: '人', approximate: false }],
    }),
  ],
});

test('a reading that equals the gold is right in every layer', () => {
  const { all, mistakes } = judge([gold], [gold]);
  expect(all.mean).toBe(1);
  expect(LAYERS.map((layer) => all.layers[layer].f1)).toEqual(LAYERS.map(() => 1));
  expect(mistakes).toEqual([]);
});

test('nothing found loses everything that is there and nothing else', () => {
  const { all } = judge([gold], []);
  expect(all.layers.persons).toMatchObject({ hit: 0, gold: 2, predicted: 0, precision: 0, recall: 0, f1: 0 });
  expect(all.layers.awards).toMatchObject({ precision: 1, recall: 1, f1: 1 });
});

test('a participant counts once however many roles it has, and under any form the gold lists', () => {
  const predicted = report({
    ...gold,
    events: [
      event({
        participants: [
          { name: '邵明启', role: 'ATTEND' },
          { name: '区住建局', role: 'ATTEND' },
        ],
      }),
    ],
  });
  const { all, mistakes } = judge([gold], [predicted]);
  expect(all.layers.participants).toMatchObject({ hit: 2, gold: 2, predicted: 2 });
  expect(all.layers.roles).toMatchObject({ hit: 1, gold: 3, predicted: 2 });
  expect(mistakes.filter(({ layer }) => layer === 'roles')).toEqual([
    { document: 'doc', layer: 'roles', fault: 'missed', gold: '邵明启: SPEAKER', predicted: null },
    { document: 'doc', layer: 'roles', fault: 'missed', gold: '青溪区住建局: SPEAKER', predicted: null },
    { document: 'doc', layer: 'roles', fault: 'invented', gold: null, predicted: '区住建局: ATTEND' },
  ]);
});

test('mistakes say whether a name was cut wrongly, a type confused, or a whole event lost', () => {
  const predicted = report({
    ...gold,
    persons: [{ name: '邵明', positions: [] }],
    events: [event({ type: 'CEREMONY' })],
  });
  const second = event({ type: 'VISIT', name: '慰问', date: '2021-06-17', venues: ['柳荫社区'] });
  const { mistakes } = judge([report({ ...gold, events: [...gold.events, second] })], [predicted]);
  const found = mistakes.map(({ layer, fault, gold, predicted }) => `${layer} ${fault}: ${gold} / ${predicted}`);
  expect(found).toContain('persons cut: 邵明启 / 邵明');
  expect(found).toContain('persons missed: 翟少峰 / null');
  expect(found).toContain('events confused: 推进会: MEETING / 推进会: CEREMONY');
  expect(found).toContain('events lost: 慰问: VISIT / null');
  expect(found).toContain('venues lost: 柳荫社区 / null');
});

test('reports are compared with the one they are most like, and languages are told apart', () => {
  const other = report({ headline: '区领导慰问困难群众', persons: [{ name: '卫国栋', positions: [] }] });
  const evaluation = evaluate([
    { id: 'zh', language: 'zh', gold: [gold, other], predicted: [other, gold] },
    { id: 'en', language: 'en', gold: [report({ headline: 'Mayor opens library' })], predicted: [] },
  ]);
  expect(evaluation.languages.zh?.mean).toBe(1);
  expect(evaluation.languages.en?.layers.reports.f1).toBe(0);
  expect(evaluation.all.documents).toBe(2);
});

test('a change is what it won and what it lost, counted one by one', () => {
  const twice = { name: '甲方', aliases: [] };
  const before = judge([report({ organisations: [twice, twice], locations: [] })], [report({})]);
  const after = judge(
    [report({ organisations: [twice, twice] })],
    [report({ organisations: [twice, { name: '乙', aliases: [] }] })],
  );
  const { won, lost } = changeSince(before, after);
  expect(won).toHaveLength(1);
  expect(lost).toEqual([{ document: 'doc', layer: 'organisations', fault: 'invented', gold: null, predicted: '乙' }]);
});
