import { expect, it } from 'vitest';
import { relateGiven, roles, venues } from './report.ts';

it('a meeting after a tour is an event of its own', () => {
  const found = relateGiven({
    headline: '江一鸣调研防汛工作',
    body: [
      '3月18日,县长江一鸣先后来到北岭水库、星河泵站,实地察看防汛工作。',
      '调研结束后,江一鸣在县水利局召开会议,听取情况汇报。',
    ],
    persons: { 江一鸣: ['县长'] },
    organisations: ['县水利局'],
    locations: { 北岭水库: 'site', 星河泵站: 'site' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['INSPECTION', 'MEETING']);
  expect(venues(found)).toEqual(['北岭水库', '星河泵站']);
});

it('guests are shown round by their hosts, bodies come along, and a list of those led along is company', () => {
  const found = relateGiven({
    headline: '何以宁考察青禾小学',
    body: [
      '3月18日,副市长何以宁带领县教育局局长鲁小川、县财政局有关负责人到青禾小学调研。',
      '何以宁一行在校长江一鸣的带领下,参观了校园。县水务局主要负责人一同调研。',
    ],
    persons: { 何以宁: ['副市长'], 鲁小川: ['局长'], 江一鸣: ['校长'] },
    organisations: ['县教育局', '县财政局', '县水务局'],
    locations: { 青禾小学: 'site' },
  });
  expect(roles(found)).toEqual(
    expect.arrayContaining(['何以宁:LEAD', '鲁小川:ACCOMPANY', '江一鸣:ACCOMPANY', '县水务局:ACCOMPANY']),
  );
});

it('who signs on behalf of a body, with whom, and whom an organiser brings along', () => {
  const signed = relateGiven({
    headline: '青禾县与星河集团签约',
    body: ['3月18日,合作协议签约仪式举行。副县长江一鸣代表县政府与星河集团董事长何以宁进行了现场签约。'],
    persons: { 江一鸣: ['副县长'], 何以宁: ['董事长'] },
    organisations: ['县政府', '星河集团'],
  });
  expect(roles(signed)).toEqual(expect.arrayContaining(['江一鸣:SIGNATORY', '何以宁:SIGNATORY']));
  const brought = relateGiven({
    headline: '团县委开展志愿服务活动',
    body: ['3月18日,团县委组织县医院、县水务局等单位来到云水社区开展志愿服务活动。'],
    organisations: ['团县委', '县医院', '县水务局'],
    locations: { 云水社区: 'community' },
  });
  expect(roles(brought)).toEqual(['团县委:ORGANISER', '县医院:ATTEND', '县水务局:ATTEND']);
});

it('what a gathering is for and what it celebrates are neither its kind nor its place', () => {
  const found = relateGiven({
    headline: '代表团授旗仪式举行',
    body: [
      '为宣传代表团参与第一届全国运动会,授旗仪式3月18日在北岭体育馆举行,主礼嘉宾包括局长江一鸣、会长何以宁。',
      '在云水商会成立十周年之际,何以宁讲话。',
    ],
    persons: { 江一鸣: ['局长'], 何以宁: ['会长'] },
    locations: { 北岭体育馆: 'site', 云水商会: 'site' },
  });
  expect(found.events.map(({ type }) => type)).toEqual(['CEREMONY']);
  expect(venues(found)).toEqual(['北岭体育馆']);
  expect(roles(found)).toEqual(expect.arrayContaining(['江一鸣:ATTEND', '何以宁:ATTEND']));
});

it('demands that are counted stand behind their count, and who introduces a guest says nothing', () => {
  const found = relateGiven({
    headline: '全县水利会议召开',
    body: [
      '3月18日,全县水利会议召开。县长江一鸣出席。他提出三点要求:一是守好堤坝,二是备好物资。',
      '会上,何以宁介绍了情况。',
    ],
    persons: { 江一鸣: ['县长'], 何以宁: ['局长'] },
  });
  expect(found.statements.map(({ speaker, excerpt }) => `${speaker.name}:${excerpt.slice(0, 4)}`)).toEqual([
    '江一鸣:一是守好',
  ]);
});

it('leaders who go to different homes are all at the head', () => {
  const found = relateGiven({
    headline: '清河镇领导走访慰问困难群众',
    body: [
      '2月1日,镇党委书记江一鸣走访慰问了困难群众,送去新春祝福。',
      '镇长何以宁走访慰问了老党员,叮嘱他们保重身体。',
      '清河县委县政府负责人陪同。',
    ],
    persons: { 江一鸣: ['镇党委书记'], 何以宁: ['镇长'] },
    organisations: ['清河县委', '县政府'],
  });
  expect(roles(found)).toEqual(
    expect.arrayContaining(['江一鸣:LEAD', '何以宁:LEAD', '清河县委:ACCOMPANY', '县政府:ACCOMPANY']),
  );
});

it('who is brought along is not at the head, and a stress that is a noun says nothing', () => {
  const found = relateGiven({
    headline: '江一鸣到县水利局调研',
    body: [
      '4月14日,县纪委常委江一鸣率委组织部部长何以宁一行,到县水利局调研。',
      '县委巡察办主任鲁小川做了3个方面的重点强调;江一鸣做了总结发言。',
    ],
    persons: { 江一鸣: ['县纪委常委'], 何以宁: ['组织部部长'], 鲁小川: ['主任'] },
    organisations: ['县水利局'],
  });
  expect(roles(found)).toEqual(expect.arrayContaining(['江一鸣:LEAD', '何以宁:ACCOMPANY']));
  expect(found.statements).toEqual([]);
});

it('those who plant trees or lay wreaths were there', () => {
  const found = relateGiven({
    headline: '县领导参加义务植树活动',
    body: ['3月12日,县领导江一鸣、何以宁和机关干部一起,到位于云山南麓的植树点参加义务植树活动。'],
    persons: { 江一鸣: ['县领导'], 何以宁: ['县领导'] },
  });
  expect(roles(found)).toEqual(['江一鸣:ATTEND', '何以宁:ATTEND']);
});
