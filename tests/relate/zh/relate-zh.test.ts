import { describe, expect, it } from 'vitest';
import { relateGiven, roles, venues } from './report.ts';

describe('a tour', () => {
  const found = relateGiven({
    headline: '江一鸣调研水利工作',
    body: [
      '3月18日至19日,市委书记江一鸣在云水县调研水利工作。他强调,要把堤坝修得更牢,把预案做得更细。',
      '江一鸣先后来到青禾镇柳湾村、北岭水库,察看工程进度,听取情况介绍。在星河泵站,江一鸣叮嘱当地守好最后一道闸门。',
      '副市长何以宁、水利局局长鲁小川陪同调研。',
    ],
    persons: { 江一鸣: ['市委书记'], 何以宁: ['副市长'], 鲁小川: ['局长'] },
    organisations: ['水利局'],
    locations: { 云水县: 'county', 青禾镇: 'town', 柳湾村: 'village', 北岭水库: 'site', 星河泵站: 'site' },
  });

  it('is one inspection over its days', () => {
    expect(found.events).toHaveLength(1);
    expect(found.events[0]).toMatchObject({ type: 'INSPECTION', date: '2024-03-18', endDate: '2024-03-19' });
  });
  it('lists its stops in order, the most specific name of each', () => {
    expect(venues(found)).toEqual(['柳湾村', '北岭水库', '星河泵站']);
  });
  it('has a head and those who accompany', () => {
    expect(roles(found)).toEqual(['江一鸣:LEAD', '何以宁:ACCOMPANY', '鲁小川:ACCOMPANY']);
  });
  it('keeps the first words of a speaker, the pronoun resolved', () => {
    expect(found.statements).toHaveLength(1);
    expect(found.statements[0]).toMatchObject({ speaker: { name: '江一鸣' }, kind: '强调', event: 0 });
    expect(found.statements[0]?.excerpt).toMatch(/^要把堤坝修得更牢/u);
  });
});

it.each([
  ['清河3月18日电', '2024-03-18'],
  ['清河日报讯', '2024-03-20'],
])('counts today from the day of its dateline, or from the day of publication: %s', (dateline, date) => {
  const found = relateGiven({
    headline: '江一鸣会见客人',
    dateline,
    body: ['市长江一鸣今天会见鲁小川。'],
    persons: { 江一鸣: ['市长'], 鲁小川: [] },
  });
  expect(found.events[0]).toMatchObject({ type: 'RECEPTION', date });
});

it('hears who speaks at the gathering, the pronoun too, and who comes along', () => {
  const found = relateGiven({
    headline: '清河日报社举行酒会',
    body: [
      '3月18日,清河日报社举行迎春酒会。社长江一鸣出席。他在酒会上讲话说,要把报纸办得更好。',
      '副社长何以宁在酒会上致辞说,感谢读者多年的支持。陪同前往的编辑鲁小川一同观看了表演。',
    ],
    persons: { 江一鸣: ['社长'], 何以宁: ['副社长'], 鲁小川: ['编辑'] },
    organisations: ['清河日报社'],
  });
  expect(found.statements.map(({ speaker }) => speaker.name)).toEqual(['江一鸣', '何以宁']);
  expect(roles(found)).toContain('鲁小川:ACCOMPANY');
});

it('keeps the order of a list of stops that are told of again, under shorter names too', () => {
  const found = relateGiven({
    headline: '江一鸣调研水利工作',
    body: [
      '3月18日,市委书记江一鸣到北岭水库、青禾镇便民中心、星河泵站调研水利工作。',
      '在星河泵站,江一鸣察看了机组。在镇便民中心,江一鸣听取了汇报。在北岭水库,江一鸣察看了堤坝。',
    ],
    persons: { 江一鸣: ['市委书记'] },
    locations: { 北岭水库: 'site', 青禾镇便民中心: 'site', 镇便民中心: 'site', 星河泵站: 'site' },
  });
  expect(venues(found)).toEqual(['北岭水库', '青禾镇便民中心', '星河泵站']);
});

