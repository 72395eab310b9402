import { describe, expect, it } from 'vitest';
import { relateGiven, roles, venues } from './report.ts';

const types = ({ events }: ReturnType<typeof relateGiven>) => events.map(({ type }) => type);
const rolesAt = ({ events }: ReturnType<typeof relateGiven>, index: number) =>
  events[index]?.participations.map(({ participant, role }) => `${participant.name}:${role}`).sort();

describe('guests met one after the other who came for something else', () => {
  const found = relateGiven({
    headline: '江一鸣分别会见云国总理、河国副总理',
    body: [
      '江一鸣27日在青州分别会见来华出席星河论坛年会的云国总理维斯帕、河国副总理塔拉索。',
      '在会见维斯帕时,江一鸣表示,两国是好邻居、好朋友。',
      '维斯帕表示,双方友谊历久弥新,始终相互信任。',
      '何以宁参加会见。',
      '在会见塔拉索时,江一鸣表示,双方要深化各领域务实合作。',
      '塔拉索表示,愿推动两国关系迈上新水平。',
      '鲁小川参加会见。',
    ],
    persons: { 江一鸣: [], 维斯帕: ['云国总理'], 塔拉索: ['河国副总理'], 何以宁: [], 鲁小川: [] },
    locations: { 青州: 'city' },
  });

  it('are two receptions', () => expect(types(found)).toEqual(['RECEPTION', 'RECEPTION']));
  it('have both sides at their head, both speaking, and the company of their own', () => {
    expect(rolesAt(found, 0)).toEqual(
      ['何以宁:ATTEND', '江一鸣:LEAD', '江一鸣:SPEAKER', '维斯帕:LEAD', '维斯帕:SPEAKER'].sort(),
    );
    expect(rolesAt(found, 1)).toEqual(
      ['塔拉索:LEAD', '塔拉索:SPEAKER', '江一鸣:LEAD', '江一鸣:SPEAKER', '鲁小川:ATTEND'].sort(),
    );
  });
  it('keep the words of each speaker at each', () => expect(found.statements).toHaveLength(4));
  it('were held at the place of the first sentence', () => expect(venues(found)).toEqual(['青州']));
});

describe('a round of meetings in one sentence', () => {
  const found = relateGiven({
    headline: '江一鸣访问云国',
    body: ['江一鸣在青州分别会见国王维斯帕、总理塔拉索,议长莫拉丹,同外长帕维罗举行会谈。'],
    persons: { 江一鸣: [], 维斯帕: ['国王'], 塔拉索: ['总理'], 莫拉丹: ['议长'], 帕维罗: ['外长'] },
    locations: { 青州: 'city' },
  });

  it('is one reception for each guest', () => expect(types(found)).toEqual(Array(4).fill('RECEPTION')));
});

describe('a talk with a guest who came for a forum', () => {
  const found = relateGiven({
    headline: '江一鸣同云国总统会谈',
    body: ['5月31日,江一鸣在云水会堂同来华国事访问并出席星河论坛开幕式的云国总统维斯帕举行会谈。'],
    persons: { 江一鸣: [], 维斯帕: ['云国总统'] },
    locations: { 云水会堂: 'site' },
  });

  it('is a reception, not the forum', () => {
    expect(types(found)).toEqual(['RECEPTION']);
    expect(roles(found)).toEqual(['江一鸣:LEAD', '维斯帕:LEAD']);
  });
});

describe('a gathering named in quotation marks', () => {
  const found = relateGiven({
    headline: '“清风·廉洁文化研讨会”举行',
    body: ['18日,“清风·廉洁文化研讨会”在云州举行。'],
    locations: { 云州: 'city' },
  });

  it('is told by the end of its name', () => {
    expect(found.events[0]).toMatchObject({ type: 'MEETING', date: '2024-03-18' });
    expect(venues(found)).toEqual(['云州']);
  });
});

describe('a study session on a theme', () => {
  const found = relateGiven({
    headline: '江一鸣主持市政府第三次专题学习',
    body: ['3月15日,市政府以“数字治理”为主题,进行第三次专题学习。市长江一鸣在主持学习时强调,要学以致用。'],
    persons: { 江一鸣: ['市长'] },
    organisations: ['市政府'],
  });

  it('is organised by the body that studies', () => {
    expect(roles(found)).toContain('市政府:ORGANISER');
    expect(roles(found)).toContain('江一鸣:CHAIR');
  });
});

