import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../src/domain/text.ts';
import { isBlank } from '../../src/segment/lines.ts';
import { segment } from '../../src/segment/segment.ts';
import { document } from '../segment/document.ts';

const PAGE = readFileSync(new URL('../../seeds/zhongyuan-page.txt', import.meta.url), 'utf8');
const ENGLISH =
  'Mayor opens new market\nBy Ruth Owens\nNorthfield, Jan. 3, GNA - The Mayor of Northfield, Hon. Ann Miller, has opened a new market.\n“We agree,” Prof. A. B. Cole said.\n\nCouncil adopts budget\nBy Peter Cole\nThe council adopted its budget of US$4.5 million.\n';

const unblanked = (text: string): string => {
  let out = '';
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) out += text[i];
  return out;
};

/** Cuts, doubles, shuffles and pollutes a text, each at random places. */
const mutation = (base: string): fc.Arbitrary<string> => {
  const place = fc.nat({ max: base.length });
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '\r\n',
      '\n\n\n',
      '　　',
      '（',
      '）',
      '“',
      '”',
      '记者 ',
      '本报讯',
      '\ud83d',
      '\0\u0001\u001b[',
      '一'.repeat(300),
      '# ',
      '。',
      '·',
      ' '.repeat(50),
    ),
  );
  const step = fc.oneof(
    fc.tuple(fc.constant('cut' as const), place, place),
    fc.tuple(fc.constant('double' as const), place, place),
    fc.tuple(fc.constant('insert' as const), place, noise),
    fc.tuple(fc.constant('swap' as const), place, place),
  );
  return fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) =>
    steps.reduce((text, [kind, at, other]) => {
      if (kind === 'insert') return text.slice(0, at) + other + text.slice(at);
      const [from, to] = at < other ? [at, other] : [other, at];
      if (kind === 'cut') return text.slice(0, from) + text.slice(to);
      if (kind === 'double') return text.slice(0, to) + text.slice(from);
      const middle = Math.floor((from + to) / 2);
      return text.slice(0, from) + text.slice(middle, to) + text.slice(from, middle) + text.slice(to);
    }, base),
  );
};

function checkReports(text: string, language: 'zh' | 'en'): void {
  for (const report of segment(document(text, language))) {
    const { content } = report;
    expect(content.folded).toHaveLength(content.text.length);
    expect(content.offsets).toHaveLength(content.text.length);
    let reached = 0;
    for (const sentence of report.sentences) {
      expect(sentence.span.start).toBeGreaterThanOrEqual(reached);
      expect(sentence.span.end).toBeGreaterThan(sentence.span.start);
      reached = sentence.span.end;
      const printed = content.text.slice(sentence.span.start, sentence.span.end);
      const source = sourceSpan(content, sentence.span);
      expect(unblanked(text.slice(source.start, source.end))).toBe(unblanked(printed));
    }
    expect(reached).toBeLessThanOrEqual(content.text.length);
    for (const { name, evidence } of report.reporters) {
      expect(content.text.slice(evidence.span.start, evidence.span.end)).toBe(name);
      expect(report.sentences[evidence.sentence]?.part).toBe('byline');
    }
  }
}

/** The same mutations in every run; to search on, name another seed and more of them. */
const runs = {
  seed: Number(process.env['GOVGRAPH_MUTATION_SEED'] ?? 20231225),
  numRuns: Number(process.env['GOVGRAPH_MUTATIONS'] ?? 400),
};

describe('no mutation of a page crashes, or gives a span that is not its text', () => {
  test('a Chinese page', () => {
    fc.assert(
      fc.property(mutation(PAGE), (text) => checkReports(text, 'zh')),
      runs,
    );
  });
  test('an English page', () => {
    fc.assert(
      fc.property(mutation(ENGLISH.repeat(3)), (text) => checkReports(text, 'en')),
      runs,
    );
  });
  test('noise alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => checkReports(text, 'zh')),
      runs,
    );
  });
});

describe('length', () => {
  test.each<[string, string]>([
    ['one line of 5 MB', '县委书记高立秋到柳林镇调研，要求压实责任'],
    ['brackets that never close', '（记者 “'],
    ['blanks', ' 　'],
    ['names', '张 三 李 四 '],
    ['lines without an end', '县委书记高立秋到柳林镇\n\n'],
    ['stops', '。”'],
  ])('%s is divided and kept whole', (_, unit) => {
    const text = unit.repeat(Math.ceil(5_000_000 / unit.length));
    const reports = segment(document(text));
    const kept = reports.reduce((sum, { content }) => sum + unblanked(content.text).length, 0);
    expect(kept).toBe(unblanked(text).length);
  });
});
