import { LAYERS, type Layer } from './layers.ts';
import { FAULTS, type Mistake } from './mistakes.ts';
import type { Evaluation, Score } from './score.ts';

const share = (value: number) => value.toFixed(3);

/** The score of every layer in columns: all documents, then F1 by language where there are several. */
export function scoreTable({ all, languages }: Evaluation): string {
  const columns = Object.entries(languages) as [string, Score][];
  const shown = columns.length > 1 ? columns : [];
  const titles = shown.map(([language, { documents }]) => `F1 ${language} (${documents})`.padStart(12));
  const lines = LAYERS.map((layer) => {
    const { precision, recall, f1, hit, gold, predicted } = all.layers[layer];
    const counts = [hit, gold, predicted].map((count) => String(count).padStart(6)).join('');
    const perLanguage = shown.map(([, score]) => share(score.layers[layer].f1).padStart(12)).join('');
    return `${layer.padEnd(16)} ${share(precision)}  ${share(recall)}  ${share(f1)}  ${counts}${perLanguage}`;
  });
  return [
    `${all.documents} documents`,
    `${'layer'.padEnd(16)} P      R      F1        hit  gold found${titles.join('')}`,
    ...lines,
    `${'mean F1'.padEnd(30)} ${share(all.mean)}${' '.repeat(20)}${shown.map(([, score]) => share(score.mean).padStart(12)).join('')}`,
  ].join('\n');
}

const describe = ({ gold, predicted }: Mistake): string =>
  gold === null ? `+ ${predicted}` : predicted === null ? `- ${gold}` : `- ${gold}  + ${predicted}`;

function group<K, T>(items: readonly T[], key: (item: T) => K): [K, T[]][] {
  return [...Map.groupBy(items, key)];
}

/** Mistakes by layer and fault, the most frequent kind first; at most `examples` of each kind are spelt out. */
export function mistakeTable(mistakes: readonly Mistake[], examples: number): string {
  const rank = (layer: Layer) => LAYERS.indexOf(layer);
  return group(mistakes, ({ layer }) => layer)
    .sort(([one], [other]) => rank(one) - rank(other))
    .flatMap(([layer, ofLayer]) => {
      const kinds = group(ofLayer, ({ fault }) => fault).sort((one, other) => other[1].length - one[1].length);
      const counts = FAULTS.flatMap((fault) => {
        const count = kinds.find(([kind]) => kind === fault)?.[1].length ?? 0;
        return count > 0 ? [`${count} ${fault}`] : [];
      });
      const shown = kinds.flatMap(([fault, of]) => [
        ...of.slice(0, examples).map((mistake) => `  ${fault.padEnd(8)} ${describe(mistake)}   [${mistake.document}]`),
        ...(of.length > examples && examples > 0 ? [`  ${''.padEnd(8)} … ${of.length - examples} more`] : []),
      ]);
      return [`${layer}: ${counts.join(', ')}`, ...shown];
    })
    .join('\n');
}

/** One mistake a line, tab-separated: document, layer, fault, gold, predicted. For grep, sort and spreadsheets. */
export const mistakeLines = (mistakes: readonly Mistake[]): string =>
  mistakes
    .map(({ document, layer, fault, gold, predicted }) =>
      [document, layer, fault, gold ?? '', predicted ?? ''].join('\t'),
    )
    .join('\n');
