import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readGoldFolder } from '../../src/cli/gold-folder.ts';
import { annotate } from '../../src/domain/annotation.ts';
import { extractFacts } from '../../src/pipeline.ts';
import { changeSince } from '../../src/quality/change.ts';
import { LAYERS } from '../../src/quality/layers.ts';
import { type Evaluation, evaluate, type Reading } from '../../src/quality/score.ts';
import { mistakeTable } from '../../src/quality/table.ts';

/**
 * The rules alone must read the project's own gold set no worse than they did when the baseline was frozen. After an
 * improvement, or a loss that is worth its price, renew it and commit it with the rules that moved it:
 *
 *     npm run evaluate -- tests/quality/gold --no-tagger --save tests/quality/baseline.json
 */
const baseline = JSON.parse(await readFile(new URL('./baseline.json', import.meta.url), 'utf8')) as Evaluation;
const documents = await readGoldFolder(new URL('./gold/', import.meta.url).pathname);

async function read({ document }: (typeof documents)[number]): Promise<Reading> {
  const { id, reports } = document;
  const predicted = (await extractFacts(document)).map(annotate);
  return { id, language: document.source.language, gold: reports, predicted };
}

describe('the rules alone, on the project’s own gold set', async () => {
  const now = evaluate(await Promise.all(documents.map(read)));
  const { won, lost } = changeSince(baseline, now);

  test.each(LAYERS)('%s: no worse than the baseline', (layer) => {
    const ofLayer = lost.filter((mistake) => mistake.layer === layer);
    const newMistakes = `new mistakes:\n${mistakeTable(ofLayer, 20)}\n(${won.length} mistakes are gone)`;
    expect(now.all.layers[layer].f1, newMistakes).toBeGreaterThanOrEqual(baseline.all.layers[layer].f1 - 1e-9);
  });

  test('the baseline was frozen on these documents', () => {
    expect(now.all.documents).toBe(baseline.all.documents);
    const counted = (evaluation: Evaluation) => LAYERS.map((layer) => evaluation.all.layers[layer].gold);
    expect(counted(now)).toEqual(counted(baseline));
  });
});
