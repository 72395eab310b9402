import { expect, test } from 'vitest';
import { foldName, overlap, sameBody, sameEntity, samePost } from '../../src/quality/names.ts';

test.each([
  ['庞 博', '庞博'],
  ['“青春”朗诵赛', '青春朗诵赛'],
  ['叶尔兰·哈德勒', '叶尔兰哈德勒'],
  ['ＣＣＤ产业园（一期）', 'ccd产业园(一期)'],
  ['青溪区人民政府', '青溪区政府'],
  ['Ashcombe Borough Council', 'ashcombeboroughcouncil'],
])('%s compares as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('a missing name folds to nothing', () => {
  expect([foldName(null), foldName(undefined)]).toEqual(['', '']);
});

test('a body may have its place put in front, a single character may not stand for it', () => {
  expect(sameBody('青溪区委', '区委')).toBe(true);
  expect(sameBody('青溪区委', '云岭区委')).toBe(false);
  expect(sameBody('青溪区委', '委')).toBe(false);
  expect(sameBody(null, null)).toBe(true);
});

test('a post may end and its body begin at another character', () => {
  const whole = { title: '组织部部长', organisation: '青溪区委' };
  expect(samePost(whole, { title: '部长', organisation: '青溪区委组织部' })).toBe(true);
  expect(samePost(whole, { title: '部长', organisation: '青溪区委宣传部' })).toBe(false);
  expect(samePost(whole, { title: '组织部部长', organisation: null })).toBe(true);
  expect(samePost({ title: '区长', organisation: null }, { title: '副区长', organisation: null })).toBe(false);
});

test('an alias stands for its entity in either direction', () => {
  const body = { name: '青溪区住建局', aliases: ['区住建局'] };
  expect(sameEntity(body, { name: '区住建局' })).toBe(true);
  expect(sameEntity({ name: '区住建局' }, body)).toBe(true);
  expect(sameEntity(body, { name: '区城管局' })).toBe(false);
});

test('overlap is the shared share, and nothing shares nothing', () => {
  expect(overlap(['甲', '乙'], ['乙', '丙'])).toBeCloseTo(1 / 3);
  expect(overlap([], [])).toBe(0);
});
