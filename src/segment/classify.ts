import type { Language } from '../domain/text.ts';
import * as en from '../grammar/en/byline.ts';
import * as zh from '../grammar/zh/layout.ts';
import { isCreditLine } from './credits.ts';
import { readEnglishByline } from './english-byline.ts';
import type { Line } from './lines.ts';
import type { LineKind } from './page.ts';

const HEAD = 160;
const RULE = /^[-=_*~—－─━☆★◆◇#·.]{3,}$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;

export function classify(line: Line, language: Language): LineKind {
  const head = line.folded.slice(0, HEAD);
  if (RULE.test(head)) return 'rule';
  if (line.folded.length <= HEAD && ADDRESS.test(head)) return 'furniture';
  return language === 'zh' ? classifyChinese(line, head) : classifyEnglish(line, head);
}

function classifyChinese(line: Line, head: string): LineKind {
  if (zh.CONTENTS_HEADING.test(head.replace(/[:\s]/gu, ''))) return 'contents';
  if (zh.BOILERPLATE.test(head)) return 'furniture';
  if (line.folded.length > HEAD) return 'text';
  if (zh.PAGE_MARK.test(head)) return 'rule';
  if (zh.RELATED_HEADING.test(head)) return 'related';
  if (zh.DATE_LINE.test(head) || zh.RUBRICS.has(head)) return 'furniture';
  const sentence = head.includes('。');
  if (!sentence && zh.FURNITURE.some((pattern) => pattern.test(head))) return 'furniture';
  if (!sentence && zh.CREDIT_LINE.test(head)) return 'credit';
  return isCreditLine(line.folded) ? 'credit' : 'text';
}

function classifyEnglish(line: Line, head: string): LineKind {
  if (line.folded.length > HEAD) return 'text';
  if (en.DATE_LINE.test(head) || en.FURNITURE.some((pattern) => pattern.test(head))) return 'furniture';
  return readEnglishByline(head) === null ? 'text' : 'credit';
}
