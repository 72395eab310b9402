import { expect, test } from 'vitest';
import { persons, read } from './reading.ts';

/** Own sentences about invented people: what is read from each. */
const READINGS: readonly (readonly [sentence: string, expected: string])[] = [
  // Posts before the name, with their bodies carried over.
  ['市委书记陶远志主持会议并讲话。', '陶远志[市委书记@市委]'],
  [
    '区委常委、组织部部长、社治委主任彭若兰出席活动。',
    '彭若兰[区委常委@区委; 组织部部长@区委组织部; 社治委主任@区委社治委]',
  ],
  ['区委常委、组织部长彭若兰出席活动。', '彭若兰[区委常委@区委; 组织部长@区委组织部]'],
  ['清源市委常委、常务副市长段启明参加调研。', '段启明[市委常委@清源市委; 常务副市长@清源市政府]'],
  ['市公安局党委委员、副局长乔振邦陪同。', '乔振邦[党委委员@市公安局; 副局长@市公安局]'],
  ['县人大常委会主任田有为、县政协主席沈静波等参加。', '田有为[主任@县人大常委会] 沈静波[主席@县政协]'],
  ['省政府副秘书长兼督查室主任郝一鸣到会。', '郝一鸣[副秘书长@省政府; 督查室主任@省政府督查室]'],
  ['国防部部长雷长风会见来宾。', '雷长风[部长@国防部]'],
  ['华岭置业副总裁江一帆致辞。', '江一帆[副总裁@华岭置业]'],
  ['柳河镇党委书记秦川带队检查。', '秦川[党委书记@柳河镇党委]'],
  ['全国人大常委会举行会议。陶远志委员长主持。', '陶远志[委员长@全国人大常委会]'],
  ['澳门特别行政区前任行政长官陶远志观看演出。', '陶远志[前任行政长官@澳门特别行政区]'],
  ['清源机械公司班组长陶远志宣读倡议书。', '陶远志[班组长@清源机械公司]'],
  // Lists that share one post.
  ['区领导冯家骏、何雨田、姜山参加活动。', '冯家骏[区领导@] 何雨田[区领导@] 姜山[区领导@]'],
  ['副县长罗成刚、白晓梅、卢东升列席会议。', '罗成刚[副县长@县政府] 白晓梅[副县长@县政府] 卢东升[副县长@县政府]'],
  ['许国梁、方亚男、邓文彬、苏明等参加调研。', '许国梁 方亚男 邓文彬 苏明'],
  // Posts behind the name.
  ['区团委宋雅琴书记、教体局团委毛建平书记来到学校。', '宋雅琴[书记@区团委] 毛建平[书记@教体局团委]'],
  ['县农业科学研究所贺新民主任介绍了情况。', '贺新民[主任@县农业科学研究所]'],
  ['以马绍光为组长的省林业局调研组到我县调研。', '马绍光[组长@省林业局调研组]'],
  // Where a name ends.
  ['县长郭强调研了三家企业。', '郭强[县长@县政府]'],
  ['会议由副区长尹向东主持。', '尹向东[副区长@区政府]'],
  ['市长钱进一行来到现场。', '钱进[市长@市政府]'],
  // Names of other peoples and languages.
  ['副州长买买提·艾力带队。', '买买提·艾力[副州长@州政府]'],
  ['自治区政协副主席洛桑·次仁讲话。', '洛桑·次仁[副主席@自治区政协]'],
  ['塔克兰总统维斯帕罗夫表示欢迎。', '维斯帕罗夫[总统@]'],
  ['欧阳明哲强调，要抓好落实。', '欧阳明哲'],
  // Traditional script stays as it is written.
  ['區委書記陶遠誌、區委組織部部長彭若蘭到場。', '陶遠誌[區委書記@區委] 彭若蘭[部長@區委組織部]'],
  // What is none.
  ['各级书记高度重视，主任任务繁重。', ''],
  ['安徽、江苏、浙江等地代表参加。', ''],
  ['民政、财政、文旅、金融等部门汇报了情况。', ''],
];

test.each(READINGS)('%s', (sentence, expected) => {
  expect(persons(sentence)).toBe(expected);
});

test('a name once sure is found everywhere in its document', () => {
  const { persons: found } = read('副市长高峰到会。随后高峰听取了汇报。会后，高峰一行离开。');
  expect(found).toHaveLength(1);
  expect(found[0]?.mentions).toHaveLength(3);
});

test('every mention equals the text it points at', () => {
  const text = '区委书记陶远志、区长段启明到柳河镇调研。陶远志指出，柳河镇要抓好落实。';
  const { persons: found } = read(text);
  for (const { name, mentions } of found) expect(mentions.length, name).toBeGreaterThan(0);
});
