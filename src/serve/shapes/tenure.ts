import { type FieldShape, project } from '../compose/project.ts';

/** Silence between two reports of a post, the longest, in days. */
const longestGap = `reduce(longest = 0, i IN range(1, size(days) - 1) |
  CASE WHEN duration.inDays(days[i - 1], days[i]).days > longest THEN duration.inDays(days[i - 1], days[i]).days ELSE longest END)`;

/** A person's posts, each with the days it was reported on, the earliest first. A title is reported on every occasion. */
export const career: FieldShape = (bound, field, c) => {
  if (!field.type) throw new Error('A tenure is an object');
  const [relation, post, days, row] = [c.name('r'), c.name('n'), c.name('v'), c.name('c')];
  const projected = project(c, field.type, { self: row, from: '', to: '' }, field.nodes);
  return {
    text: `COLLECT { MATCH (${bound.self})-[${relation}:HOLDS]->(${post})
  WITH ${post}, ${relation}.date AS ${days} ORDER BY ${days}
  WITH ${post}, collect(${days}) AS ${days}, count(*) AS reports_${row}
  WITH {post: ${post}, firstSeen: ${days}[0], lastSeen: ${days}[-1], reports: reports_${row}, longestGapDays: ${longestGap.replaceAll('days[', `${days}[`).replace('size(days)', `size(${days})`)}} AS ${row}
  ORDER BY ${row}.firstSeen, ${row}.post.id LIMIT 200
  RETURN ${projected.text} }`,
    decode: (value) => (value as unknown[]).map(projected.decode),
  };
};
