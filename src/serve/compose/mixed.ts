import type { Bound, Columns, Compiled, Composition, Row } from './composition.ts';
import { renamer } from './fields.ts';
import { type Answer, emptyAnswer, hasShape, project } from './project.ts';
import { type Field, objectTypes, selectedFields } from './selection.ts';
import { joined } from './subquery.ts';

/** An object of which some fields are projected from the graph, and the others are made here of what came with them. */
export interface Mixed {
  /** The columns of the projected fields. */
  readonly row: Columns;
  /** The object, of a row in which these begin at `at`, and of its other fields under their names in the schema. */
  readonly read: (row: Row, at: number, made: Readonly<Answer>) => Answer;
}

/** Fields whose type has a shape are projected from `at`, all others are made. */
export function mixed(c: Composition, field: Field, at: Bound): Mixed {
  const type = field.type && objectTypes(c, field.type)[0];
  if (!type) throw new Error(`${field.name} is no object`);
  const projected: Compiled[] = [];
  let width = 0;
  const readers = selectedFields(c, type, field.nodes).map((one) => {
    if (one.type && hasShape(c, one.type)) {
      const object = project(c, one.type, at, one.nodes);
      const start = width;
      projected.push(object);
      width += object.columns.length;
      return { key: one.key, read: (row: Row, begin: number) => object.read(row, begin + start) };
    }
    const rename = renamer(c, one);
    return { key: one.key, read: (_row: Row, _begin: number, made: Readonly<Answer>) => rename(made[one.name]) };
  });
  return {
    row: joined(projected),
    read: (row, begin, made) => {
      const answer = emptyAnswer(type.name);
      for (const reader of readers) answer[reader.key] = reader.read(row, begin, made);
      return answer;
    },
  };
}
