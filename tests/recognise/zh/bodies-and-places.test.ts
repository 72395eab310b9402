import { expect, test } from 'vitest';
import { locations, organisations, read } from './reading.ts';

/** Own sentences: the bodies read from each, in order. */
const BODIES: readonly (readonly [sentence: string, expected: readonly string[]])[] = [
  ['会上，市发改委、市教育局、市供排水公司作了汇报。', ['市发改委', '市教育局', '市供排水公司']],
  ['河源市委组织部、宣传部、教育局等部门参加。', ['河源市委组织部', '河源市委宣传部', '河源市教育局']],
  ['市林业和园林局、市自然资源和规划局负责人参加。', ['市林业和园林局', '市自然资源和规划局']],
  ['省委乡村振兴专项督导组来到我县。', ['省委乡村振兴专项督导组']],
  ['市公安局禁毒支队民警开展宣传。', ['市公安局禁毒支队']],
  ['会议传达中央和省委有关精神。', ['中央', '省委']],
  ['住房和城乡建设部、文化和旅游部联合发文。', ['住房和城乡建设部', '文化和旅游部']],
  ['活动由县妇联、县总工会联合举办。', ['县妇联', '县总工会']],
  ['由省基础教育课程与发展中心承办。', ['省基础教育课程与发展中心']],
  ['安徽省、江西省人民政府签署协议。', ['江西省人民政府', '安徽省人民政府']],
  ['市科经局、市征收办等单位到场。', ['市科经局', '市征收办']],
  ['他还来到青州能源公司云阳分公司、云阳师范学院。', ['青州能源公司云阳分公司', '云阳师范学院']],
  ['会上，阿里云、青禾智造、云鲸科创等3家企业负责人发言。', ['阿里云', '青禾智造', '云鲸科创']],
  ['会上，青禾智造、云鲸科创、星河汽车等3家企业负责人发言。', ['青禾智造', '云鲸科创', '星河汽车']],
  ['决赛中，云南女子排球队、江苏队夺得冠军。', ['云南女子排球队', '江苏队']],
  ['江苏队伍建设要加强。', []],
  // Generic words name no body, neither do industries.
  ['钢铁、化工、建材等企业要抓好安全。', []],
  ['各相关单位、有关部门和各街道要抓好落实。', []],
  ['该公司负责人介绍，学校和企业要加强合作。', []],
  ['全市公安机关要提高认识。', []],
];

test.each(BODIES)('bodies: %s', (sentence, expected) => {
  expect(organisations(sentence)).toEqual(expected);
});

const PLACES: readonly (readonly [sentence: string, expected: readonly string[]])[] = [
  [
    '调研组来到渑池县果园乡、段村乡和陕州区张湾乡。',
    ['渑池县:county', '果园乡:town', '段村乡:town', '陕州区:district', '张湾乡:town'],
  ],
  ['他深入赫山区云溪村、柳林社区走访。', ['赫山区:district', '云溪村:village', '柳林社区:community']],
  ['大会在湖北武汉举行。', ['湖北:province', '武汉:city']],
  ['座谈会20日在京召开。', ['京:city']],
  ['他一行到贺村开展走访，又深入每村了解情况。', ['贺村:village']],
  ['推介会在沪举行，代表团赴渝考察。', ['沪:city', '渝:city']],
  ['要把成果同乡村振兴衔接，奋进共富路，建设全国统一大市场。', []],
  ['会议26日上午在北京人民大会堂闭幕。', ['北京:city', '人民大会堂:site']],
  ['他到云岭乡前柳岗村、石桥村走访。', ['云岭乡:town', '前柳岗村:village', '石桥村:village']],
  [
    '他考察了青松湿地公园、边境货物监管中心和文体中心。',
    ['青松湿地公园:site', '边境货物监管中心:site', '文体中心:site'],
  ],
  ['截至北京时间8点，比赛全部结束。', []],
  ['一行先后来到星河智能产业园、青松湿地公园实地察看。', ['星河智能产业园:site', '青松湿地公园:site']],
  ['市教育局、县公安局负责人参加。', []],
  ['他来到青禾东方植物园，听取介绍。', ['青禾东方植物园:site']],
  ['加快推动重大产业项目建设，完善公共服务设施。', []],
];

test.each(PLACES)('places: %s', (sentence, expected) => {
  expect(locations(sentence)).toEqual(expected);
});

test('a visited school is a body and a place', () => {
  const found = read('县领导来到青松实验小学看望师生。');
  expect(found.organisations.map(({ name }) => name)).toEqual(['青松实验小学']);
  expect(found.locations.map(({ name }) => name)).toEqual(['青松实验小学']);
});

test('a short form is an alias of the full name', () => {
  const [body] = read('江南市第三人民医院举行义诊。第三人民医院院长到场。').organisations;
  expect(body).toMatchObject({ name: '江南市第三人民医院', aliases: ['第三人民医院'] });
});
