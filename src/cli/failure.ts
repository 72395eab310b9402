import pc from 'picocolors';
import { GovgraphError } from '../domain/errors.ts';

/** Says on stderr what went wrong and what to do, and sets the exit code: 2 for wrong usage, 1 for all else. */
export function reportFailure(error: unknown): void {
  if (error instanceof GovgraphError) {
    console.error(`${pc.red(error.code)} ${error.message}`);
    if (error.hint !== undefined) console.error(error.hint);
    process.exitCode = error.code === 'USAGE' ? 2 : 1;
    return;
  }
  console.error(error);
  process.exitCode = 1;
}
