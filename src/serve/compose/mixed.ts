import type { Bound, Compiled, Composition } from './composition.ts';
import { renamer } from './fields.ts';
import { type Answer, answerOf, hasShape, project } from './project.ts';
import { type Field, objectTypes, selectedFields } from './selection.ts';

/** An object of which some fields are projected from the graph, and the others are made here of what came with them. */
export interface Mixed {
  /** The projected fields, in order. */
  readonly columns: readonly Compiled[];
  /** The object, of the columns' values and of its other fields under their names in the schema. */
  readonly read: (values: readonly unknown[], made: Readonly<Answer>) => Answer;
}

/** Fields whose type has a shape are projected from `at`, all others are made. */
export function mixed(c: Composition, field: Field, at: Bound): Mixed {
  const type = field.type && objectTypes(c, field.type)[0];
  if (!type) throw new Error(`${field.name} is no object`);
  const columns: Compiled[] = [];
  const readers = selectedFields(c, type, field.nodes).map((one) => {
    if (one.type && hasShape(c, one.type)) {
      const column = project(c, one.type, at, one.nodes);
      const index = columns.push(column) - 1;
      return { key: one.key, read: (values: readonly unknown[]) => column.decode(values[index] ?? null) };
    }
    const rename = renamer(c, one);
    return { key: one.key, read: (_: readonly unknown[], made: Readonly<Answer>) => rename(made[one.name]) };
  });
  return {
    columns,
    read: (values, made) => {
      const answer = answerOf(type.name);
      for (const reader of readers) answer[reader.key] = reader.read(values, made);
      return answer;
    },
  };
}
