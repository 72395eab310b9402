import { expect, test } from 'vitest';
import { locations, organisations, persons } from './reading.ts';

/** Own sentences about invented guests, as national news names them. */
const GUESTS: readonly (readonly [sentence: string, expected: string])[] = [
  ['陶远志会见来华访问的法国总统维斯帕罗夫。', '陶远志 维斯帕罗夫[总统@]'],
  ['国务院副总理江一帆会见俄罗斯副总理塔拉索尼。', '江一帆[副总理@国务院] 塔拉索尼[副总理@]'],
  ['智利共和国总统维拉多，肯尼亚总统塔鲁托等出席会议。', '维拉多[总统@] 塔鲁托[总统@]'],
  ['古巴第一书记莫拉斯-卡维尔表示欢迎。', '莫拉斯-卡维尔[第一书记@]'],
  ['去年，陶远志主席同塔克托夫总统会晤。', '陶远志[主席@] 塔克托夫[总统@]'],
  ['大会选举产生了以古间为主席的主席团。', '古间[主席@]'],
  ['中国标准研究院副院长高有力作讲解。', '高有力[副院长@中国标准研究院]'],
  ['孟方愿同中方一道努力，马中友谊源远流长。', ''],
];

test.each(GUESTS)('guests: %s', (sentence, expected) => {
  expect(persons(sentence)).toBe(expected);
});

test('a city abroad is a place and its state is none', () => {
  expect(locations('论坛在泰国曼谷举行。')).toEqual(['曼谷:city']);
});

test('a hall known by its name stands without its city', () => {
  expect(locations('陶远志在北京人民大会堂会见来宾。')).toEqual(['北京:city', '人民大会堂:site']);
});

test('a county-level city by its short name behind its province', () => {
  expect(locations('活动在贵州兴义启动。')).toEqual(['贵州:province', '兴义:city']);
});

test('national teams are bodies', () => {
  expect(organisations('中国女排战胜法国队。')).toEqual(['中国女排', '法国队']);
});

test('a city abroad that no list knows is a place by what is held there, and nobody', () => {
  const text = '签约仪式在巴西塔罗莫斯举行，总统卡维尔出席。';
  expect(locations(text)).toEqual(['塔罗莫斯:city']);
  expect(persons(text)).toBe('卡维尔[总统@]');
});

test('a party of another state before its head, and both heads of one parliament', () => {
  expect(persons('陶远志会见蒙古新民党主席塔鲁巴图。')).toBe('陶远志 塔鲁巴图[主席@蒙古新民党]');
  expect(persons('陶远志会见澳大利亚联邦议会参议长莫拉丹、众议长维斯帕。')).toBe(
    '陶远志 莫拉丹[参议长@澳大利亚联邦议会] 维斯帕[众议长@澳大利亚联邦议会]',
  );
});

test('the secretariat of an association is part of the title, its organ for a term is not', () => {
  expect(persons('中国作家协会党组书记、书记处第一书记陶远志出席。')).toBe(
    '陶远志[党组书记@中国作家协会; 书记处第一书记@中国作家协会]',
  );
  expect(persons('陶远志当选全国工商联第八届执行委员会主席。')).toBe('陶远志[主席@全国工商联]');
});

test('numbered units abroad, groups of the centre and national bodies without their term', () => {
  expect(organisations('海军第48批护航编队和中国第8批赴南苏丹维和部队交接。')).toEqual([
    '海军第48批护航编队',
    '中国第8批赴南苏丹维和部队',
  ]);
  expect(organisations('中央区域协调发展领导小组要加强统筹。')).toEqual(['中央区域协调发展领导小组']);
  expect(organisations('十八届全国政协第三次双周协商座谈会召开。')).toEqual(['全国政协']);
});

test('a museum in quotation marks stands without the divisions before it', () => {
  expect(organisations('江苏苏州“星河”博物馆举办展览。')).toEqual(['“星河”博物馆']);
});

test.each([
  ['会议任命陶远志为全国人大常委会代表工作委员会主任。', '陶远志[主任@全国人大常委会代表工作委员会]'],
  ['中国驻云国大使陶远志致辞，日本外相池田文彦出席。', '陶远志[大使@] 池田文彦[外相@]'],
  ['中国驻法国大使陶远志致辞。', '陶远志[中国驻法国大使@]'],
  ['陶远志致辞，代表陶远亭主席表示祝贺。', '陶远志 陶远亭[主席@]'],
  ['国际组织负责人高度赞赏。', ''],
  ['市委宣传部授予单小禾“时代先锋”称号。', '单小禾'],
])('posts: %s', (sentence, expected) => {
  expect(persons(sentence)).toBe(expected);
});

test('who holds a forum is named without the word for it', () => {
  expect(organisations('论坛主办方云水大学称，本次论坛圆满成功。')).toEqual(['云水大学']);
});

test('a state whose name joins two is nobody', () => {
  expect(persons('陶远志会见安提瓜和巴布达总理卡维尔。')).toBe('陶远志 卡维尔[总理@]');
});

test('who is relieved of a post has held it', () => {
  expect(persons('会议决定免去陶远志的国家安全部部长职务。')).toBe('陶远志[部长@国家安全部]');
});
