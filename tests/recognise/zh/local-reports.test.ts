import { expect, test } from 'vitest';
import { locations, organisations, persons } from './reading.ts';

/** Own sentences of local and company news, with invented people and companies. */
test.each([
  ['县委书记江一鸣和县长何以宁出席。', '江一鸣[县委书记@县委] 何以宁[县长@县政府]'],
  [
    '北岭安装公司党委书记、董事长江一鸣,党委副书记、总经理何以宁参加会谈。',
    '江一鸣[党委书记@北岭安装公司; 董事长@北岭安装公司] 何以宁[党委副书记@北岭安装公司; 总经理@北岭安装公司]',
  ],
  [
    '北岭集团与星河集团举行会谈。星河集团董事长江一鸣到访,集团党委委员何以宁参加。',
    '江一鸣[董事长@星河集团] 何以宁[党委委员@北岭集团]',
  ],
  ['公司总工程师、董事会秘书江一鸣参加。', '江一鸣[总工程师@公司; 董事会秘书@公司]'],
  ['北岭街道党工委副书记、办事处主任江一鸣参加。', '江一鸣[党工委副书记@街道党工委; 主任@街道办事处]'],
  ['地委委员、宣传部部长江一鸣陪同。', '江一鸣[地委委员@地委; 宣传部部长@地委宣传部]'],
  ['看望了困难群众江一鸣、特困职工何以宁。', '江一鸣[困难群众@] 何以宁[特困职工@]'],
])('posts: %s', (text, expected) => expect(persons(text)).toBe(expected));

test.each([
  [
    '县政府办、农业农村局、特色产业发展中心及相关乡镇负责人参加调研。',
    ['县政府办', '县农业农村局', '县特色产业发展中心'],
  ],
  ['来宾有深圳市龙华区教育局局长。', ['深圳市龙华区教育局']],
  ['新华社黑龙江分社举行活动。', ['新华社黑龙江分社']],
])('bodies: %s', (text, expected) => expect(organisations(text)).toEqual(expect.arrayContaining(expected)));

test.each([
  ['县委和县政府重视春耕。', []],
  ['推进高质量社区服务。', []],
  ['一行到青禾镇牛洼村、贺村走访。', ['青禾镇:town', '牛洼村:village', '贺村:village']],
  ['书记深入包联乡镇和企业检查。', []],
  ['驻点团队联动社区,解决问题。', []],
  ['视察组到积石山县调研。', ['积石山县:county']],
])('places: %s', (text, expected) => expect(locations(text)).toEqual(expected));
