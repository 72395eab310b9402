import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Processor seconds that a process has used, from the operating system (Linux). */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

export interface Measured {
  readonly requests: number;
  readonly failed: number;
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** Processor milliseconds a request took, of the server and of the database. */
  readonly serverCpu: number;
  readonly databaseCpu: number;
}

/** Lets `clients` ask one after the other for so many milliseconds; `request` gives the body of the nth request. */
export async function measure(
  url: string,
  clients: number,
  duration: number,
  request: (n: number) => string,
  pids: { readonly server: number; readonly database: number },
): Promise<Measured> {
  const times: number[] = [];
  let sent = 0;
  let failed = 0;
  const before = [processorSeconds(pids.server), processorSeconds(pids.database)] as const;
  const start = performance.now();
  const client = async () => {
    while (performance.now() - start < duration) {
      const began = performance.now();
      const body = request(sent);
      sent += 1;
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
        body,
      });
      const text = await response.text();
      if (response.status !== 200 || text.startsWith('{"errors"')) failed += 1;
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - start) / 1000;
  const after = [processorSeconds(pids.server), processorSeconds(pids.database)] as const;
  times.sort((a, b) => a - b);
  const quantile = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
  return {
    requests: times.length,
    failed,
    rate: times.length / seconds,
    p50: quantile(0.5),
    p95: quantile(0.95),
    serverCpu: ((after[0] - before[0]) * 1000) / times.length,
    databaseCpu: ((after[1] - before[1]) * 1000) / times.length,
  };
}
