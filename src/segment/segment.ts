import type { CleanText, Report, Reporter, Sentence, SentencePart, SourceDocument } from '../domain/text.ts';
import { type BlankStyle, CleanTextBuilder, clean, type Raw } from './clean.ts';
import { type Line, splitLines } from './lines.ts';
import type { Story } from './page.ts';
import { joinLines } from './paragraphs.ts';
import { dissect, joinSource, type Piece } from './pieces.ts';
import { splitSentences } from './sentences.ts';
import { divide } from './stories.ts';
import { unwrap } from './unwrap.ts';

/** Divides a document into its reports: each with headline, clean text, sentences and bylines. */
export function segment(document: SourceDocument): Report[] {
  const stories = divide(linesOf(document), document.source.language);
  const drafts = stories.map((story) => assemble(story, document)).filter((draft) => draft !== undefined);
  const told = drafts.filter(hasStory);
  const reports = told.length > 0 ? told : drafts.slice(0, 1);
  return reports.map((report, index) => ({ ...report, index, document }));
}

/** A title over other stories, or a scrap between them, tells none itself. */
const hasStory = ({ headline, content, sentences }: Draft): boolean =>
  sentences.some(({ part }) => part === 'body') &&
  (headline !== '' || content.text.length >= SCRAP || /[。！？.!?]/u.test(content.text));

/** English lines are joined a paragraph at a time, with blanks; they may be broken anywhere. */
function linesOf({ text, source }: SourceDocument): readonly Line[] {
  const lines = splitLines(text);
  return source.language === 'zh' ? unwrap(lines) : lines;
}

/** A text without headline or sentence below this length is no story, when others stand beside it. */
const SCRAP = 40;

type Draft = Omit<Report, 'index' | 'document'>;

interface Assembly {
  readonly builder: CleanTextBuilder;
  readonly sentences: Sentence[];
  readonly reporters: Reporter[];
}

/** Builds one report; undefined when the story has a headline and nothing else among other stories. */
function assemble(story: Story, document: SourceDocument): Draft | undefined {
  const { language } = document.source;
  const into: Assembly = { builder: new CleanTextBuilder(), sentences: [], reporters: [] };
  let headline = '';
  if (story.headline.length > 0) {
    const raw = joinSource(document.text, story.headline, ' ');
    const text = clean(raw, 0, raw.text.length, language === 'zh' ? 'headline' : 'spaced');
    headline = text.text;
    append(into, text, 'headline', 0);
  }
  let paragraph = headline === '' ? 0 : 1;
  const paragraphs = joinLines(story.lines, language);
  const closing = paragraphs.findLast(([line]) => line?.kind === 'text');
  for (const lines of paragraphs) {
    const raw = joinSource(document.text, lines, language === 'en' ? ' ' : '');
    const pieces = dissect(raw, lines[0]?.kind === 'credit', lines === closing, language);
    if (into.builder.length > 0) into.builder.push('\n', [Math.max(0, (lines[0]?.start ?? 1) - 1)]);
    appendPieces(into, raw, pieces, paragraph++, document);
  }
  const content: CleanText = into.builder.finish();
  if (content.text.trim() === '') return undefined;
  return { headline, content, sentences: into.sentences, reporters: makers(into.reporters) };
}

function appendPieces(
  into: Assembly,
  raw: Raw,
  pieces: readonly Piece[],
  paragraph: number,
  document: SourceDocument,
): void {
  const { language } = document.source;
  pieces.forEach((piece, index) => {
    const style: BlankStyle = language === 'en' ? 'spaced' : piece.part === 'byline' ? 'names' : 'prose';
    const text = clean(raw, piece.start, piece.end, style);
    if (text.text === '') return;
    const before = pieces[index - 1];
    if (before && before.end < piece.start) into.builder.push(' ', [raw.positions[before.end] ?? 0]);
    const from = into.builder.length;
    const sentence = into.sentences.length;
    if (piece.part === 'body') {
      for (const span of splitSentences(text.text, language))
        addSentence(into, from + span.start, from + span.end, 'body', paragraph);
    } else addSentence(into, from, from + text.text.length, piece.part, paragraph);
    into.builder.push(text.text, text.positions);
    for (const name of piece.names) {
      const first = raw.positions[name.start] ?? 0;
      const lastPosition = raw.positions[name.end - 1] ?? 0;
      const start = text.positions.indexOf(first);
      const end = text.positions.indexOf(lastPosition) + 1;
      if (start < 0 || end <= start) continue;
      const printed = text.text.slice(start, end);
      if (into.reporters.some((one) => one.name === printed)) continue;
      into.reporters.push({
        name: printed,
        role: name.role?.replace(/\s/gu, '') ?? null,
        evidence: { sentence, span: { start: from + start, end: from + end }, rule: piece.rule },
      });
    }
  });
}

function append(into: Assembly, text: Raw, part: SentencePart, paragraph: number): void {
  const from = into.builder.length;
  into.builder.push(text.text, text.positions);
  addSentence(into, from, from + text.text.length, part, paragraph);
}

function addSentence(into: Assembly, start: number, end: number, part: SentencePart, paragraph: number): void {
  into.sentences.push({ index: into.sentences.length, span: { start, end }, paragraph, part });
}

/** Editors count where no journalist signs: what a body sends in itself is the work of its editor too. */
function makers(reporters: readonly Reporter[]): Reporter[] {
  const signed = reporters.some(({ role }) => role !== null && /记者|記者|通讯员|通訊員|作者/u.test(role));
  return reporters.filter(({ role }) => !signed || !/(?:编辑|編輯)$/u.test(role ?? ''));
}
