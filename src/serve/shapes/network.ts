import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { held, single } from '../compose/composition.ts';
import { renamer } from '../compose/fields.ts';
import { mixed } from '../compose/mixed.ts';
import type { FieldShape } from '../compose/project.ts';
import { collect, joined } from '../compose/subquery.ts';

// Both are CommonJS functions that their types describe as default exports.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

interface TieRow {
  readonly source: string;
  readonly target: string;
  readonly together: number;
  readonly weight: number;
}

type Measures = { degree: number; weightedDegree: number; betweenness: number; community: number };

/** Measures of the network of these people; ties to anybody else are not in it. */
export function measure(ids: readonly string[], ties: readonly TieRow[]): Map<string, Measures> {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.mergeNode(id);
  for (const { source, target, weight } of ties) graph.mergeEdge(source, target, { weight });
  const central = betweenness(graph, { getEdgeWeight: null });
  // Louvain visits nodes in random order by default; a fixed order gives the same communities each time.
  const community = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false });
  return new Map(
    ids.map((id) => [
      id,
      {
        degree: graph.degree(id),
        weightedDegree: graph.reduceEdges(id, (sum, _, attributes) => sum + (attributes['weight'] as number), 0),
        betweenness: central[id] ?? 0,
        community: community[id] ?? 0,
      },
    ]),
  );
}

export const networkPeople: FieldShape = (bound, field, c) => {
  const person = c.name('n');
  const object = mixed(c, field, { self: person, from: '', to: '' });
  const row = joined([{ columns: [`${person}.id`] }, object.row]);
  const people = collect(c, `UNWIND ${held(bound, 'people')} AS ${person}`, row);
  return {
    ...joined([people, { columns: [held(bound, 'ties')] }]),
    read: (values, at) => {
      const [rows, ties] = values.slice(at, at + 2) as [[string, ...unknown[]][], TieRow[]];
      const measures = measure(
        rows.map(([one]) => one),
        ties,
      );
      return rows.map((one) => object.read(one, 1, { ...measures.get(one[0]) }));
    },
  };
};

export const networkTies: FieldShape = (bound, field, c) => single(held(bound, 'ties'), renamer(c, field));

export const networkCommunities: FieldShape = (bound) => ({
  columns: [`[person IN ${held(bound, 'people')} | person.id]`, held(bound, 'ties')],
  read: (row, at) => {
    const [ids, ties] = row.slice(at, at + 2) as [string[], TieRow[]];
    return new Set([...measure(ids, ties).values()].map(({ community }) => community)).size;
  },
});
