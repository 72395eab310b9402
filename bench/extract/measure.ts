interface Text {
  readonly text: string;
}

export const lengthOf = (documents: readonly Text[]): number =>
  documents.reduce((sum, { text }) => sum + text.length, 0);

/** Peak resident memory of this process so far, native memory of the runtimes included. */
export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** Processor time of this process, helper threads included: on one core that is time, whoever else uses the core. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Characters of the documents by the median of the rounds, rounded. */
export function charactersPerSecond(documents: readonly Text[], seconds: readonly number[]): number {
  const sorted = [...seconds].sort((a, b) => a - b);
  return Math.round(lengthOf(documents) / (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN));
}

export const ratio = (some: number, all: number): number => Number((some / all).toFixed(2));
