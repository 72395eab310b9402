interface Text {
  readonly text: string;
}

export const lengthOf = (documents: readonly Text[]): number =>
  documents.reduce((sum, { text }) => sum + text.length, 0);

/** Peak resident memory of this process so far, native memory of the runtimes included. */
export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Characters of the documents by the median of the rounds, rounded. */
export function charactersPerSecond(documents: readonly Text[], seconds: readonly number[]): number {
  const sorted = [...seconds].sort((a, b) => a - b);
  return Math.round(lengthOf(documents) / (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN));
}

export const ratio = (some: number, all: number): number => Number((some / all).toFixed(2));
