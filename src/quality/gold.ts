import { z } from 'zod';
import type { AnnotatedDocument } from '../domain/annotation.ts';
import { GovgraphError } from '../domain/errors.ts';
import type { SourceDocument } from '../domain/text.ts';
import { EVENT_TYPES, LOCATION_KINDS, ROLES } from '../domain/vocabulary.ts';

/** A document and what an annotator says it contains. */
export interface GoldDocument extends SourceDocument, AnnotatedDocument {}

const name = z.string().min(1);
const day = z.iso.date().nullable().default(null);
const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);
const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

const event = z.object({
  type: z.enum(keysOf(EVENT_TYPES)),
  name: z.string().default(''),
  date: day,
  endDate: day,
  venues: list(name),
  participants: list(z.object({ name, role: z.enum(keysOf(ROLES)) })),
  headcounts: list(
    z.object({ count: z.coerce.number(), of: z.string().default(''), approximate: z.boolean().default(false) }),
  ),
});

const report = z.object({
  headline: z.string(),
  reporters: list(z.object({ name, role: z.string().nullable().default(null) })),
  persons: list(
    z.object({ name, positions: list(z.object({ title: name, organisation: z.string().nullable().default(null) })) }),
  ),
  organisations: list(z.object({ name, aliases: list(name) })),
  locations: list(z.object({ name, kind: z.enum(keysOf(LOCATION_KINDS)), aliases: list(name) })),
  events: list(event),
  statements: list(z.object({ speaker: name, kind: z.string().default(''), excerpt: z.string().default('') })),
  awards: list(z.object({ recipient: name, award: z.string(), event: z.number().int().nullable().default(null) })),
});

const prediction = z.object({ reports: list(report) });

const gold = prediction.extend({
  id: name,
  source: z.object({
    url: z.string().nullable().default(null),
    publication: z.string().nullable().default(null),
    published: z.string().nullable().default(null),
    language: z.enum(['zh', 'en']),
  }),
  text: z.string(),
});

function parseJson<T>(schema: z.ZodType<T>, json: string, file: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new GovgraphError('INVALID_DOCUMENT', `${file} is not JSON.`, { cause });
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') || 'the document';
  throw new GovgraphError('INVALID_DOCUMENT', `${file}: ${field}: ${issue?.message ?? 'not as described'}`, {
    hint: 'docs/evaluation.md describes the form of an annotated document.',
  });
}

/** Reads an annotated document; `file` names it in errors. */
export const parseGold = (json: string, file: string): GoldDocument => parseJson(gold, json, file);

/** Reads what `govgraph extract` wrote; only its reports are used. */
export const parsePrediction = (json: string, file: string): AnnotatedDocument['reports'] =>
  parseJson(prediction, json, file).reports;
