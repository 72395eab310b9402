import type { LocationKind } from '../../domain/vocabulary.ts';

/** The word in which an elliptical body or post names its administrative level, and the divisions it can stand for. */
export const LEVELS = {
  省: ['province'],
  自治区: ['province'],
  市: ['city'],
  州: ['city'],
  盟: ['city'],
  区: ['district'],
  县: ['county'],
  旗: ['county'],
  镇: ['town'],
  乡: ['town'],
  街道: ['subdistrict'],
} as const satisfies Record<string, readonly LocationKind[]>;
export type Level = keyof typeof LEVELS;

/** Words that begin with a level's character and say nothing of a level. */
const OTHER_WORDS: readonly string[] = [
  '市场',
  '市政工程',
  '市政设施',
  '市政园林',
  '市政集团',
  '市域',
  '市容',
  '市辖',
  '市区',
  '市县',
  '区块',
  '区域',
  '区间',
  '区位',
  '区县',
  '区划',
  '县域',
  '县区',
  '县级',
  '乡村',
  '乡土',
  '乡镇',
  '乡亲',
  '镇街',
  '镇村',
  '州立',
  '省际',
  '省会',
  '省级',
  '市级',
  '区级',
  '省市',
  '省区',
  '旗下',
  '旗舰',
  '旗袍',
  '街道社区',
  '省属',
  '市属',
  '区属',
  '县属',
];

const LEVEL_START = /^(?:自治区|街道|[省市州盟区县旗镇乡])/u;

/** The level word that an elliptical body begins with: 区 of 区城管局; null for 市场监管局 or a body with its place. */
export function leadingLevel(name: string): Level | null {
  const level = LEVEL_START.exec(name)?.[0] as Level | undefined;
  if (level === undefined || name.length < level.length + 1) return null;
  if (/^市民(?!政|族|宗|防)/u.test(name)) return null; // 市民中心, but 市民政局
  return OTHER_WORDS.some((word) => name.startsWith(word)) ? null : level;
}

/** Organisations that put the level second: 团市委, 民盟省委. */
export const SECOND_LEVEL = /^(团|民革|民盟|民建|民进|致公党|九三学社)(自治区|[省市州盟区县旗镇乡])(工?委)/u;
