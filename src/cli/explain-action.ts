import picocolors from 'picocolors';
import type { ReportFacts } from '../domain/fact.ts';
import { type Finding, findings } from '../findings.ts';
import { extractFacts } from '../pipeline.ts';
import { readInputs } from '../read/read-inputs.ts';
import { createTagger } from '../tag/tagger.ts';
import { reportFailure } from './failure.ts';
import { announceTagger } from './tagger-notice.ts';

/** In a pipe there are none, not even in a CI run, whose logs would show them. */
const pc = picocolors.createColors(process.stdout.isTTY === true && picocolors.isColorSupported);

const NAMES = new Set<Finding['what']>(['person', 'organisation', 'location', 'reporter']);

const COLOURS: Partial<Record<Finding['what'], (text: string) => string>> = {
  person: pc.red,
  reporter: pc.magenta,
  organisation: pc.blue,
  location: pc.green,
};

export async function runExplain(paths: readonly string[], options: { json?: true; tagger: boolean }): Promise<void> {
  const tagger = announceTagger(options.tagger) ? await createTagger() : null;
  for await (const input of readInputs(paths)) {
    if (!input.ok) {
      reportFailure(input.error);
      continue;
    }
    const facts = await extractFacts(input.document, tagger);
    console.log(options.json ? asJson(input.document.id, facts) : facts.map(explained).join('\n\n'));
  }
}

const asJson = (id: string, facts: readonly ReportFacts[]): string =>
  JSON.stringify(
    { id, reports: facts.map((one) => ({ headline: one.report.headline, findings: findings(one) })) },
    null,
    2,
  );

/** The report sentence by sentence: names in colour, below each what rests on it, with the rule in brackets. */
function explained(facts: ReportFacts): string {
  const { report } = facts;
  const all = findings(facts);
  return report.sentences
    .flatMap((sentence) => {
      const own = all.filter((one) => one.sentence === sentence.index);
      const names = own.filter(({ what }) => NAMES.has(what));
      const text = coloured(report.content.text, sentence.span.start, sentence.span.end, names);
      return [sentence.part === 'headline' ? pc.bold(text) : text, ...own.map(line)];
    })
    .join('\n');
}

const line = ({ what, description, rule, text }: Finding): string =>
  `    ${what.padEnd(13)} ${description}${NAMES.has(what) && description !== text ? ` <- ${text}` : ''} ${pc.dim(`[${rule}]`)}`;

function coloured(text: string, start: number, end: number, names: readonly Finding[]): string {
  let result = '';
  let done = start;
  for (const { span, what } of names) {
    if (span.start < done || span.end > end) continue;
    const colour = COLOURS[what] ?? pc.reset;
    result += text.slice(done, span.start) + colour(text.slice(span.start, span.end));
    done = span.end;
  }
  return (result + text.slice(done, end)).trim();
}
