import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { renamer } from '../compose/fields.ts';
import { type Answer, type FieldShape, project } from '../compose/project.ts';
import { objectTypes, selectedFields } from '../compose/selection.ts';

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
  const type = field.type && objectTypes(c, field.type)[0];
  if (!type) throw new Error('A person of the network is an object');
  const person = c.name('n');
  const fields = selectedFields(c, type, field.nodes);
  const columns = fields.map((one) =>
    one.type ? project(c, one.type, { self: person, from: '', to: '' }, one.nodes) : null,
  );
  const texts = columns.flatMap((column) => (column ? [column.text] : []));
  return {
    text: `[COLLECT { UNWIND ${bound.self}.people AS ${person} RETURN [${[`${person}.id`, ...texts].join(', ')}] }, ${bound.self}.ties]`,
    decode: (value) => {
      const [rows, ties] = value as [unknown[][], TieRow[]];
      const measures = measure(
        rows.map(([id]) => id as string),
        ties,
      );
      return rows.map((row) => {
        const answer: Answer = { __typename: type.name };
        let at = 1;
        fields.forEach(({ key, name }, index) => {
          const column = columns[index];
          answer[key] = column ? column.decode(row[at++]) : measures.get(row[0] as string)?.[name as keyof Measures];
        });
        return answer;
      });
    },
  };
};

export const networkTies: FieldShape = (bound, field, c) => ({ text: `${bound.self}.ties`, decode: renamer(c, field) });

export const networkCommunities: FieldShape = (bound) => ({
  text: `[[person IN ${bound.self}.people | person.id], ${bound.self}.ties]`,
  decode: (value) => {
    const [ids, ties] = value as [string[], TieRow[]];
    return new Set([...measure(ids, ties).values()].map(({ community }) => community)).size;
  },
});
