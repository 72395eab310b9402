import { describe, expect, it } from 'vitest';
import { relateGiven, roles, venues } from './report.ts';

describe('a roster at the end of a ceremony', () => {
  const found = relateGiven({
    headline: '云水书院揭牌仪式举行',
    body: [
      '9月26日,云水书院揭牌仪式举行。副县长江一鸣同志,县教育工委书记,县教育局局长何以宁,县文联、县科协主要负责同志;星河公司副总经理鲁小川参加揭牌仪式。',
      '何以宁同志致辞。',
    ],
    persons: { 江一鸣: ['副县长'], 何以宁: ['局长'], 鲁小川: ['副总经理'] },
    organisations: ['云水书院', '县文联', '县科协', '星河公司', '县教育局'],
  });

  it('shares its predicate over posts, crowds and semicolons, comrades included', () => {
    expect(roles(found)).toEqual(
      expect.arrayContaining([
        '江一鸣:ATTEND',
        '何以宁:ATTEND',
        '县文联:ATTEND',
        '县科协:ATTEND',
        '鲁小川:ATTEND',
        '何以宁:SPEAKER',
      ]),
    );
  });
});

it('counts bodies led along by whoever sends them, and those that a comma lists', () => {
  const tour = relateGiven({
    headline: '江一鸣检查市场',
    body: ['9月2日,副市长江一鸣率市教育局、市商务局分管负责人到青禾市场检查。'],
    persons: { 江一鸣: ['副市长'] },
    organisations: ['市教育局', '市商务局'],
    locations: { 青禾市场: 'site' },
  });
  expect(roles(tour)).toEqual(['江一鸣:LEAD', '市教育局:ACCOMPANY', '市商务局:ACCOMPANY']);
  const meeting = relateGiven({
    headline: '联席会议召开',
    body: ['6月5日,联席会议召开。县长江一鸣出席,县委办,政府办,环保等单位负责人参加。'],
    persons: { 江一鸣: ['县长'] },
    organisations: ['县委办', '政府办'],
  });
  expect(roles(meeting)).toEqual(['江一鸣:ATTEND', '县委办:ATTEND', '政府办:ATTEND']);
});

it('takes whoever a hero is named after for no speaker', () => {
  const found = relateGiven({
    headline: '何以宁一行来我县考察',
    body: ['3月5日,县长何以宁一行来我县考察。', '何以宁说,云水县是英雄江一鸣的故乡。他表示,要学习云水的经验。'],
    persons: { 何以宁: ['县长'], 江一鸣: ['英雄'] },
    locations: { 云水县: 'county' },
  });
  expect(found.statements.map(({ speaker }) => speaker.name)).toEqual(['何以宁']);
});

describe('a tour through villages', () => {
  const found = relateGiven({
    headline: '',
    body: [
      '2月5日,县长江一鸣到青禾县开展视察。',
      '江一鸣一行先后来到青禾镇柳湾村、周家湾村,北岭乡阳坡村,察看了受灾现场。',
      '副县长何以宁陪同此次视察。',
    ],
    persons: { 江一鸣: ['县长'], 何以宁: ['副县长'] },
    locations: {
      青禾县: 'county',
      青禾镇: 'town',
      柳湾村: 'village',
      周家湾村: 'village',
      北岭乡: 'town',
      阳坡村: 'village',
    },
  });

  it('stops in the villages of several towns', () => {
    expect(venues(found)).toEqual(['柳湾村', '周家湾村', '阳坡村']);
  });
  it('is not led by who comes along', () => {
    expect(roles(found)).toEqual(['江一鸣:LEAD', '何以宁:ACCOMPANY']);
  });
});

it('names the stops of a tour rather than the town around them, and keeps what one list holds', () => {
  const tour = (where: string, second: string) =>
    relateGiven({
      headline: '江一鸣检查市场',
      body: [`9月2日,副市长江一鸣${where}检查。`, second],
      persons: { 江一鸣: ['副市长'] },
      locations: { 青禾街道: 'subdistrict', 北岭市场: 'site', 云水县: 'county', 星河开发区: 'site' },
    });
  expect(venues(tour('到青禾街道', '江一鸣首先来到北岭市场察看。'))).toEqual(['北岭市场']);
  expect(venues(tour('开展', '江一鸣先后深入云水县、星河开发区察看。'))).toEqual(['云水县', '星河开发区']);
});

