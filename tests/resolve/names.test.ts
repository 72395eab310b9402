import { describe, expect, it } from 'vitest';
import { resolveNames } from '../../src/resolve/names.ts';
import { factsOf, type Told } from '../support/facts.ts';

const resolved = (told: Told | readonly Told[], source = {}) => resolveNames(factsOf([told].flat() as Told[], source));
const names = (told: Told | readonly Told[], source = {}) =>
  resolved(told, source).flatMap(({ entities }) => entities.organisations.map(({ name }) => name));

describe('elliptical bodies', () => {
  it.each([
    ['the only district of the text', '中原区召开会议,区委部署工作。', '区委', '中原区委'],
    ['a department', '渑池县举行活动,县教育局组织。', '县教育局', '渑池县教育局'],
    ['the province, from a city in it', '铜川市召开会议,传达省委精神。', '省委', '陕西省委'],
    ['the city, from a district of it', '中原区召开会议,传达市委精神。', '市委', '郑州市委'],
    [
      'the province of the places it is about, not one named in passing',
      '铜川市召开会议,耀州区、王益区参加,学习江苏省经验,省委作出部署。',
      '省委',
      '陕西省委',
    ],
    ['a bureau whose name begins like a citizen', '铜川市召开会议,市民政局参加。', '市民政局', '铜川市民政局'],
    ['the short name of an autonomous prefecture', '红河哈尼族彝族自治州召开会议,州委部署工作。', '州委', '红河州委'],
    [
      'our county, not that of its visitors',
      '清涧县考察团来我县考察学习。子长县领先。县委书记陪同。',
      '县委',
      '子长县委',
    ],
    ['the nearest district before it, of several', '调研组到中原区,又到金水区,区委汇报工作。', '区委', '金水区委'],
    ['the youth league, whose level stands second', '铜川市召开会议,团市委介绍情况。', '团市委', '共青团铜川市委'],
  ])('take %s', (_, text, body, full) => {
    const [facts] = resolved({ text, organisations: [body] });
    expect(facts?.entities.organisations).toMatchObject([{ name: full, aliases: [body] }]);
  });

  it.each([
    ['no place is named', '会议要求区委抓好落实。', '区委'],
    ['the word only begins like a level', '中原区的市场监管局到会。', '市场监管局'],
    ['the name is whole', '中原区的区块链研究院到会。', '区块链研究院'],
  ])('stay as they are when %s', (_, text, body) => {
    expect(names({ text, organisations: [body] })).toEqual([body]);
  });

  it('stand for home, not for where a party travels to', () => {
    const text = '市委书记率团赴铜川市考察。铜川市与南通市签约,铜川市有关部门参加。';
    expect(names({ text, organisations: ['市委'], locations: { 铜川市: 'city', 南通市: 'city' } })).toEqual([
      '南通市委',
    ]);
  });

  it.each([
    ['whoever comes to see it is a guest', '清涧县代表团来子长县考察学习。县委书记陪同。', '子长县委'],
    ['it takes part elsewhere', '我县参加清涧县运动会开幕式。子长县派出选手,县委祝贺。', '子长县委'],
    ['a leader of the state spoke elsewhere', '学习总书记在江苏省考察时的讲话。铜川市召开会议,省委部署。', '陕西省委'],
  ])('stand for home, also when %s', (_, text, full) => {
    const body = full.slice(2);
    expect(names({ text, organisations: [body.length > 2 ? body.slice(-2) : body] })).toEqual([full]);
  });

  it('stand for the place of a colleague that one sentence lists before', () => {
    const text = '徐汇区代表团来盐城市考察。上海市徐汇区委书记林知远,区委副书记苏晚晴率队。盐城市亭湖区陪同。';
    const [facts] = resolved({ text, persons: { 苏晚晴: [['区委副书记', '区委']] }, organisations: ['区委'] });
    expect(facts?.entities.persons[0]?.positions).toMatchObject([{ organisation: '徐汇区委' }]);
  });

  it('mean the place of whoever publishes beside guests from other prefectures', () => {
    const text =
      '书画联展开幕,枣庄市举办。泰州市政协副主席林知远、扬州市政协副主席苏晚晴出席。市政协有关负责同志主持。';
    expect(names({ text, organisations: ['市政协'] }, { publication: '枣庄日报' })).toEqual(['枣庄市政协']);
    expect(names({ text, organisations: ['市政协'] })).not.toEqual(['枣庄市政协']);
  });

  it('mean the place of whoever publishes when it is called ours', () => {
    const text = '眉山市、黄冈市、儋州市人民政府协办文化节,我市参展。市委感谢各方。';
    expect(names({ text, organisations: ['市委'] }, { publication: '眉山网' })).toEqual(['眉山市委']);
  });

  it('are not of the district that a party goes to in a city', () => {
    const text =
      '崇川区代表小组在区人大常委会副主任林知远率领下赴宁波市镇海区考察。镇海区介绍了经验,区人大常委会感谢。';
    const told = { text, organisations: ['区人大常委会'], locations: { 宁波市: 'city' } } as const;
    expect(names(told)).toEqual(['崇川区人大常委会']);
  });

  it('take the place from the publication, or from another report of the document', () => {
    expect(names({ text: '市委部署工作。', organisations: ['市委'] }, { publication: '南通日报' })).toEqual([
      '南通市委',
    ]);
    const page = [{ text: '区政府部署工作。', organisations: ['区政府'] }, { text: '中原区举行活动。' }];
    expect(names(page)).toEqual(['中原区政府']);
  });

  it('become one with the full name where the report has it, in the form it has', () => {
    const [facts] = resolved({
      text: '铜川市人民政府发布公告,市政府部署落实。',
      organisations: ['铜川市人民政府', '市政府'],
      events: [
        {
          name: '部署落实',
          roles: [
            ['铜川市人民政府', 'ATTEND'],
            ['市政府', 'ATTEND'],
          ],
        },
      ],
    });
    expect(facts?.entities.organisations).toMatchObject([{ name: '铜川市人民政府', aliases: ['市政府'] }]);
    expect(facts?.entities.organisations[0]?.mentions).toHaveLength(2);
    expect(facts?.relations.events[0]?.participations).toHaveLength(1);
  });
});

describe('posts', () => {
  const bodies = (text: string, ...positions: [string, string | null][]) =>
    resolved({ text, persons: { 林知远: positions } })[0]?.entities.persons[0]?.positions.map(
      ({ organisation }) => organisation,
    );

  it('name the body they imply', () => {
    expect(bodies('铜川市召开会议,副市长林知远出席。', ['副市长', null])).toEqual(['铜川市政府']);
    expect(bodies('中原区召开会议,区委书记林知远出席。', ['区委书记', null])).toEqual(['中原区委']);
  });

  it('put a department under the committee its holder sits in', () => {
    const text = '中原区召开会议,区委常委、组织部部长林知远出席。';
    expect(bodies(text, ['区委常委', '区委'], ['组织部部长', null])).toEqual(['中原区委', '中原区委组织部']);
  });

  it('have the body that another report of the document tells them with', () => {
    const page = [
      { text: '国务院总理林知远主持会议。', persons: { 林知远: [['总理', '国务院']] }, organisations: ['国务院'] },
      { text: '有关部门落实林知远总理要求。', persons: { 林知远: [['总理', null]] } },
    ] as const;
    expect(resolved(page)[1]?.entities.persons[0]?.positions).toMatchObject([{ organisation: '国务院' }]);
  });

  it('stay without a body when they imply none', () => {
    expect(bodies('中原区召开会议,教授林知远出席。', ['教授', null])).toEqual([null]);
  });
});
