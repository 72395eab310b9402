import type { Relations } from '../domain/fact.ts';
import type { Entities } from '../domain/mention.ts';
import type { Report } from '../domain/text.ts';
import { relateEnglish } from './en/english.ts';
import { relateChinese } from './zh/relate-zh.ts';

/** Who did what, where and when, in one report; pure, by the grammar of the report's language. */
export function relate(report: Report, entities: Entities): Relations {
  return report.document.source.language === 'en' ? relateEnglish(report, entities) : relateChinese(report, entities);
}
