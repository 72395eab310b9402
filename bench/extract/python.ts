import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface PythonLac {
  /** Seconds of processor time that one round over all sentences takes. */
  round(): Promise<number>;
  stop(): void;
}

/** LAC's own Python, fed with the sentences and waiting for rounds; null where that Python is not installed. */
export async function startPythonLac(python: string, sentences: readonly string[]): Promise<PythonLac | null> {
  if (!existsSync(python)) return null;
  const script = new URL('./lac.py', import.meta.url).pathname;
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${JSON.stringify(sentences)}\n`);
  const ready = await lines.next();
  if (ready.value !== 'ready') return null;
  return {
    async round() {
      child.stdin.write('go\n');
      return Number((await lines.next()).value);
    },
    stop: () => child.stdin.end(),
  };
}
