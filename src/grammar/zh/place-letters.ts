import type { LocationKind } from '../../domain/vocabulary.ts';

/** Divisions that news names by one letter where something is held: 在京, 赴沪. Source: own knowledge. */
const BY_LETTER: Readonly<Record<string, readonly [name: string, kind: LocationKind]>> = {
  京: ['北京市', 'city'],
  津: ['天津市', 'city'],
  沪: ['上海市', 'city'],
  渝: ['重庆市', 'city'],
  穗: ['广州市', 'city'],
  蓉: ['成都市', 'city'],
  甬: ['宁波市', 'city'],
  冀: ['河北省', 'province'],
  晋: ['山西省', 'province'],
  辽: ['辽宁省', 'province'],
  浙: ['浙江省', 'province'],
  皖: ['安徽省', 'province'],
  闽: ['福建省', 'province'],
  赣: ['江西省', 'province'],
  鲁: ['山东省', 'province'],
  豫: ['河南省', 'province'],
  鄂: ['湖北省', 'province'],
  湘: ['湖南省', 'province'],
  粤: ['广东省', 'province'],
  桂: ['广西壮族自治区', 'province'],
  琼: ['海南省', 'province'],
  黔: ['贵州省', 'province'],
  滇: ['云南省', 'province'],
  陕: ['陕西省', 'province'],
};

/** Full name of the division that one letter stands for: 京 -> 北京市. */
export const divisionByLetter = (letter: string): string | undefined => BY_LETTER[letter]?.[0];

const HELD = new RegExp(
  `(?<=[在来赴抵离返进])[${Object.keys(BY_LETTER).join('')}](?=[召举会出开闭调参与同,考发揭签接正成落启分])`,
  'gu',
);

/** Places of one letter in a text, each with the full name of its division. */
export function placeLetters(text: string): { at: number; name: string; kind: LocationKind }[] {
  return [...text.matchAll(HELD)].flatMap(({ index, 0: letter }) => {
    const division = BY_LETTER[letter];
    return division === undefined ? [] : [{ at: index, name: division[0], kind: division[1] }];
  });
}
