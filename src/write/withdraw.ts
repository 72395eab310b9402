import type { Database } from '../graphdb/connection.ts';
import { write } from '../graphdb/run.ts';
import { statement } from '../graphdb/statement.ts';
import type { EntityKind } from '../resolve/graph.ts';
import { searchKeysOf } from '../resolve/search-keys.ts';

type Reports = { readonly reports: readonly string[] };
type Ids = { readonly ids: readonly string[] };
type Nothing = Record<string, never>;

const find = statement<{ keys: readonly string[] }, Withdrawn>('write/withdraw/find');
const touched = statement<Reports, { ids: string[] }>('write/withdraw/touched');
const appearances = statement<Reports, Nothing>('write/withdraw/appearances');
const parts = statement<Reports, Nothing>('write/withdraw/parts');
const document = statement<Ids, Nothing>('write/withdraw/document');
const recount = statement<Ids, { id: string; kind: EntityKind; name: string; forms: string[] }>(
  'write/withdraw/recount',
);
const names = statement<{ rows: readonly object[] }, Nothing>('write/withdraw/names');
const orphanPosts = statement<Nothing, Nothing>('write/withdraw/orphan-posts');
const orphanPeople = statement<Ids, Nothing>('write/withdraw/orphan-people');
const orphanOrganisations = statement<Nothing, { removed: number }>('write/withdraw/orphan-organisations');
const orphanPlaces = statement<Nothing, { removed: number }>('write/withdraw/orphan-places');

export interface Withdrawn {
  readonly id: string;
  readonly name: string;
  readonly reports: readonly string[];
}

/**
 * Takes documents back, by id or name, in one transaction: what they alone said goes, counts and co-attendance are as if
 * they had never been read. Gives those that were found.
 */
export async function withdrawDocuments(database: Database, keys: readonly string[]): Promise<Withdrawn[]> {
  return write(database, async (writer) => {
    const found = await writer.run(find, { keys });
    if (found.length === 0) return [];
    const reports = found.flatMap((one) => one.reports);
    const ids = (await writer.run(touched, { reports }))[0]?.ids ?? [];
    await writer.run(appearances, { reports });
    await writer.run(parts, { reports });
    await writer.run(document, { ids: found.map(({ id }) => id) });
    const rows = (await writer.run(recount, { ids })).map(({ id, kind, name, forms }) => {
      const aliases = forms.filter((form) => form !== name);
      const searchKeys = searchKeysOf([name, ...aliases], kind);
      return { id, aliases, searchKeys, searchText: searchKeys.join(' ') };
    });
    await writer.run(names, { rows });
    await writer.run(orphanPosts, {});
    await writer.run(orphanPeople, { ids });
    // A department that goes may free its body, and a place the larger one.
    while (((await writer.run(orphanOrganisations, {}))[0]?.removed ?? 0) > 0);
    while (((await writer.run(orphanPlaces, {}))[0]?.removed ?? 0) > 0);
    return found;
  });
}
