import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/config.ts';
import { writeCorpus } from './corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'govgraph-extract-'));
const pages = join(folder, 'pages');
writeCorpus(pages, 12);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [join(projectFolder, 'src/cli/main.ts'), ...args], {
    env: { ...process.env, GOVGRAPH_TAGGER: 'false' },
    maxBuffer: 64 * 1024 * 1024,
  });

const read = (name: string) =>
  readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);

describe('govgraph extract', () => {
  it('writes one file for each document, the same from any number of threads', async () => {
    await run('extract', '--jobs', '1', '--out', join(folder, 'one'), pages);
    await run('extract', '--jobs', '3', '--out', join(folder, 'three'), pages);
    expect(read('one')).toHaveLength(12);
    expect(read('three')).toEqual(read('one'));
  });

  it('prints documents in the order of the inputs', async () => {
    const { stdout } = await run('extract', '--jobs', '3', pages);
    const ids = [...stdout.matchAll(/^ {2}"id": "page-(\d+)"/gm)].map((match) => Number(match[1]));
    expect(ids).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });

  it('finds who went where, with whom, in which role', async () => {
    const { stdout } = await run('extract', join(pages, 'page-003.json'));
    const [tour, meeting] = JSON.parse(stdout).reports;
    expect(tour.events).toMatchObject([
      {
        type: 'INSPECTION',
        date: '2024-05-04',
        venues: ['青枫社区'],
        participants: [
          { name: '沈文秋', role: 'LEAD' },
          { name: '陆青野', role: 'ACCOMPANY' },
        ],
      },
    ]);
    expect(meeting.persons).toMatchObject([
      { name: '林知远', positions: [{ title: '副区长', organisation: '中原区政府' }] },
    ]);
  });

  it('reads on after an input that cannot be read, and tells by its exit code', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    const failure = await run('extract', broken, join(pages, 'page-000.json')).catch((error) => error);
    expect(failure).toMatchObject({ code: 1, stderr: expect.stringContaining('broken.json') });
    expect(JSON.parse(failure.stdout).id).toBe('page-0');
  });
});

describe('govgraph explain', () => {
  it('shows every sentence with what was found and by which rule, without colours in a pipe', async () => {
    const { stdout } = await run('explain', join(pages, 'page-003.json'));
    expect(stdout).toMatch(/participation +陆青野: ACCOMPANY \[[^\]]+\]/);
    expect(stdout).not.toContain('\u001b');
  });

  it('gives spans that hold their text, in the report and in the source', async () => {
    const file = join(pages, 'page-003.json');
    const { stdout } = await run('explain', '--json', file);
    const { text } = JSON.parse(readFileSync(file, 'utf8'));
    const findings = JSON.parse(stdout).reports.flatMap((report: { findings: object[] }) => report.findings);
    expect(findings.length).toBeGreaterThan(12);
    for (const { text: found, source, rule } of findings) {
      expect(rule).not.toBe('');
      expect(text.slice(source.start, source.end)).toBe(found);
    }
  });
});
