import type { Database } from '../graphdb/connection.ts';
import { type Writer, write } from '../graphdb/run.ts';
import type { Statement } from '../graphdb/statement.ts';
import type { EntityKind, GraphDocument, GraphReport } from '../resolve/graph.ts';
import { withIntegers } from './integers.ts';
import { mergedAppearances, mergedEntities, mergedTallies } from './merge-rows.ts';
import * as catalogue from './statements.ts';

type Report = GraphReport & { readonly document: string };

/**
 * Writes documents in ONE transaction: every report in it is in the graph whole afterwards, or not at all. Reports that are
 * there already are left alone, so writing again, or going on after an interrupt, changes nothing that is done and
 * counts nothing twice. Gives the ids of the reports that were new.
 */
export const writeDocuments = (database: Database, documents: readonly GraphDocument[]): Promise<string[]> =>
  write(database, (writer) => writeWith(writer, documents));

/** What `writeDocuments` does in its transaction. */
export async function writeWith(writer: Writer, documents: readonly GraphDocument[]): Promise<string[]> {
  const single = [...new Map(documents.map((document) => [document.id, document])).values()];
  await writer.run(catalogue.documents, {
    rows: withIntegers(single.map(({ reports, ...properties }) => ({ ...properties, reportCount: reports.length }))),
  });
  const found = single.flatMap(({ reports, id, language, publication, published }) =>
    reports.map((report) => ({ ...report, document: id, language, publication, published })),
  );
  const rows = found.map(
    ({ id, index, headline, text, sortKey, sentences, sentenceStarts, sentenceEnds, ...report }) => {
      const { document, language, publication, published } = report;
      const own = { id, index, headline, text, sortKey, sentences, sentenceStarts, sentenceEnds };
      return { ...own, document, language, publication, published };
    },
  );
  const fresh = new Set((await writer.run(catalogue.fresh, { rows: withIntegers(rows) })).map(({ id }) => id));
  const reports = found.filter(({ id }) => fresh.has(id));
  await writeEntities(writer, reports);
  await writeReports(writer, reports);
  return reports.map(({ id }) => id);
}

/** Statements without rows are not sent: most reports have no award. */
async function run(
  writer: Writer,
  statement: Statement<{ readonly rows: readonly object[] }, Record<string, never>>,
  rows: readonly object[],
) {
  if (rows.length > 0) await writer.run(statement, { rows: withIntegers(rows) });
}

async function writeEntities(writer: Writer, reports: readonly Report[]): Promise<void> {
  const { persons, organisations, locations, posts, departmentOfBody, bodyInPlace, placeInPlace } = catalogue.entities;
  await run(writer, persons, mergedEntities(reports.flatMap((report) => report.persons)));
  await run(writer, organisations, mergedEntities(reports.flatMap((report) => report.organisations)));
  await run(writer, locations, mergedEntities(reports.flatMap((report) => report.locations)));
  await run(
    writer,
    posts,
    distinct(
      reports.flatMap((report) => report.posts),
      ({ id }) => id,
    ),
  );
  const key = ({ part, whole }: { part: string; whole: string }) => part + whole;
  await run(
    writer,
    departmentOfBody,
    distinct(
      reports.flatMap((report) => report.bodyOf),
      key,
    ),
  );
  await run(
    writer,
    bodyInPlace,
    distinct(
      reports.flatMap((report) => report.bodyIn),
      key,
    ),
  );
  await run(
    writer,
    placeInPlace,
    distinct(
      reports.flatMap((report) => report.placeIn),
      key,
    ),
  );
}

async function writeReports(writer: Writer, reports: readonly Report[]): Promise<void> {
  const of = <Row extends object>(rows: (report: Report) => readonly Row[]) =>
    reports.flatMap((report) => rows(report).map((row) => ({ ...row, reportId: report.id })));
  await run(
    writer,
    catalogue.events,
    of((report) => report.events),
  );
  await run(
    writer,
    catalogue.reporters,
    of((report) => report.reporters),
  );
  await run(
    writer,
    catalogue.holds,
    of((report) => report.holds),
  );
  await byKind(
    writer,
    catalogue.mentions,
    of((report) => report.mentions),
    ({ kind }) => kind,
  );
  await byKind(
    writer,
    catalogue.participations,
    of((report) => report.participations),
    ({ kind }) => kind,
  );
  await byKind(
    writer,
    catalogue.venues,
    of((report) => report.venues),
    ({ kind }) => kind,
  );
  await byKind(
    writer,
    catalogue.statements,
    of((report) => report.statements),
    ({ speakerKind }) => speakerKind,
  );
  await byKind(
    writer,
    catalogue.awards,
    of((report) => report.awards),
    ({ recipientKind }) => recipientKind,
  );
  await run(writer, catalogue.appearances, mergedAppearances(reports.flatMap((report) => report.appearances)));
  await byKind(
    writer,
    catalogue.counts,
    mergedTallies(reports.flatMap((report) => report.tallies)),
    ({ kind }) => kind,
  );
}

/** Labels are literal in a statement, so rows go to the statement of their entity's label. */
async function byKind<Row extends object>(
  writer: Writer,
  statements: Partial<Record<EntityKind, Statement<{ readonly rows: readonly object[] }, Record<string, never>>>>,
  rows: readonly Row[],
  kindOf: (row: Row) => EntityKind,
): Promise<void> {
  for (const [kind, statement] of Object.entries(statements)) {
    await run(
      writer,
      statement,
      rows.filter((row) => kindOf(row) === kind),
    );
  }
}

function distinct<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}
