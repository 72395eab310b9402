import { z } from 'zod';
import { GovgraphError } from '../domain/errors.ts';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);
const whole = (least: number) => z.coerce.number().int().min(least);

/** Every environment variable that only the API reads. docs/configuration.md lists them. */
const environment = z.object({
  /** Bearer tokens, `token:role` with commas between; roles are reader, curator and admin. */
  GOVGRAPH_TOKENS: list
    .pipe(
      z.array(
        z
          .string()
          .regex(/^\S{16,}:(?:reader|curator|admin)$/, 'must be token:role, the token of 16 characters or more'),
      ),
    )
    .default([]),
  /** Address of a JSON Web Key Set; tokens signed by one of its keys are let in by their `role` or `roles` claim. */
  GOVGRAPH_JWKS_URL: z.url().optional(),
  GOVGRAPH_JWT_ISSUER: z.string().optional(),
  GOVGRAPH_JWT_AUDIENCE: z.string().optional(),
  /** Whether questions are answered without a token. */
  GOVGRAPH_ANONYMOUS: z.stringbool().default(true),
  /** Origins of pages that may ask, beside those of this machine. */
  GOVGRAPH_CORS_ORIGINS: list.default([]),
  /** A JSON file of `{"sha256 of the text": "text"}`: when set, no other operations are answered. */
  GOVGRAPH_OPERATIONS: z.string().optional(),
  /** Requests a minute from one address. */
  GOVGRAPH_RATE_LIMIT: whole(1).default(600),
  /** Milliseconds after which the database ends a question. */
  GOVGRAPH_QUERY_TIMEOUT: whole(1).default(10_000),
});

export type ServeSettings = z.infer<typeof environment>;

/** Reads the API's part of the environment; throws INVALID_CONFIGURATION that names each wrong variable. */
export function loadServeSettings(env: NodeJS.ProcessEnv = process.env): ServeSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path[0]?.toString()}: ${issue.message}`);
  throw new GovgraphError('INVALID_CONFIGURATION', `In the environment, ${problems.join('; ')}`, {
    hint: 'docs/configuration.md lists every variable with its default.',
  });
}
