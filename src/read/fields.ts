import type { Known } from './metadata.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What other tools call the fields of a document, in front matter and JSON; first match wins. */
const NAMES = {
  id: ['id', '_id', 'docid', 'uuid'],
  text: ['text', 'content', 'body', 'article', '正文', '内容'],
  title: ['title', 'headline', '标题', '題目'],
  url: ['url', 'link', 'href', 'source_url', '链接', '网址'],
  publication: ['publication', 'publisher', 'media', 'source', 'site', 'newspaper', '来源', '媒体'],
  published: [
    'published',
    'date',
    'published_at',
    'publish_date',
    'pubdate',
    'publishTime',
    'time',
    '发布时间',
    '日期',
  ],
  language: ['language', 'lang'],
} as const;

/** The field of that meaning, as text; dates as ISO days. */
export function field(fields: Fields, meaning: keyof typeof NAMES): string | undefined {
  for (const name of NAMES[meaning]) {
    const value = fields[name];
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
    if (typeof value === 'string' && value.trim() !== '') return value;
    if (typeof value === 'number') return String(value);
  }
  return undefined;
}

export function knownFrom(fields: Fields): Known {
  const nested = fields['source'];
  const all =
    typeof nested === 'object' && nested !== null ? { ...fields, source: undefined, ...(nested as Fields) } : fields;
  return {
    title: field(all, 'title'),
    url: field(all, 'url'),
    publication: field(all, 'publication'),
    published: field(all, 'published'),
    language: field(all, 'language'),
  };
}
