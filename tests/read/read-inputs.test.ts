import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ReadResult, readInputs } from '../../src/read/read-inputs.ts';
import { segment } from '../../src/segment/segment.ts';
import { makePdf } from './make-pdf.ts';

const HEADLINE = '县委书记调研春耕生产';
const BODY = '3月11日，县委书记高立秋到柳林镇调研春耕生产工作，副县长何白露陪同。';
const MORE = '高立秋强调，要抢抓农时，压实责任，确保春耕生产有序推进。';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'govgraph-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function all(paths: readonly string[], stdin?: AsyncIterable<Uint8Array>): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readInputs(paths, stdin)) results.push(result);
  return results;
}

async function read(name: string, content: string | Uint8Array): Promise<ReadResult[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  return all([path]);
}

function first(results: readonly ReadResult[]) {
  const [result] = results;
  if (!result?.ok) throw result?.error ?? new Error('nothing was read');
  return result.document;
}

const docx = (paragraphs: readonly string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  });

const PAGE = `<!DOCTYPE html><html lang="zh"><head><meta charset="gb2312"><title>${HEADLINE}_清河日报数字报</title><meta name="PubDate" content="2019-03-12 08:10"></head><body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li><li><a href="/d">党建</a></li></ul></div>
<div><h1>${HEADLINE}</h1><div><span>来源：清河日报</span> <span>作者：吴小满</span></div><div class="content"><p>　　${BODY}</p><p>　　${MORE}</p></div></div>
<div class="footer"><a href="1">上一篇</a><a href="2">下一篇</a></div><script>var x = '不是正文';</script></body></html>`;

describe('formats', () => {
  test('text', async () => {
    const document = first(await read('20190312.txt', `${HEADLINE}\n${BODY}`));
    expect(document).toMatchObject({
      id: '20190312',
      text: `${HEADLINE}\n${BODY}`,
      source: { published: '2019-03-12', language: 'zh' },
    });
  });

  test('HTML: the story without the navigation, its credit line and date, in the charset it declares', async () => {
    const document = first(await read('page.html', iconv.encode(PAGE, 'gb18030')));
    expect(document.source).toMatchObject({ published: '2019-03-12', publication: '清河日报' });
    expect(document.text).not.toMatch(/首页|下一篇|不是正文/u);
    const [report, ...others] = segment(document);
    expect(others).toEqual([]);
    expect(report?.headline).toBe(HEADLINE);
    expect(report?.reporters.map(({ name }) => name)).toEqual(['吴小满']);
    expect(report?.content.text).toContain(MORE);
  });

  test('Markdown with front matter', async () => {
    const document = first(
      await read(
        'post.md',
        `---\ntitle: ${HEADLINE}\ndate: 2019-03-12\npublication: 清河日报\nurl: https://example.org/1\n---\n${BODY}\n\n[查看原文](https://example.org)\n`,
      ),
    );
    expect(document.source).toEqual({
      url: 'https://example.org/1',
      publication: '清河日报',
      published: '2019-03-12',
      language: 'zh',
    });
    expect(segment(document).map(({ headline }) => headline)).toEqual([HEADLINE]);
    expect(document.text).not.toContain('查看原文');
  });

  test('front matter in a programming language is refused, not run', async () => {
    const [result] = await read('evil.md', '---js\n{ title: globalThis.pwned = 1 }\n---\n正文。');
    expect(result).toMatchObject({ ok: false, error: { code: 'INVALID_DOCUMENT' } });
    expect(globalThis).not.toHaveProperty('pwned');
  });

  test('Word', async () => {
    const document = first(await read('report.docx', docx([HEADLINE, BODY, MORE])));
    expect(document.text).toBe([HEADLINE, BODY, MORE].join('\n'));
  });

  test('PDF: columns one after another, the larger print as headline', async () => {
    const column = (text: string, x: number): { text: string; x: number; y: number; size: number }[] =>
      Array.from({ length: Math.ceil(text.length / 12) }, (_, i) => ({
        text: text.slice(i * 12, i * 12 + 12),
        x,
        y: 700 - i * 15,
        size: 10,
      }));
    const document = first(
      await read(
        'page.pdf',
        makePdf([
          [
            { text: HEADLINE, x: 60, y: 750, size: 20 },
            ...column(BODY + MORE.slice(0, 13), 50),
            ...column(MORE.slice(13) + BODY, 200),
          ],
        ]),
      ),
    );
    const [report] = segment(document);
    expect(report?.headline).toBe(HEADLINE);
    expect(report?.content.text.replaceAll('\n', '')).toBe(HEADLINE + BODY + MORE + BODY);
  });

  test('PDF without text is called a scan', async () => {
    const [result] = await read('scan.pdf', makePdf([[], []]));
    expect(result).toMatchObject({ ok: false, error: { code: 'UNSUPPORTED_FORMAT' } });
    expect(result?.ok === false && result.error.hint).toMatch(/OCR/u);
  });

  test('a document of the guide’s form: its id, text and source, nulls kept', async () => {
    const source = { url: null, publication: null, published: null, language: 'zh' };
    const text = `${HEADLINE}\n2019年3月12日\n${BODY}`;
    expect(first(await read('any.json', JSON.stringify({ id: 'mine', source, text, reports: [1] })))).toEqual({
      id: 'mine',
      source,
      text,
    });
  });

  test('JSON lines: each line a document, a bad line says which', async () => {
    const results = await read(
      'many.jsonl',
      `${JSON.stringify({ title: HEADLINE, content: BODY, date: '2019-03-12' })}\n\n{"content": \n${JSON.stringify({ id: 'b', text: MORE })}\n`,
    );
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(first(results)).toMatchObject({
      id: 'many-1',
      text: `${HEADLINE}\n${BODY}`,
      source: { published: '2019-03-12' },
    });
    expect(results[1]).toMatchObject({
      error: { code: 'INVALID_DOCUMENT', message: expect.stringContaining('many.jsonl:3') },
    });
  });

  test('zip: its files in order of name, a bad one does not stop the others', async () => {
    const zip = zipSync({
      'b/2.txt': strToU8(MORE),
      'a/1.txt': strToU8(BODY),
      'c.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      'd.docx': docx([BODY]),
    });
    const results = await read('pages.zip', zip);
    expect(results.map((result) => (result.ok ? result.document.id : result.error.code))).toEqual([
      'pages/a/1',
      'pages/b/2',
      'UNSUPPORTED_FORMAT',
      'pages/d',
    ]);
  });
});

