// `npm test`: all tests, against a real Neo4j, and a closing line with their numbers for whoever reads the log.
// What follows `npm test --` goes to vitest.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, projectFolder, runNode } from './bootstrap.mjs';

const folder = join(projectFolder, '.govgraph');
const report = join(folder, 'test-report.json');

ensureInstalled();
mkdirSync(folder, { recursive: true });
rmSync(report, { force: true });

const ready = await runNode(['src/cli/main.ts', 'setup']);
if (ready !== 0) process.exit(ready);

const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const code = await runNode([...vitest, ...process.argv.slice(2)]);
console.log(closingLine());
process.exit(code);

/** A file that fails before its first test counts as one failure; a run without a report as well. */
function closingLine() {
  if (!existsSync(report)) return '0 passed, 1 failed';
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  const skipped = numPendingTests + numTodoTests;
  return `${numPassedTests} passed, ${numFailedTests + broken.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
