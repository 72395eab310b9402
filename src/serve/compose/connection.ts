import { type Bound, type Compiled, type Composition, single } from './composition.ts';
import { renamer } from './fields.ts';
import { predicate } from './filter.ts';
import { type Listing, matchEntries, type Source } from './listing.ts';
import { compilePage } from './page.ts';
import { emptyAnswer, type FieldShape } from './project.ts';
import { type Field, objectTypes, selectedFields } from './selection.ts';
import { collect, joined } from './subquery.ts';

const PAGE_PARTS = new Set(['edges', 'nodes', 'pageInfo']);

/** Compiles a connection field to one expression, of which only the selected parts are computed. */
export const connection =
  (listing: Listing): FieldShape =>
  (owner, field, c) => {
    const type = field.type && objectTypes(c, field.type)[0];
    if (!type) throw new Error(`${field.name} is no connection`);
    const fields = selectedFields(c, type, field.nodes);
    const paged = fields.filter(({ name }) => PAGE_PARTS.has(name));
    const counted = fields.filter(({ name }) => !PAGE_PARTS.has(name));
    const page = paged.length > 0 ? compilePage(listing, filtered(listing, owner, field, c), field, paged, c) : null;
    const counts = counted.map((part) => compileCount(listing, filtered(listing, owner, field, c), part, c));
    return {
      ...joined([...(page ? [page] : []), ...counts]),
      read: (row, at) => {
        const answer = emptyAnswer(type.name);
        // Pages are read before counts; the keys keep the order of the query.
        for (const { key } of fields) answer[key] = null;
        page?.readInto(answer, row[at]);
        const offset = page ? 1 : 0;
        for (let index = 0; index < counts.length; index += 1) {
          answer[counted[index]?.key ?? ''] = counts[index]?.read(row, at + offset + index);
        }
        return answer;
      },
    };
  };

/** The source with the conditions of the list's filter. */
function filtered(listing: Listing, owner: Bound, field: Field, c: Composition): Source {
  const source = listing.source(owner, field, c);
  const wanted = listing.filter ? predicate(listing.filter(), source.entry, field.args['where'], c) : 'true';
  return wanted === 'true' ? source : { ...source, conditions: [...source.conditions, wanted] };
}

function compileCount(listing: Listing, source: Source, part: Field, c: Composition): Compiled {
  const { self } = source.entry;
  if (part.name === 'totalCount') {
    const counted = source.distinct ? `RETURN DISTINCT ${self}` : 'RETURN 1';
    return single(`COUNT { ${matchEntries(source)} ${counted} }`);
  }
  const key = listing.groups?.[part.args['by'] as string]?.(source.entry);
  if (key === undefined) throw new Error(`No grouping by ${String(part.args['by'])}`);
  const rename = renamer(c, part);
  const limit = c.param(part.args['first']);
  const [value, count] = [c.name('v'), c.name('v')];
  const grouped = `WITH ${key} AS ${value}, count(${source.distinct ? `DISTINCT ${self}` : '*'}) AS ${count} ORDER BY ${count} DESC, ${value} LIMIT ${limit}`;
  return {
    ...collect(c, `${matchEntries(source)} ${grouped}`, { columns: [value, count] }, true),
    read: (row, at) => rename((row[at] as [unknown, unknown][]).map(([one, many]) => ({ value: one, count: many }))),
  };
}
