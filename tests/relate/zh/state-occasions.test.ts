import { describe, expect, it } from 'vitest';
import { relateGiven, roles, venues } from './report.ts';

describe('gatherings beside the principal one', () => {
  const types = (body: string[]) =>
    relateGiven({
      headline: '江一鸣在云州活动',
      body,
      persons: { 江一鸣: [] },
      locations: { 云水: 'city' },
    }).events.map(({ type }) => type);

  it('are a tour on days of its own after a meeting', () =>
    expect(
      types(['在19日召开的立法工作座谈会上,江一鸣指出,工作重要。', '18日—21日,江一鸣先后到云水等地调研。']),
    ).toEqual(['MEETING', 'INSPECTION']));
  it('are a meeting held after a tour', () =>
    expect(types(['20日,江一鸣视察云水。', '在随后召开的座谈会上,江一鸣讲话。'])).toEqual(['INSPECTION', 'MEETING']));
});

it('flowers laid on a tour are no gathering of their own', () => {
  const found = relateGiven({
    headline: '江一鸣在云州考察',
    body: ['江一鸣20日在云州考察。', '江一鸣来到云水纪念碑广场,向纪念碑敬献花篮。'],
    persons: { 江一鸣: [] },
    locations: { 云州: 'city', 云水纪念碑广场: 'site' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['INSPECTION']);
});

it('with nobody else at the head of a tour, who is named first leads it', () => {
  const found = relateGiven({
    headline: '代表视察民生实事',
    body: ['20日,代表视察云水。主任江一鸣,副主任何以宁、陶远志参加了视察活动。', '在座谈会上,何以宁汇报了情况。'],
    persons: { 江一鸣: [], 何以宁: [], 陶远志: [] },
    locations: { 云水: 'city' },
  });
  expect(roles(found)).toContain('江一鸣:LEAD');
  expect(roles(found)).not.toContain('何以宁:LEAD');
});

describe('a wreath-laying that many leaders attended with others', () => {
  const found = relateGiven({
    headline: '云州各界敬献花篮仪式举行',
    body: [
      '在庆祝云州解放75周年、云州大学成立60周年之际,敬献花篮仪式20日上午在云水广场举行。',
      '领导人江一鸣、何以宁等,同各界代表一起出席仪式。',
      '敬献花篮仪式由陶远志主持。',
    ],
    persons: { 江一鸣: [], 何以宁: [], 陶远志: [] },
    locations: { 云水广场: 'site' },
  });

  it('has them all, the crowd being with them', () =>
    expect(roles(found).sort()).toEqual(['何以宁:ATTEND', '江一鸣:ATTEND', '陶远志:CHAIR'].sort()));
  it('is no founding of what is 60 years old', () => expect(found.events[0]?.name).not.toContain('成立'));
});

describe('a ceremony of welcome', () => {
  const found = relateGiven({
    headline: '江一鸣举行仪式欢迎云国总理',
    body: ['10日上午,江一鸣在云水会堂举行仪式,欢迎云国总理维斯帕来访。', '随后,江一鸣陪同维斯帕检阅了仪仗队。'],
    persons: { 江一鸣: [], 维斯帕: ['总理'] },
    locations: { 云水会堂: 'site' },
  });

  it('has host and guest there, neither accompanying the other', () =>
    expect(roles(found).sort()).toEqual(['江一鸣:ATTEND', '维斯帕:ATTEND'].sort()));
});

it('who hears a report does not give it', () => {
  const found = relateGiven({
    headline: '江一鸣主持召开常务会议',
    body: ['江一鸣18日主持召开常务会议,听取当前抗洪救灾情况汇报,研究下一步举措。'],
    persons: { 江一鸣: [] },
  });
  expect(roles(found)).toEqual(['江一鸣:CHAIR']);
});

it('those received on a tour are no reception of their own', () => {
  const found = relateGiven({
    headline: '江一鸣视察驻云州部队',
    body: ['江一鸣20日视察驻云州部队。', '随后,江一鸣亲切接见部队官兵代表,同大家合影留念。'],
    persons: { 江一鸣: [] },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['INSPECTION']);
});

it('a talk told as earlier is a second gathering, and booths of a fair are no stops', () => {
  const found = relateGiven({
    headline: '江一鸣在展会巡馆',
    body: [
      '18日,江一鸣在云州展会巡馆。',
      '江一鸣来到展览馆,参观了青禾科技、云鲸智能等多家企业展区。',
      '此前,江一鸣同参展企业代表座谈交流。',
    ],
    persons: { 江一鸣: [] },
    organisations: ['青禾科技', '云鲸智能'],
    locations: { 展览馆: 'site' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['INSPECTION', 'MEETING']);
  expect(venues(found)).toEqual(['展览馆']);
});

it('days in relayed words are not the day of the gathering', () => {
  const found = relateGiven({
    headline: '江一鸣同维斯帕会谈',
    body: ['欢迎仪式后,江一鸣同维斯帕举行会谈。', '江一鸣表示,昨天(3月19日)两国领导人会晤,作出战略规划。'],
    persons: { 江一鸣: [], 维斯帕: [] },
  });
  expect(found.events[0]?.date).toBeNull();
});

it('guests named with a crowd are a crowd', () => {
  const found = relateGiven({
    headline: '文艺晚会举行',
    body: ['庆祝云州建市25周年文艺晚会19日举行。', '江一鸣、何以宁,以及各界代表和特邀嘉宾等观看演出。'],
    persons: { 江一鸣: [], 何以宁: [] },
  });
  expect(roles(found).sort()).toEqual(['何以宁:ATTEND', '江一鸣:ATTEND'].sort());
});

it('the winner is who beat the other', () => {
  const found = relateGiven({
    headline: '全省运动会第三个比赛日',
    body: ['全省运动会比赛20日继续进行。', '江一鸣战胜何以宁,蝉联了女单冠军。'],
    persons: { 江一鸣: [], 何以宁: [] },
  });
  expect(found.awards.map(({ recipient, award }) => `${recipient.name}:${award}`)).toEqual(['江一鸣:冠军']);
});

it('zones of a contest stand beside the cities named for it', () => {
  const found = relateGiven({
    headline: '全省运动会第三个比赛日',
    body: ['全省运动会比赛20日继续进行。', '接力决赛上午在青州进行。', '在云州赛区,击剑比赛继续进行。'],
    locations: { 青州: 'city', 云州赛区: 'site' },
  });
  expect(venues(found)).toEqual(['青州', '云州赛区']);
});

describe('rites beside a talk', () => {
  const found = relateGiven({
    headline: '江一鸣会见云国总统',
    body: [
      '江一鸣18日在云水会堂会见云国总统维斯帕。',
      '当晚,江一鸣和何以宁出席欢迎晚宴。',
      '维斯帕19日上午前往云水广场,向英雄纪念碑敬献花圈。',
      '鲁小川参加上述活动。',
    ],
    persons: { 江一鸣: [], 维斯帕: ['总统'], 何以宁: [], 鲁小川: [] },
    locations: { 云水会堂: 'site', 云水广场: 'site', 英雄纪念碑: 'site' },
  });

  it('are gatherings of their own', () =>
    expect(found.events.map(({ type }) => type)).toEqual(['RECEPTION', 'ACTIVITY', 'CEREMONY']));
  it('have their own people, and who took part in all of it', () => {
    expect(roles(found, 1).sort()).toEqual(['何以宁:ATTEND', '江一鸣:ATTEND', '鲁小川:ATTEND'].sort());
    expect(roles(found, 2)).toContain('维斯帕:ATTEND');
    expect(roles(found, 0)).toContain('鲁小川:ATTEND');
  });
});

it('a tour that is a visit too is what the headline calls it', () => {
  const found = relateGiven({
    headline: '江一鸣在青州看望慰问基层群众',
    body: ['江一鸣9日至10日在青州调研并看望慰问基层群众。'],
    persons: { 江一鸣: [] },
    locations: { 青州: 'city' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['VISIT']);
});

it('the host of a talk may be named behind it', () => {
  const found = relateGiven({
    headline: '江一鸣同维斯帕会谈',
    body: ['同维斯帕会谈时,江一鸣表示,两国关系不断深化发展。'],
    persons: { 江一鸣: [], 维斯帕: [] },
  });
  expect(
    roles(found)
      .filter((role) => role.endsWith('LEAD'))
      .sort(),
  ).toEqual(['江一鸣:LEAD', '维斯帕:LEAD'].sort());
});

it('a team wins under the names of its members', () => {
  const found = relateGiven({
    headline: '全省运动会第三个比赛日',
    body: ['全省运动会比赛20日继续进行。', '由江一鸣、何以宁组成的云州队发挥出色,获得团体赛金牌。'],
    persons: { 江一鸣: [], 何以宁: [] },
    organisations: ['云州队'],
  });
  expect(found.awards.map(({ recipient, award }) => `${recipient.name}:${award}`)).toEqual(['云州队:团体赛金牌']);
  expect(roles(found)).toContain('江一鸣:CONTESTANT');
});

it('greetings of the season are a gathering', () => {
  const found = relateGiven({
    headline: '江一鸣同各界人士共迎新春',
    body: ['江一鸣11日下午在云水会堂同各界代表欢聚一堂,共迎新春。', '何以宁出席。'],
    persons: { 江一鸣: [], 何以宁: [] },
    locations: { 云水会堂: 'site' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['ACTIVITY']);
});

it('who sends a letter is not there, though the letter is quoted', () => {
  const found = relateGiven({
    headline: '江一鸣向云水青年交流周致贺信',
    body: [
      '18日,江一鸣向云水青年交流周致贺信。',
      '江一鸣指出,未来在青年。',
      '云水青年交流周当日在青州开幕,由云州市文联举办。',
    ],
    persons: { 江一鸣: [] },
    organisations: ['云州市文联'],
    locations: { 青州: 'city' },
  });
  expect(roles(found)).toEqual(['云州市文联:ORGANISER']);
  expect(found.statements).toHaveLength(1);
});

it('work done is no speech', () => {
  const found = relateGiven({
    headline: '江一鸣主持召开常务会议',
    body: ['江一鸣18日主持召开常务会议,学习贯彻关于做好下半年工作的重要讲话精神。'],
    persons: { 江一鸣: [] },
  });
  expect(roles(found)).toEqual(['江一鸣:CHAIR']);
});

it('a list of guests goes on over a name that was not read', () => {
  const found = relateGiven({
    headline: '纪念大会举行',
    body: [
      '纪念大会3日在云水广场举行。',
      '出席大会的贵宾有:云国总统维斯帕,河国代总统某某某,星国总理塔拉索,溪国国王莫拉丹。',
    ],
    persons: { 维斯帕: ['云国总统'], 塔拉索: ['星国总理'], 莫拉丹: ['溪国国王'] },
    locations: { 云水广场: 'site' },
  });
  expect(roles(found).sort()).toEqual(['塔拉索:ATTEND', '维斯帕:ATTEND', '莫拉丹:ATTEND'].sort());
});

it('whoever gives a speech is the one who says what follows', () => {
  const found = relateGiven({
    headline: '江一鸣主持召开会议',
    body: ['江一鸣30日下午主持召开会议。', '江一鸣在会上发表重要讲话强调,要深刻认识复杂形势。'],
    persons: { 江一鸣: [] },
  });
  expect(found.statements.map(({ speaker, kind }) => `${speaker.name}:${kind}`)).toEqual(['江一鸣:强调']);
});

it('a talk that words relay is none of the report', () => {
  const found = relateGiven({
    headline: '年会开幕式举行',
    body: [
      '30日,江一鸣在青州出席星河银行年会开幕式。',
      '开幕式前,江一鸣会见何以宁。',
      '陶远志在领导人第十四次会晤时指出,要支持银行发展。',
    ],
    persons: { 江一鸣: [], 何以宁: [], 陶远志: [] },
    locations: { 青州: 'city' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['CEREMONY', 'RECEPTION']);
});

it('a farewell is no visit to the sick', () => {
  const found = relateGiven({
    headline: '江一鸣同志遗体在青州火化',
    body: [
      '江一鸣同志的遗体,23日在云山公墓火化。',
      '江一鸣同志病重期间和逝世后,何以宁、陶远志等同志前往医院看望。',
      '上午9时,何以宁等在哀乐声中来到遗体前肃立默哀。',
    ],
    persons: { 江一鸣: [], 何以宁: [], 陶远志: [] },
    locations: { 青州: 'city', 云山公墓: 'site' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['CEREMONY']);
  expect(roles(found)).toEqual(['何以宁:ATTEND']);
  expect(venues(found)).toEqual(['云山公墓']);
});

it('who gives instructions to a meeting is not there', () => {
  const found = relateGiven({
    headline: '江一鸣对工作会议作出重要指示强调 做好新时代工作',
    body: ['工作会议15日在青州召开。', '江一鸣作出重要指示。', '何以宁出席会议并讲话,6个单位在会上作了交流发言。'],
    persons: { 江一鸣: [], 何以宁: [] },
    locations: { 青州: 'city' },
  });
  expect(roles(found).sort()).toEqual(['何以宁:ATTEND', '何以宁:SPEAKER']);
  expect(found.events[0]?.headcounts).toEqual([]);
});

it('who does something together with somebody does it too', () => {
  const found = relateGiven({
    headline: '交流机制会议举行',
    body: ['江一鸣26日在云水会堂同云国议长维斯帕共同主持交流机制第十次会议。'],
    persons: { 江一鸣: [], 维斯帕: ['云国议长'] },
    locations: { 云水会堂: 'site' },
  });
  expect(roles(found).sort()).toEqual(['江一鸣:CHAIR', '维斯帕:CHAIR'].sort());
});

it('a tour goes back to its meeting and stays there', () => {
  const found = relateGiven({
    headline: '江一鸣在青州调研',
    body: [
      '江一鸣22日在青州调研并主持召开先进制造业发展座谈会。',
      '他强调,要大力发展先进制造业。',
      '江一鸣考察了青禾公司。',
      '在先进制造业发展座谈会上,8家企业负责人谈了建议。江一鸣指出,制造业是经济的根基。',
    ],
    persons: { 江一鸣: [] },
    organisations: ['青禾公司'],
    locations: { 青州: 'city' },
  });
  expect(roles(found, 1).sort()).toEqual(['江一鸣:CHAIR', '江一鸣:SPEAKER'].sort());
  expect(found.statements.map(({ event }) => event)).toEqual([0, 1]);
});

describe('a meeting told in a paragraph of its own after a tour', () => {
  const found = relateGiven({
    headline: '江一鸣在青州考察并主持召开座谈会',
    body: [
      '江一鸣22日在青州考察,主持召开青州发展座谈会。',
      '江一鸣来到青禾公司考察。',
      '22日下午,江一鸣主持召开青州发展座谈会。何以宁先后发言。',
      '江一鸣指出,发展是根基。',
      '陶远志陪同考察并参加座谈会。',
    ],
    persons: { 江一鸣: [], 何以宁: [], 陶远志: [] },
    organisations: ['青禾公司'],
    locations: { 青州: 'city' },
  });

  it('has who spoke there, and the tour whoever came along', () => {
    expect(roles(found).sort()).toEqual(['江一鸣:LEAD', '陶远志:ACCOMPANY'].sort());
    expect(roles(found, 1).sort()).toEqual(
      ['江一鸣:CHAIR', '江一鸣:SPEAKER', '何以宁:SPEAKER', '陶远志:ATTEND'].sort(),
    );
  });
});

it('who will attend has not been there', () => {
  const found = relateGiven({
    headline: '江一鸣将出席云水会议',
    body: ['江一鸣将于27日至28日出席在青州举行的云水会议。'],
    persons: { 江一鸣: [] },
    locations: { 青州: 'city' },
  });
  expect(found.events).toEqual([]);
});

it('who only writes to a gathering, and whose departments come, is not there', () => {
  const found = relateGiven({
    headline: '江一鸣致信祝贺云水大学建校',
    body: [
      '江一鸣发来贺信,向云水大学表示祝贺。',
      '江一鸣在贺信中指出,云水大学成绩显著。',
      '纪念座谈会17日在青州举行,何以宁主持。陶远志,星河集团有关部门负责人出席座谈会。',
    ],
    persons: { 江一鸣: [], 何以宁: [], 陶远志: [] },
    organisations: ['云水大学', '星河集团'],
    locations: { 青州: 'city' },
  });
  expect(roles(found).sort()).toEqual(['何以宁:CHAIR', '陶远志:ATTEND'].sort());
});

describe('a meeting that somebody holds with others', () => {
  const found = relateGiven({
    headline: '江一鸣同国际组织负责人举行对话会',
    body: ['9日,江一鸣在青州同何以宁、陶远志举行“云水”对话会。', '江一鸣表示,要加强合作。'],
    persons: { 江一鸣: [], 何以宁: [], 陶远志: [] },
    locations: { 青州: 'city' },
  });
  it('has both sides', () =>
    expect(roles(found).sort()).toEqual(['江一鸣:ATTEND', '江一鸣:SPEAKER', '何以宁:ATTEND', '陶远志:ATTEND'].sort()));
});

describe('what follows a closing meeting', () => {
  const found = relateGiven({
    headline: '云水市人大常委会会议闭幕',
    body: [
      '云水市人大常委会会议28日下午在青州闭幕。江一鸣主持会议。',
      '闭幕会后,云水市人大常委会举行专题讲座,江一鸣主持。何以宁作了讲座。',
      '云水市人大常委会28日下午在青州举行宣誓仪式。',
    ],
    persons: { 江一鸣: [], 何以宁: [] },
    organisations: ['云水市人大常委会'],
    locations: { 青州: 'city' },
  });
  it('is a lecture and a ceremony of their own', () =>
    expect(found.events.map(({ type }) => type)).toEqual(['MEETING', 'LECTURE', 'CEREMONY']));
  it('the lecture has its speaker', () => expect(roles(found, 1)).toContain('何以宁:SPEAKER'));
});