describe('inputs', () => {
  test('a folder is walked through in order of name; hidden and unknown files are passed over; a sidecar tells the source', async () => {
    const root = join(folder, 'tree');
    await mkdir(join(root, 'sub'), { recursive: true });
    await writeFile(join(root, 'b.txt'), BODY);
    await writeFile(join(root, 'sub', 'a.md'), MORE);
    await writeFile(join(root, '.hidden.txt'), BODY);
    await writeFile(join(root, 'picture.png'), BODY);
    await writeFile(join(root, 'b.source.json'), '{"published": "2019-03-12"}');
    const results = await all([root]);
    expect(results.map((result) => result.ok && result.document.id)).toEqual(['b', 'sub/a']);
    expect(first(results).source.published).toBe('2019-03-12');
  });

  test('standard input', async () => {
    const stdin = (async function* () {
      yield Buffer.from(BODY).subarray(0, 7);
      yield Buffer.from(BODY).subarray(7);
    })();
    expect(first(await all(['-'], stdin))).toMatchObject({ id: 'stdin', text: BODY });
  });

  test.each<[string, string, Uint8Array | string, string]>([
    ['empty', 'empty.txt', '', 'EMPTY_INPUT'],
    ['blank', 'blank.txt', ' \n　\n', 'EMPTY_INPUT'],
    ['a picture', 'x.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), 'UNSUPPORTED_FORMAT'],
    ['no Word document', 'x.docx', '这不是文档', 'UNREADABLE_INPUT'],
    ['a cut zip', 'cut.zip', zipSync({ 'a.txt': strToU8(BODY.repeat(50)) }).subarray(0, 60), 'UNREADABLE_INPUT'],
    ['a cut PDF', 'cut.pdf', '%PDF-1.4\n1 0 obj\n<<', 'UNREADABLE_INPUT'],
    ['JSON without text', 'x.json', '{"id": "x"}', 'INVALID_DOCUMENT'],
  ])('%s: said why, naming the file', async (_, name, content, code) => {
    const [result] = await read(name, content);
    expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(name) } });
  });

  test('a page above the limit is refused before it is read', async () => {
    const path = join(folder, 'large.txt');
    await writeFile(path, '');
    await truncate(path, 51 * 1024 * 1024);
    expect(await all([path])).toMatchObject([
      { ok: false, error: { code: 'INPUT_TOO_LARGE', message: expect.stringContaining('large.txt') } },
    ]);
  });

  test('a zip bomb is refused without being unpacked', async () => {
    const bomb = zipSync({ 'bomb.txt': new Uint8Array(52 * 1024 * 1024), 'fine.txt': strToU8(BODY) });
    const results = await read('bomb.zip', bomb);
    expect(results).toMatchObject([{ ok: false, error: { code: 'INPUT_TOO_LARGE' } }, { ok: true }]);
  });

  test('a zip that lies about sizes cannot unpack more than it says', async () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(4 * 1024 * 1024) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 30 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    const [result] = await read('liar.zip', bytes);
    expect(result?.ok === true ? result.document.text.length : 0).toBeLessThanOrEqual(10);
  });

  test('a path that is not there', async () => {
    expect(await all([join(folder, 'nowhere')])).toMatchObject([{ ok: false, error: { code: 'UNREADABLE_INPUT' } }]);
  });
});
