import type { Bound, Columns, Composition, Row } from './composition.ts';
import { afterPosition, decodeCursor, encodeCursor, type OrderColumn } from './cursor.ts';
import { renamer } from './fields.ts';
import { type Listing, matchEntries, type Source } from './listing.ts';
import { mixed } from './mixed.ts';
import { type Answer, project } from './project.ts';
import type { Field } from './selection.ts';
import { collect, joined } from './subquery.ts';

/** Cypher for a page, and how the selected parts of its connection are read into the connection's object. */
interface CompiledPage extends Columns {
  readonly readInto: (answer: Answer, value: unknown) => void;
}

/** Compiles one page of a list: `first` entries after a position, and one more that tells whether there is a next page. */
export function compilePage(
  listing: Listing,
  source: Source,
  field: Field,
  parts: readonly Field[],
  c: Composition,
): CompiledPage {
  const first = field.args['first'] as number;
  const after = (field.args['after'] ?? null) as string | null;
  const order = (field.args['order'] ?? listing.order) as string;
  const columns = listing.orders[order]?.(source.entry);
  if (!columns) throw new Error(`${field.name} has no order ${order}`);
  const position =
    after === null
      ? []
      : [
          afterPosition(
            columns,
            decodeCursor(after, order, columns.length).map((value) => c.param(value)),
          ),
        ];
  const limit = c.param(first + 1);
  const readers = parts.map((part) => readerOf(part, source.entry, c));
  // Positions travel only where somebody asks for them: a page of `nodes` alone has no cursor in it.
  const positioned = parts.some(({ name }) => name !== 'nodes') ? columns : [];
  const keys = positioned.map(({ expression }) => expression);
  const row = joined([{ columns: keys }, ...readers.map(({ contents }) => contents)]);
  let width = keys.length;
  const starts = readers.map(({ contents: { columns: own } }) => {
    width += own.length;
    return width - own.length;
  });
  return {
    ...collect(c, entriesOfPage(source, position, columns, limit), row),
    readInto: (answer, value) => {
      const rows = value as unknown[][];
      const kept = rows.length > first ? rows.slice(0, first) : rows;
      const cursorOf = (one: Row) => encodeCursor(order, one.slice(0, keys.length));
      const page: PageRows = { kept, more: rows.length > first, continued: after !== null, cursorOf };
      readers.forEach(({ key, read }, index) => {
        answer[key] = read(page, starts[index] ?? 0);
      });
    },
  };
}

/** From several starting points, each gives a page of its own at most, and the best of these make the page. */
function entriesOfPage(
  source: Source,
  position: readonly string[],
  columns: readonly OrderColumn[],
  limit: string,
): string {
  const { anchor, entry, lead = [], distinct = false, ...rest } = source;
  const variables = [entry.self, entry.from, entry.to].filter((name) => name !== '').join(', ');
  const own = columns.map(({ expression, direction }) => `${expression} ${direction}`);
  const led = [...lead.map((expression) => `${expression} ${columns[0]?.direction ?? 'ASC'}`), ...own];
  const found = matchEntries({ ...rest, entry, conditions: [...source.conditions, ...position] });
  const page = `${found} WITH ${variables} ORDER BY ${led.join(', ')} LIMIT ${limit}`;
  if (!anchor) return page;
  return `${anchor.match} CALL (${anchor.variable}) { ${page} RETURN ${variables} }
  WITH ${distinct ? 'DISTINCT ' : ''}${variables} ORDER BY ${own.join(', ')} LIMIT ${limit}`;
}

interface PageRows {
  readonly kept: readonly Row[];
  readonly more: boolean;
  readonly continued: boolean;
  readonly cursorOf: (row: Row) => string;
}

/** How a selected part of a connection is read from the rows; `contents` are the columns it adds to them. */
interface Reader {
  readonly key: string;
  readonly contents: Columns;
  readonly read: (page: PageRows, start: number) => unknown;
}

function readerOf(part: Field, entry: Bound, c: Composition): Reader {
  if (part.name === 'pageInfo') return { key: part.key, contents: { columns: [] }, read: pageInfo(renamer(c, part)) };
  if (!part.type) throw new Error(`${part.name} is no object`);
  if (part.name === 'nodes') {
    const content = project(c, part.type, entry, part.nodes);
    return {
      key: part.key,
      contents: content,
      read: ({ kept }, start) => kept.map((row) => content.read(row, start)),
    };
  }
  const edge = mixed(c, part, entry);
  return {
    key: part.key,
    contents: edge.row,
    read: ({ kept, cursorOf }, start) => kept.map((row) => edge.read(row, start, { cursor: cursorOf(row) })),
  };
}

const pageInfo =
  (rename: (value: unknown) => unknown) =>
  ({ kept, more, continued, cursorOf }: PageRows): unknown => {
    const [first, last] = [kept[0], kept.at(-1)];
    return rename({
      hasNextPage: more,
      hasPreviousPage: continued,
      startCursor: first ? cursorOf(first) : null,
      endCursor: last ? cursorOf(last) : null,
    });
  };
