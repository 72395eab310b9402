import ora from 'ora';
import type { IngestSummary } from '../ingest.ts';

export interface IngestProgress {
  update(summary: Readonly<IngestSummary>, name: string): void;
  end(): void;
}

const seen = ({ documents, unchanged, skipped }: Readonly<IngestSummary>) => documents + unchanged + skipped.length;

/**
 * A moving line on a terminal, else one plain line after each transaction; on stderr. A terminal that does not tell its
 * width (as in some containers) gets plain lines: the moving one counts the rows it takes, and would never end.
 */
export function ingestProgress(): IngestProgress {
  return process.stderr.isTTY && process.stderr.columns > 0 ? bar() : lines();
}

/** How many documents there are is not known until all are read, so the line counts and shows no share. */
function bar(): IngestProgress {
  const line = ora({ stream: process.stderr, text: 'Reading' }).start();
  return {
    update(summary, name) {
      line.text = told(summary, name);
    },
    end() {
      line.stop();
    },
  };
}

const told = (summary: Readonly<IngestSummary>, name: string): string =>
  `${seen(summary)} documents, ${summary.reports} reports, ${summary.events} events: ${name}`;

function lines(): IngestProgress {
  let written = 0;
  return {
    update(summary, name) {
      if (summary.reports === written) return;
      written = summary.reports;
      console.error(told(summary, name));
    },
    end() {},
  };
}
