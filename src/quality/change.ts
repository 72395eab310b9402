import { LAYERS } from './layers.ts';
import type { Mistake } from './mistakes.ts';
import type { Evaluation } from './score.ts';

/** What a change of rules did: mistakes that are gone, and mistakes that were not there. */
export interface Change {
  readonly won: readonly Mistake[];
  readonly lost: readonly Mistake[];
}

const key = ({ document, layer, gold, predicted }: Mistake) => JSON.stringify([document, layer, gold, predicted]);

/** Items of `some` that `others` lacks, told apart by number as well: the same mistake may be made twice. */
function beyond(some: readonly Mistake[], others: readonly Mistake[]): Mistake[] {
  const left = new Map<string, number>();
  for (const mistake of others) left.set(key(mistake), (left.get(key(mistake)) ?? 0) + 1);
  return some.filter((mistake) => {
    const count = left.get(key(mistake)) ?? 0;
    left.set(key(mistake), count - 1);
    return count <= 0;
  });
}

export function changeSince(before: Evaluation, after: Evaluation): Change {
  return { won: beyond(before.mistakes, after.mistakes), lost: beyond(after.mistakes, before.mistakes) };
}

/** F1 of every layer that moved, before and after. */
export function movedLayers(before: Evaluation, after: Evaluation): string {
  const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(3)}`;
  const rows = LAYERS.flatMap((layer) => {
    const [old, now] = [before.all.layers[layer].f1, after.all.layers[layer].f1];
    return old === now ? [] : [`${layer.padEnd(16)} ${old.toFixed(3)} -> ${now.toFixed(3)}  ${signed(now - old)}`];
  });
  const [old, now] = [before.all.mean, after.all.mean];
  return [...rows, `${'mean F1'.padEnd(16)} ${old.toFixed(3)} -> ${now.toFixed(3)}  ${signed(now - old)}`].join('\n');
}