describe('a meeting', () => {
  const found = relateGiven({
    headline: '我市召开春耕生产工作会议',
    published: '2024-01-03',
    body: [
      '12月29日,春耕生产工作会议在云水会堂召开。市长江一鸣出席会议并讲话,副市长何以宁主持会议,各县区负责人参加会议。',
      '会上,市农业局、市供销社负责同志分别作了汇报。会议强调,要早备种、早下地。',
      '江一鸣指出,春耕不等人,各地要抢抓农时。市长助理鲁小川因公请假。',
    ],
    persons: { 江一鸣: ['市长'], 何以宁: ['副市长'], 鲁小川: ['市长助理'] },
    organisations: ['市农业局', '市供销社'],
    locations: { 云水会堂: 'site' },
  });

  it('takes the year before when the report appears in January', () => {
    expect(found.events[0]).toMatchObject({ type: 'MEETING', date: '2023-12-29' });
  });
  it('gives each role that the roster and its predicates say, and none to the absent', () => {
    expect(roles(found).sort()).toEqual(
      ['何以宁:CHAIR', '江一鸣:ATTEND', '江一鸣:SPEAKER', '市农业局:SPEAKER', '市供销社:SPEAKER'].sort(),
    );
  });
  it('was held at its host place', () => expect(venues(found)).toEqual(['云水会堂']));
  it('lets a meeting say nothing in its own name', () => {
    expect(found.statements.map(({ speaker }) => speaker.name)).toEqual(['江一鸣']);
  });
});

it('tells a reception before a ceremony as an event of its own', () => {
  const found = relateGiven({
    headline: '云水读书节开幕式举行',
    body: [
      '云水读书节开幕式18日在云州举行。省长江一鸣出席并致辞。',
      '开幕式前,江一鸣会见了与会作家代表。何以宁、鲁小川参加会见。',
    ],
    persons: { 江一鸣: ['省长'], 何以宁: [], 鲁小川: [] },
    locations: { 云州: 'city' },
  });
  expect(found.events.map(({ type, date }) => [type, date])).toEqual([
    ['CEREMONY', '2024-03-18'],
    ['RECEPTION', '2024-03-18'],
  ]);
  expect(roles(found, 0)).toEqual(['江一鸣:ATTEND', '江一鸣:SPEAKER']);
  expect(roles(found, 1)).toEqual(['江一鸣:LEAD', '何以宁:ATTEND', '鲁小川:ATTEND']);
});

