import { built, day, end, property } from '../compose/fields.ts';
import type { Shape } from '../compose/project.ts';
import { evidence } from './evidence.ts';

const postsHeld = (titles: string[] | null, bodies: string[] | null) =>
  (titles ?? []).map((title, index) => ({ title, organisation: bodies?.[index] || null }));

/** How relationships are read. The bound variables are the relationship and its two ends, by the arrow's direction. */
export const RELATIONS: Readonly<Record<string, Shape>> = {
  Participation: {
    role: property('role'),
    rank: property('rank', 0),
    posts: built(['posts', 'postBodies'], postsHeld),
    onBehalfOf: property('onBehalfOf'),
    participant: end('from'),
    event: end('to'),
    evidence,
  },
  Visit: { order: property('order', 0), event: end('from'), evidence },
  Venue: { order: property('order', 0), place: end('to'), evidence },
  Description: { report: end('from'), evidence },
  Holding: { person: end('from'), post: end('to'), date: day('date'), evidence },
  Mention: { report: end('from'), entity: end('to'), count: property('count', 1), evidence },
  Byline: { report: end('from'), person: end('to'), role: property('role'), evidence },
};
