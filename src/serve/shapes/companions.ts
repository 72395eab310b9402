import { held, rowOf } from '../compose/composition.ts';
import { rowsBy } from '../compose/fields.ts';
import { type FieldShape, project } from '../compose/project.ts';
import { collect } from '../compose/subquery.ts';

/** What a co-attendance edge says, seen from one of its people. The edge runs from the smaller id to the larger. */
const figures = (edge: string, person: string, companion: string) => ({
  companion,
  origin: person,
  together: `${edge}.together`,
  weight: `${edge}.weight`,
  lift: `CASE WHEN ${person}.eventCount * ${companion}.eventCount > 0
      THEN toFloat(${edge}.together) * COUNT { (:Event) } / (${person}.eventCount * ${companion}.eventCount) ELSE 0.0 END`,
  accompaniedThem: `CASE WHEN startNode(${edge}) = ${person} THEN ${edge}.accompaniedBackward ELSE ${edge}.accompaniedForward END`,
  wasAccompaniedBy: `CASE WHEN startNode(${edge}) = ${person} THEN ${edge}.accompaniedForward ELSE ${edge}.accompaniedBackward END`,
});

/** The sort keys straight from the edge: a busy person has tens of thousands, and only a page of them is projected. */
const sortBy = (order: unknown, edge: string, person: string, companion: string): string => {
  if (order === 'WEIGHT') return `${edge}.weight DESC`;
  if (order === 'LIFT') return `toFloat(${edge}.together) / ${companion}.eventCount DESC`;
  const [forward, backward] = order === 'ACCOMPANIED_THEM' ? ['Backward', 'Forward'] : ['Forward', 'Backward'];
  return order === 'TOGETHER'
    ? `${edge}.together DESC`
    : `CASE WHEN startNode(${edge}) = ${person} THEN ${edge}.accompanied${forward} ELSE ${edge}.accompanied${backward} END DESC`;
};

/**
 * How many ties of most common events are compared by another figure. A busy person has tens of thousands; weight and
 * accompanying never exceed the number of common events, so their highest are among these.
 */
const COMPARED = 2000;

/** The ties of most common events: two indexes, one for each end that the person may be, give them in order. */
function tiesOf(person: string, edge: string, companion: string, minimum: string, limit: string): string {
  const from = (
    end: 'start' | 'end',
  ) => `MATCH ${end === 'start' ? `()-[${edge}:APPEARED_WITH]->(${companion})` : `(${companion})-[${edge}:APPEARED_WITH]->()`}
    WHERE ${edge}.${end}Id = ${person}.id AND ${edge}.together >= ${minimum}
    WITH ${edge}, ${companion} ORDER BY ${edge}.${end}Id DESC, ${edge}.together DESC LIMIT ${limit} RETURN ${edge}, ${companion}`;
  return `CALL (${person}) { ${from('start')} UNION ALL ${from('end')} }`;
}

/** People met most, read from edges that ingestion maintains. */
export const appearedWith: FieldShape = (bound, field, c) => {
  if (!field.type) throw new Error('A companion is an object');
  const [edge, companion] = [c.name('r'), c.name('n')];
  const order = field.args['order'];
  const minimum = c.param(field.args['minTogether']);
  const limit = c.param(field.args['first']);
  const projected = project(c, field.type, rowOf(figures(edge, bound.self, companion)), field.nodes);
  return {
    ...collect(
      c,
      `${tiesOf(bound.self, edge, companion, minimum, order === 'TOGETHER' ? limit : String(COMPARED))}
  WITH ${edge}, ${companion} ORDER BY ${sortBy(order, edge, bound.self, companion)}, ${companion}.id LIMIT ${limit}`,
      projected,
    ),
    read: rowsBy(projected.read),
  };
};

/** The latest events that two people share: the less busy one's, latest first, until enough are found with the other in. */
export const sharedEvents: FieldShape = (bound, field, c) => {
  if (!field.type) throw new Error('An event is an object');
  const [one, other, event] = [c.name('n'), c.name('n'), c.name('n')];
  const [attended, met] = [c.name('r'), c.name('r')];
  const projected = project(c, field.type, { self: event, from: '', to: '' }, field.nodes);
  const limit = c.param(field.args['first']);
  const [companion, origin] = [held(bound, 'companion'), held(bound, 'origin')];
  const quieter = `CASE WHEN ${companion}.eventCount < ${origin}.eventCount`;
  return {
    ...collect(
      c,
      `UNWIND [${quieter} THEN ${companion} ELSE ${origin} END] AS ${one}
  UNWIND [${quieter} THEN ${origin} ELSE ${companion} END] AS ${other}
  CALL (${one}, ${other}) {
    MATCH ()-[${attended}:PARTICIPATED_IN]->(${event})
    WHERE ${attended}.participantId = ${one}.id AND ${attended}.sortKey > ''
    WITH ${event}, ${attended}, ${other} ORDER BY ${attended}.participantId DESC, ${attended}.sortKey DESC
    WITH ${event} WHERE EXISTS { (${event})<-[${met}:PARTICIPATED_IN]-() WHERE ${met}.participantId = ${other}.id }
    WITH DISTINCT ${event} LIMIT ${limit} RETURN ${event}
  }`,
      projected,
    ),
    read: rowsBy(projected.read),
  };
};