it('makes one reception of each guest who was received apart', () => {
  const found = relateGiven({
    headline: '江一鸣分别会见外宾',
    body: [
      '省长江一鸣18日在云州分别会见市长安东尼、校长比阿特。',
      '在会见安东尼时,江一鸣表示,愿同贵市多走动、多合作。',
      '在会见比阿特时,江一鸣表示,欢迎贵校师生常来。何以宁参加会见。',
    ],
    persons: { 江一鸣: ['省长'], 安东尼: ['市长'], 比阿特: ['校长'], 何以宁: [] },
    locations: { 云州: 'city' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['RECEPTION', 'RECEPTION']);
  expect(roles(found, 0)).toEqual(['江一鸣:LEAD', '安东尼:LEAD', '江一鸣:SPEAKER', '何以宁:ATTEND']);
  expect(roles(found, 1)).toEqual(['江一鸣:LEAD', '比阿特:LEAD', '江一鸣:SPEAKER', '何以宁:ATTEND']);
  expect(found.statements.map(({ event }) => event)).toEqual([0, 1]);
});

it('tells visitors from those they visit', () => {
  const found = relateGiven({
    headline: '江一鸣看望老党员',
    body: ['昨日,县长江一鸣在何以宁的陪同下,到柳湾村看望老党员鲁小川。'],
    persons: { 江一鸣: ['县长'], 何以宁: [], 鲁小川: [] },
    locations: { 柳湾村: 'village' },
  });
  expect(found.events[0]).toMatchObject({ type: 'VISIT', date: '2024-03-19' });
  expect(roles(found).sort()).toEqual(['何以宁:ACCOMPANY', '江一鸣:LEAD', '鲁小川:ATTEND'].sort());
});

it('counts contestants and gives prizes to those who won them', () => {
  const found = relateGiven({
    headline: '第三届云水技能大赛决赛举行',
    body: [
      '3月18日,由市总工会主办的第三届云水技能大赛决赛举行,来自各县区的120余名选手同台竞技。',
      '最终,江一鸣获得一等奖,何以宁获得二等奖。',
    ],
    persons: { 江一鸣: [], 何以宁: [] },
    organisations: ['市总工会'],
  });
  expect(found.events[0]).toMatchObject({ type: 'COMPETITION', headcounts: [{ count: 120, approximate: true }] });
  expect(found.awards.map(({ recipient, award }) => [recipient.name, award])).toEqual([
    ['江一鸣', '一等奖'],
    ['何以宁', '二等奖'],
  ]);
  expect(roles(found)).toContain('市总工会:ORGANISER');
  expect(roles(found)).toContain('江一鸣:AWARDEE');
});

it('tells a meeting chaired on a tour from the tour', () => {
  const found = relateGiven({
    headline: '江一鸣调研水利工作',
    body: [
      '3月18日,市长江一鸣到北岭水库调研水利工作,并主持召开座谈会。何以宁参加。',
      '座谈会上,江一鸣强调,要把堤坝修得更牢。',
    ],
    persons: { 江一鸣: ['市长'], 何以宁: [] },
    locations: { 北岭水库: 'site' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['INSPECTION', 'MEETING']);
  expect(roles(found, 0)).toEqual(['江一鸣:LEAD', '何以宁:ACCOMPANY']);
  expect(roles(found, 1)).toEqual(['江一鸣:CHAIR', '江一鸣:SPEAKER']);
  expect(venues(found, 0)).toEqual(['北岭水库']);
});

it('takes time in proportion to the text, whatever the text', () => {
  // A line without a stop is read no further than a sentence ever goes.
  const found = relateGiven({
    headline: '江一鸣调研水利工作',
    body: ['江一鸣到北岭水库调研,'.repeat(3000)],
    persons: { 江一鸣: [] },
    locations: { 北岭水库: 'site' },
  });
  expect(roles(found)).toEqual(['江一鸣:LEAD']);
});

it('says for whom somebody speaks', () => {
  const found = relateGiven({
    headline: '云水大桥开工',
    body: ['3月18日,云水大桥开工仪式举行。江一鸣代表市政府致辞。'],
    persons: { 江一鸣: [] },
    organisations: ['市政府'],
  });
  expect(found.events[0]?.participations[0]).toMatchObject({ role: 'SPEAKER', onBehalfOf: '市政府' });
});

it('finds no gathering in figures and background', () => {
  const found = relateGiven({
    headline: '云水县粮食产量创新高',
    body: ['去年,云水县粮食总产量达到20万吨。', '据了解,近三年单产持续提高。'],
    locations: { 云水县: 'county' },
  });
  expect(found).toEqual({ events: [], statements: [], awards: [] });
});

it('points every finding at text that is there', () => {
  const found = relateGiven({
    headline: '江一鸣检查防汛',
    body: ['3月18日,江一鸣到北岭水库检查防汛。江一鸣要求,汛期值守不能断,物资要备足。'],
    persons: { 江一鸣: [] },
    locations: { 北岭水库: 'site' },
  });
  const [event] = found.events;
  const spans = [
    event?.evidence,
    event?.venues[0]?.evidence,
    event?.participations[0]?.evidence,
    found.statements[0]?.evidence,
  ];
  for (const evidence of spans) {
    expect(evidence?.rule).toBeTruthy();
    expect((evidence?.span.end ?? 0) > (evidence?.span.start ?? 0)).toBe(true);
  }
});

it('a contest with the giving of its prizes is a contest; who attends its opening, a ceremony', () => {
  const type = (...body: string[]) =>
    relateGiven({ headline: '云水一中运动会', body, persons: { 江一鸣: ['校长'] } }).events.map((event) => event.type);
  expect(type('3月18日,学校演讲比赛总决赛暨颁奖仪式在礼堂举行。')).toEqual(['COMPETITION']);
  expect(type('3月18日,学校第三届运动会隆重开幕。', '校长江一鸣出席开幕式。')).toEqual(['CEREMONY']);
  expect(
    type('云水之南,书声琅琅。', '一派繁华,草木葱茏。', '学校第三届运动会18日隆重开幕。', '校长江一鸣出席开幕式。'),
  ).toEqual(['CEREMONY']);
});

it('judges are guests, not only attendants', () => {
  const found = relateGiven({
    headline: '云水一中演讲比赛举行',
    body: ['3月18日,云水一中举行演讲比赛。', '江一鸣、何以宁出席并担任评委。', '担任点评的评委有:苏小棠。'],
    persons: { 江一鸣: [], 何以宁: [], 苏小棠: [] },
  });
  expect(roles(found)).toEqual(['江一鸣:GUEST', '何以宁:GUEST', '苏小棠:GUEST']);
});
