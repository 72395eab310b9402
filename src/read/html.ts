import { Readability } from '@mozilla/readability';
import { decode } from './decode.ts';
import { type DomDocument, type DomElement, type DomNode, parseDom, textOf } from './dom.ts';
import { type Known, printedDate } from './metadata.ts';

/** Text of a saved page, and what its head tells about it. */
export interface HtmlPage {
  readonly text: string;
  readonly known: Known;
}

const CHARSET = /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?([\w-]{2,20})/iu;
const CREDIT = /(?:记者|通讯员|作者|供稿|来源|发布时间|时间|日期|^By\s|Posted|Published)/u;
const PAPER = /([\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|晨报|时报|周报|都市报))(?:数字报|电子版|电子报)?/u;
const NEAR = 12;
const SHORTEST_ARTICLE = 60;
const CREDIT_LENGTH = 90;

/** Meta tags that name a thing, by what sites call it; first match wins. */
const META: Readonly<Record<'url' | 'publication' | 'published' | 'title', readonly string[]>> = {
  url: ['og:url', 'twitter:url'],
  publication: ['og:site_name', 'application-name', 'SiteName', 'ContentSource', 'source', 'mediaid'],
  published: [
    'article:published_time',
    'PubDate',
    'publishdate',
    'pubdate',
    'date',
    'DC.date',
    'dcterms.date',
    'og:pubdate',
    'firstpublishedtime',
  ],
  title: ['og:title', 'ArticleTitle', 'twitter:title'],
};

export function readHtml(bytes: Uint8Array, name: string): HtmlPage {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  return parsePage(decode(bytes, name, CHARSET.exec(head)?.[1]));
}

/** Text and metadata of HTML: headline, credit line and story, without the navigation around them. */
export function parsePage(html: string): HtmlPage {
  const document = parseDom(html);
  const meta = metaTags(document);
  const find = (key: keyof typeof META): string | undefined =>
    META[key].map((tag) => meta.get(tag.toLowerCase())).find((value) => value !== undefined && value.trim() !== '');
  const title = headlineOf(document, find('title'));
  const whole = textOf(document.body, false, isFurniture);
  const known: Known = {
    title,
    url: find('url') ?? document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
    publication: find('publication') ?? PAPER.exec(document.querySelector('title')?.textContent ?? '')?.[1],
    published: find('published') ?? dateBeside(title, whole) ?? undefined,
    language: document.documentElement?.getAttribute('lang') ?? undefined,
  };
  const story = storyOf(document, whole);
  return { text: withHeadline(story, title, whole), known };
}

/** The date printed within some lines of the headline. */
function dateBeside(title: string | undefined, whole: string): string | null {
  const lines = whole.split('\n');
  const at =
    title === undefined
      ? 0
      : Math.max(
          0,
          lines.findIndex((line) => line.includes(title)),
        );
  return printedDate(lines.slice(Math.max(0, at - NEAR), at + NEAR));
}

function metaTags(document: DomDocument): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const key = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? '').toLowerCase();
    if (key !== '' && !tags.has(key)) tags.set(key, tag.getAttribute('content') ?? '');
  }
  return tags;
}

/** The heading that the page's own title begins with, else the title without the site's name. */
function headlineOf(document: DomDocument, named: string | undefined): string | undefined {
  const title = (named ?? document.querySelector('title')?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const flat = title.replace(/\s/gu, '');
  const headings = [...document.querySelectorAll('founder-title, h1, h2, h3, .title, #title, .article-title')].slice(
    0,
    40,
  );
  const texts = headings.map((heading) => textOf(heading).replace(/\s*\n\s*/gu, ' '));
  const match = texts.find((text) => text.length >= 4 && flat.includes(text.replace(/\s/gu, '')));
  if (match !== undefined) return match;
  const bare = title.split(/\s*[|_｜]\s*|\s[-–—]\s|-{2,}/u)[0]?.trim();
  return bare === '' ? undefined : bare;
}

/** What Readability takes for the article; where it finds none or next to nothing, all text outside navigation. */
function storyOf(document: DomDocument, whole: string): string {
  const founder = document.querySelector('#ozoom, founder-content');
  if (founder) {
    const text = textOf(founder, false, isFurniture);
    if (text.length >= SHORTEST_ARTICLE) return text;
  }
  const copy = parseDom(document.documentElement?.outerHTML ?? '');
  const article = new Readability(copy as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: SHORTEST_ARTICLE,
    maxElemsToParse: 200_000,
  }).parse();
  if (!article?.content) return whole;
  const text = textOf(parseDom(article.content).body, false, isFurniture);
  if (text.length < SHORTEST_ARTICLE) return whole;
  const byline = article.byline?.trim();
  return byline && byline.length < CREDIT_LENGTH && !text.includes(byline) ? `${byline}\n${text}` : text;
}

/** Headline first, then the credit lines that stood between it and the story, then the story. */
function withHeadline(story: string, title: string | undefined, whole: string): string {
  if (title === undefined) return story;
  const flat = (text: string): string => text.replace(/\s/gu, '');
  const lines = story.split('\n');
  if (flat(lines.slice(0, 3).join('')).includes(flat(title))) return story;
  const first = lines[0] ?? '';
  const before = whole.split('\n');
  const from = before.findIndex((line) => flat(line).includes(flat(title)));
  const to = before.indexOf(first, from + 1);
  const credits =
    from >= 0 && to > from
      ? before.slice(from + 1, to).filter((line) => line.length < CREDIT_LENGTH && CREDIT.test(line))
      : [];
  return [title, ...credits.filter((line) => !story.includes(line)), story].join('\n');
}

const FURNITURE_NAMES = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM']);
const LINKED_BLOCKS = new Set(['DIV', 'UL', 'OL', 'TABLE', 'TD', 'SECTION', 'P', 'LI']);

/** Navigation: by its element's name, or a block whose text is nearly all links. */
function isFurniture(node: DomNode): boolean {
  if (FURNITURE_NAMES.has(node.nodeName.toUpperCase())) return true;
  if (!LINKED_BLOCKS.has(node.nodeName.toUpperCase())) return false;
  const element = node as DomElement;
  const links = element.querySelectorAll('a');
  if (links.length < 2) return false;
  const all = (element.textContent ?? '').replace(/\s/gu, '').length;
  let linked = 0;
  for (const link of links) linked += (link.textContent ?? '').replace(/\s/gu, '').length;
  return linked > all * 0.7;
}
