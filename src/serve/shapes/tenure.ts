import type { Row } from '../compose/composition.ts';
import { mixed } from '../compose/mixed.ts';
import type { Answer, FieldShape } from '../compose/project.ts';
import { collect, joined } from '../compose/subquery.ts';

const DAY = 86_400_000;
const POSTS = 200;

/** What the days on which a post was reported say: the first, the last, and the longest silence between two. */
export function tenureOf(reported: readonly (string | null)[]): Readonly<Answer> {
  const days = reported.filter((day) => day !== null).sort();
  let longestGapDays = 0;
  for (let index = 1; index < days.length; index += 1) {
    const gap = (Date.parse(days[index] ?? '') - Date.parse(days[index - 1] ?? '')) / DAY;
    longestGapDays = Math.max(longestGapDays, gap);
  }
  return { firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null, reports: reported.length, longestGapDays };
}

/** A person's posts over time, the earliest first, undated ones at the end. */
export const career: FieldShape = (bound, field, c) => {
  const [post, relation] = [c.name('n'), c.name('r')];
  const object = mixed(c, field, { self: post, from: '', to: '' });
  const days = `COLLECT { MATCH (${bound.self})-[${relation}:HOLDS]->(${post}) RETURN toString(${relation}.date) }`;
  const posts = `MATCH (${bound.self})-[:HOLDS]->(${post}) WITH DISTINCT ${post} ORDER BY ${post}.id LIMIT ${POSTS}`;
  return {
    ...collect(c, posts, joined([{ columns: [days] }, object.row])),
    read: (row, at) =>
      (row[at] as Row[])
        .map((values) => ({ tenure: tenureOf(values[0] as string[]), values }))
        .sort((a, b) => String(a.tenure['firstSeen'] ?? '~').localeCompare(String(b.tenure['firstSeen'] ?? '~')))
        .map(({ tenure, values }) => object.read(values, 1, tenure)),
  };
};
