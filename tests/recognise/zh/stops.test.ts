import { expect, test } from 'vitest';
import { locations, organisations, read } from './reading.ts';

/** Own sentences: the stops of a tour, told by the list they stand in. */
test.each([
  ['江一鸣一行先后来到北岭化工、青禾名城二期等地。', ['北岭化工:site', '青禾名城二期:site']],
  ['在青禾名城二期、北岭燃气,江一鸣详细了解生产情况。', ['青禾名城二期:site', '北岭燃气:site']],
  ['实地察看了云岭沟泵站、马家寨提灌站。', ['云岭沟泵站:site', '马家寨提灌站:site']],
  [
    '代表们对晨和新能源改造项目、卓越导电材料项目、南河振兴项目进行了详细了解。',
    ['晨和新能源改造项目:site', '卓越导电材料项目:site', '南河振兴项目:site'],
  ],
  ['走访了汾清高新区荷叶村的村民。', ['汾清高新区:site', '荷叶村:village']],
  ['先后到荷叶镇生态旅游度假区、城关镇实地调研。', ['荷叶镇生态旅游度假区:site', '城关镇:town']],
  ['来到美岭自行车(江苏)有限公司、世纪广场等地检查。', ['美岭自行车(江苏)有限公司:site', '世纪广场:site']],
  ['一行深入青禾烟厂技改、北岭中学建设等项目现场检查。', ['青禾烟厂:site', '北岭中学:site']],
  ['先后到辖区内青禾小区、双桥小区就环境卫生、垃圾分类开展视察。', ['青禾小区:site', '双桥小区:site']],
  ['先后查看了北岭堤、丰收闸、青禾泵站等重点险段。', ['北岭堤:site', '丰收闸:site', '青禾泵站:site']],
  ['先后考察了青禾社区、大悦坊、北岭规划馆。', ['青禾社区:community', '大悦坊:site', '北岭规划馆:site']],
  ['考察团参观学习宇禾科技和北岭产业园。', ['宇禾科技:site', '北岭产业园:site']],
  ['先后到柳河街道辖区内的健源农场、紫禾酒庄等进行调研。', ['健源农场:site', '紫禾酒庄:site']],
  ['县长江一鸣到北岭干渠花园段检查。', ['北岭干渠花园段:site']],
  ['一行到中国—欧禾中心(政务大厅)、青禾服务平台参观。', ['中国—欧禾中心:site']],
  ['演练在星河新天地举行。', ['星河新天地:site']],
  ['参观了禾圣热管、北岭网络技术有限公司等企业。', ['禾圣热管:site', '北岭网络技术有限公司:site']],
  ['市长在圣禾国际会议中心会见了来宾。', ['圣禾国际会议中心:site']],
  ['先后前往灯会执勤点、北环出口交警春运检查服务点等地。', ['灯会执勤点:site', '北环出口交警春运检查服务点:site']],
  ['先后来到小何庄旧城改造项目、李兰庄安置房建设项目等处。', ['小何庄旧城改造项目:site', '李兰庄安置房建设项目:site']],
  ['一行来到青禾镇云山村何记生态家庭农场。', ['青禾镇:town', '云山村:village', '何记生态家庭农场:site']],
  ['先后察看了禾丰日产9万支电池及配套下游电子项目、区人民医院新院等。', ['区人民医院新院:site']],
  ['先后到北岭体育公园、城中村改造云洼村和石南村还迁房项目视察。', ['云洼村:village', '石南村还迁房项目:site']],
])('stops: %s', (text, expected) => expect(locations(text)).toEqual(expect.arrayContaining(expected)));

test.each([
  '深入危险化学品、道路交通、烟花爆竹等行业开展检查。',
  '检查安全生产、食品安全等工作。',
  '一行实地察看了有关设施,听取了情况汇报。',
  '深入学习贯彻会议精神,推进各项工作。',
  '推进和美乡村、宜居乡村建设。',
  '一行了解工程建设进展、投资规模、旧屋改造项目等情况。',
])('no stop: %s', (text) => expect(locations(text)).toEqual([]));

test.each([
  ['座谈会在宝应二中召开。', ['宝应二中']],
  ['会议邀请了中国电力顾问集团有限公司参加。', ['中国电力顾问集团有限公司']],
  ['县长与云南省绿色更新集团有限公司座谈。', ['云南省绿色更新集团有限公司']],
  ['走访了北岭化工。北岭化工有限公司介绍了情况。', ['北岭化工有限公司']],
  ['北岭化工公司到会。北岭化工股份有限公司介绍了情况。', ['北岭化工股份有限公司']],
])('companies: %s', (text, expected) => expect(organisations(text)).toEqual(expect.arrayContaining(expected)));

test('a park or a market is a place, unless it sends somebody', () => {
  expect(organisations('一行来到青禾产业园、万家超市检查。')).toEqual([]);
  expect(organisations('北岭市青禾产业园负责人参加。')).toEqual(['北岭市青禾产业园']);
});

test('a division under two official forms is one place', () => {
  const [place, ...others] = read('甘孜藏族自治州举行活动,甘孜州干部参加。').locations;
  expect([place?.name, place?.aliases, others]).toEqual(['甘孜藏族自治州', ['甘孜州'], []]);
});