it('takes the talks before a signing for a reception, and neither side of a plan for a signatory', () => {
  const found = relateGiven({
    headline: '集中签约仪式举行',
    body: [
      '2月8日,青禾县集中签约仪式举行。签约仪式前,县委书记江一鸣与签约客商举行会谈,深入探讨有关事宜。',
      '县长何以宁、客商鲁小川及其他负责人分别致辞,县招商局负责人与客商签约。说明会由何以宁主持。',
    ],
    persons: { 江一鸣: ['县委书记'], 何以宁: ['县长'], 鲁小川: ['客商'] },
    organisations: ['县招商局'],
  });
  expect(found.events.map(({ type }) => type)).toEqual(['CEREMONY', 'RECEPTION']);
  expect(roles(found)).toEqual(expect.arrayContaining(['何以宁:CHAIR', '县招商局:SIGNATORY']));
  expect(roles(found)).not.toContain('何以宁:SIGNATORY');
});

it('counts those whose homes are visited as visited, not as speakers', () => {
  const found = relateGiven({
    headline: '江一鸣慰问老兵',
    body: ['1月9日,县长江一鸣走访慰问老兵。', '在老兵何以宁家里,江一鸣要求有关部门做好服务。'],
    persons: { 江一鸣: ['县长'], 何以宁: ['老兵'] },
  });
  expect(roles(found)).toEqual(['江一鸣:LEAD', '何以宁:ATTEND']);
});

it('lets bodies speak behind their count, and whoever analyses the state of things', () => {
  const found = relateGiven({
    headline: '安全会议召开',
    body: [
      '近日,云水县召开安全会议。县住建局、县林业局2家部门和星河公司、北岭公司2家企业就安全工作发了言。',
      '县应急局局长江一鸣就当前安全生产工作形势进行了分析。传达学习了3月8日全市视频会议精神。',
    ],
    published: '2024-12-20',
    persons: { 江一鸣: ['局长'] },
    organisations: ['县住建局', '县林业局', '星河公司', '北岭公司', '县应急局'],
    locations: { 云水县: 'county' },
  });
  expect(roles(found)).toEqual(
    expect.arrayContaining([
      '县住建局:SPEAKER',
      '县林业局:SPEAKER',
      '星河公司:SPEAKER',
      '北岭公司:SPEAKER',
      '江一鸣:SPEAKER',
    ]),
  );
  expect(found.events[0]?.date).toBeNull();
});

it('keeps talks at the end of a tour in the tour', () => {
  const found = relateGiven({
    headline: '江一鸣赴两县考察',
    body: [
      '6月9日,州委书记江一鸣赴云水县考察。',
      '在云水期间,江一鸣先后到青禾镇、柳湾村考察了项目,并与何以宁进行了座谈。',
    ],
    persons: { 江一鸣: ['州委书记'], 何以宁: [] },
    locations: { 云水县: 'county', 青禾镇: 'town', 柳湾村: 'village' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['INSPECTION']);
});

it('takes the words of a speech that is passed on for no speech, the body of those listed for no member of the list', () => {
  const found = relateGiven({
    headline: '学习会议召开',
    body: [
      '本月27日,县长江一鸣主持召开学习会议。县纪委书记何以宁等县纪委相关领导参加会议。',
      '会议传达了鲁小川书记在动员大会上的讲话精神。',
    ],
    published: '2024-03-28',
    persons: { 江一鸣: ['县长'], 何以宁: ['县纪委书记'], 鲁小川: ['书记'] },
    organisations: ['县纪委'],
  });
  expect(roles(found)).toEqual(['江一鸣:CHAIR', '何以宁:ATTEND']);
  expect(found.events[0]?.date).toBe('2024-03-27');
});

it('a rite late in a report is told by who led it', () => {
  const { events } = relateGiven({
    headline: '公所旧厅舍逾龄',
    body: [
      '公所厅舍已有四十年。',
      '公所为便民众洽公,决定另择新址。',
      '经费由各方补助。',
      '江一鸣、何以宁等人主持动土,鲁小川到场关心。',
    ],
    persons: { 江一鸣: [], 何以宁: [], 鲁小川: [] },
  });
  expect(events.map(({ type }) => type)).toEqual(['CEREMONY']);
  expect(events[0]?.participations.map(({ participant, role }) => `${participant.name}:${role}`)).toEqual([
    '江一鸣:CHAIR',
    '何以宁:CHAIR',
    '鲁小川:ATTEND',
  ]);
});
