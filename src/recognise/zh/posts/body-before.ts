import type { Span } from '../../../domain/text.ts';
import { FLAG } from '../../../grammar/zh/lexicon.ts';
import type { Analysis } from '../analysis.ts';

/** A body left of a post; `elliptic` when it says neither place nor level. */
export type BodyBefore = Span & { readonly elliptic: boolean };

/** Department or known body that ends at `end`, when no phrase of the sentence was found there. */
export function departmentEnding({ words, text }: Analysis, end: number): BodyBefore | null {
  for (let length = 12; length >= 2; length--) {
    if (end - length < 0) continue;
    const flags = words.lookup(text, end - length, end);
    if ((flags & (FLAG.body | FLAG.levelBody)) !== 0) return { start: end - length, end, elliptic: false };
    if ((flags & FLAG.department) !== 0) return { start: end - length, end, elliptic: true };
  }
  return null;
}

export const PARTY_ORGAN = /^(?:党工委|党委|党总支|党支部)/u;
export const LEVEL_LETTER = /[区镇乡市县校村道州省旗盟]/u;
/** 太白湖新区|党工委: where the level before an organ begins, with the unknown name of its zone; -1 when no level stands there. */
export function levelStart(text: string, end: number): number {
  if (!LEVEL_LETTER.test(text.charAt(end - 1))) return -1;
  const before = /[^与和及同到在由向、,。;:“”()\s]{2,8}$/u.exec(text.slice(Math.max(0, end - 9), end - 1))?.[0] ?? '';
  const zone = /(?:新|开发|示范|高新|经开|管理|度假|旅游|园|集聚|实验|试验|合作|功能|经济|矿|林|产业)$/u.test(before);
  if (text.slice(end - 3, end) === '自治区') return end - 3;
  if (zone) return end - 1 - before.length;
  return text.slice(end - 2, end) === '街道' ? end - 2 : end - 1;
}
export const COMPANY_POST = /(?:董事长|总经理|总裁|首席执行官|创始人|经理|总工程师|监事长|会长|社长|董事会主席)$/u;
const NO_COMPANY = /[的了在是等由向,。;:、“”()\s]|公司|企业|集团|双方|单位|部门|原|现任|时任|该|我|本|各|代表|项目/u;

const PLACE_OR_LEVEL = FLAG.place | FLAG.placeShort | FLAG.body | FLAG.town | FLAG.country;
const BODY_ENDING =
  /[委局厅部办处科院校所站社队组会团行厂馆班]$|(?:中心|办公室|公司|集团|机关|政协|政府|法庭|基地|园区|管理区|开发区|领导小组)$/u;
const GRADE_AND = /^(?:副?教授|研究员|院士|博士|博士生导师|主任医师)[及和与兼]/u;
const NO_BODY =
  /^受到|[长任记席员]兼|[的了在是等由向被把让给]|常委$|(?:各|有关|相关|负责|干部$|群众|职工|学生|教师|官兵)/u;

/** 市合作交流办|主任: from a place or level at the start of a clause up to the post, when no phrase was read there. */
export function unknownBody({ text, words, persons, titles }: Analysis, end: number): BodyBefore | null {
  let start = end;
  while (start > 0 && end - start < 25 && !/[、,。;:\s“”()]/u.test(text.charAt(start - 1))) start--;
  while (start < end && /[和由与请及]/u.test(text.charAt(start))) start++;
  // 副院长、教授及科研部副部长: a grade of learning opens no body.
  const grade = GRADE_AND.exec(text.slice(start, end))?.[0].length ?? 0;
  start += grade;
  const name = text.slice(start, end);
  if (name.length < 3 || name.length > 24 || !BODY_ENDING.test(name) || NO_BODY.test(name)) return null;
  const opens = words.longest(text, start, end, PLACE_OR_LEVEL);
  const level = LEVEL_LETTER.test(name.charAt(0)) || name.startsWith('省') || name.startsWith('州');
  const listed =
    grade > 0 ||
    (text.charAt(start - 1) === '、' && persons.near(start - 1, start).some((person) => person.end === start - 1)) ||
    (/[、,]/u.test(text.charAt(start - 1)) && (titles.flags[start - 1] as number) !== 0);
  if ((opens < 0 && !level && !listed) || opens === end) return null;
  return persons.near(start, end).some((person) => person.start < end && person.end > start)
    ? null
    : { start, end, elliptic: false };
}

/** 华润置地副总裁: letters between a separator and a company's post name the company, though nothing marks them as a name. */
export function unknownCompany({ text, persons }: Analysis, end: number): BodyBefore | null {
  let start = end;
  while (start > 0 && end - start < 11 && !/[、,。;:\s]/u.test(text.charAt(start - 1))) start--;
  while (start < end && /[和由与请]/u.test(text.charAt(start))) start++;
  const name = text.slice(start, end);
  if (name.length < 3 || name.length > 10 || NO_COMPANY.test(name)) return null;
  return persons.near(start, end).some((person) => person.start < end && person.end > start)
    ? null
    : { start, end, elliptic: false };
}