describe('a guest met in the evening', () => {
  const found = relateGiven({
    headline: '外事往来',
    body: ['江一鸣三月七日晚会见并宴请了维斯帕。'],
    persons: { 江一鸣: [], 维斯帕: [] },
  });

  it('is received, not taken to a gala', () => expect(types(found)).toEqual(['RECEPTION']));
});

describe('a guest seen off at the airport', () => {
  const found = relateGiven({
    headline: '维斯帕离青州回国',
    body: ['云国总理维斯帕今晨乘专列离开青州回国。', '到车站欢送来宾的有何以宁、鲁小川。'],
    persons: { 维斯帕: ['云国总理'], 何以宁: [], 鲁小川: [] },
  });

  it('is a reception', () => expect(types(found)).toEqual(['RECEPTION']));
  it('is attended by who saw the guest off', () =>
    expect(rolesAt(found, 0)).toEqual(expect.arrayContaining(['何以宁:ATTEND', '鲁小川:ATTEND'])));
});

describe('a visit told talk by talk', () => {
  const found = relateGiven({
    headline: '江一鸣对云国进行友好访问',
    body: [
      '应云国邀请,江一鸣3日至5日对云国进行友好访问。',
      '在会见云国总统维斯帕时,江一鸣表示,两国是好朋友。',
      '维斯帕表示,双方始终相互信任。',
      '在同议长塔拉索会谈时,江一鸣表示,愿加强交流。',
      '塔拉索表示,双方合作成果丰硕。',
      '江一鸣还考察了青河铁路,出席了企业座谈会。',
    ],
    persons: { 江一鸣: [], 维斯帕: ['云国总统'], 塔拉索: ['议长'] },
    locations: { 青河铁路: 'site' },
  });

  it('is one reception for each talk, then what else was done', () =>
    expect(types(found)).toEqual(['RECEPTION', 'RECEPTION', 'INSPECTION', 'MEETING']));
  it('gives each guest the own talk', () => {
    expect(rolesAt(found, 0)).toEqual(['江一鸣:LEAD', '江一鸣:SPEAKER', '维斯帕:LEAD', '维斯帕:SPEAKER'].sort());
    expect(rolesAt(found, 1)).toEqual(['塔拉索:LEAD', '塔拉索:SPEAKER', '江一鸣:LEAD', '江一鸣:SPEAKER'].sort());
  });
});

describe('what was held beside a talk', () => {
  const found = relateGiven({
    headline: '江一鸣同云国总统会谈',
    body: [
      '12日下午,江一鸣在云水会堂同云国总统维斯帕举行会谈。',
      '会谈前,江一鸣在青石广场为维斯帕举行欢迎仪式。',
      '会谈后,两国总统共同出席合作文本展示仪式。',
      '会谈后,两国总统共同见证签署多项合作文件。',
    ],
    persons: { 江一鸣: [], 维斯帕: ['云国总统'] },
    locations: { 云水会堂: 'site', 青石广场: 'site' },
  });

  it('is a ceremony of its own where one was held, not what was signed', () =>
    expect(types(found)).toEqual(['RECEPTION', 'CEREMONY']));
  it('was attended by both sides', () => expect(rolesAt(found, 1)).toEqual(['江一鸣:ATTEND', '维斯帕:ATTEND'].sort()));
});

describe('guests who travel with somebody, and a walk with a guest', () => {
  it('are met without whom they follow', () => {
    const found = relateGiven({
      headline: '江一鸣会见云国工商界代表',
      body: ['14日下午,江一鸣在云水会堂会见随同维斯帕访华的云国工商界代表。'],
      persons: { 江一鸣: [], 维斯帕: [] },
      locations: { 云水会堂: 'site' },
    });
    expect(roles(found)).toEqual(['江一鸣:LEAD']);
  });
  it('has both at its head', () => {
    const found = relateGiven({
      headline: '江一鸣同云国总统参观青石坛',
      body: ['14日,江一鸣同来访的云国总统维斯帕参观青石坛。'],
      persons: { 江一鸣: [], 维斯帕: ['云国总统'] },
      locations: { 青石坛: 'site' },
    });
    expect(types(found)).toEqual(['INSPECTION']);
    expect(roles(found)).toEqual(['江一鸣:LEAD', '维斯帕:LEAD']);
  });
  it('is no visit when only word is sent', () =>
    expect(
      relateGiven({
        headline: '江一鸣向云国总统致慰问电',
        body: ['30日,江一鸣就云国水灾向云国总统维斯帕致慰问电。'],
        persons: { 江一鸣: [], 维斯帕: ['云国总统'] },
      }).events,
    ).toEqual([]));
});
