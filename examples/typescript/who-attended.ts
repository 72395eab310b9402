/**
 * Asks which events of a type a person attended, page by page, with types from the schema:
 * `node examples/typescript/who-attended.ts 李晓雷 INSPECTION` while `govgraph serve` runs.
 */
import { readFileSync } from 'node:fs';
import type { EventType, WhoAttendedQuery, WhoAttendedQueryVariables } from './operations.ts';

const endpoint = process.env['GOVGRAPH_URL'] ?? 'http://127.0.0.1:4000/graphql';
const query = readFileSync(new URL('who-attended.graphql', import.meta.url), 'utf8');

async function ask<Data, Variables>(text: string, variables: Variables): Promise<Data> {
  const token = process.env['GOVGRAPH_TOKEN'];
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: text, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? `HTTP ${response.status}`);
  return data;
}

const [name = '李晓雷', type = 'INSPECTION'] = process.argv.slice(2);
let after: string | null = null;
do {
  const variables: WhoAttendedQueryVariables = { name, type: type as EventType, first: 50, after };
  const { person }: WhoAttendedQuery = await ask(query, variables);
  if (!person) throw new Error(`No report names ${name}.`);
  for (const { role, event, evidence } of person.participations.nodes) {
    console.log(`${event.date ?? '—'}  ${role}  ${event.name}\n  ${evidence.highlighted}`);
  }
  const { hasNextPage, endCursor } = person.participations.pageInfo;
  after = hasNextPage ? (endCursor ?? null) : null;
} while (after !== null);
