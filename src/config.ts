import { join } from 'node:path';
import { z } from 'zod';
import { GovgraphError } from './domain/errors.ts';

/** The folder of the package: where `cypher/`, `seeds/` and `package.json` are. */
export const projectFolder = join(import.meta.dirname, '..');

const flag = z.stringbool();
const port = z.coerce.number().int().min(0).max(65535);

/** Every environment variable that govgraph reads, with what it means when absent. An empty one counts as absent. */
const environment = z.object({
  /** A server or cluster of the user's: bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://. */
  NEO4J_URI: z
    .string()
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/, 'must start with bolt:// or neo4j:// (or their +s, +ssc forms)')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  /** Version of the Neo4j that govgraph brings itself, such as 2026.08.1; absent means the pinned one of neo4j/pom.xml. */
  NEO4J_VERSION: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'must be a full version such as 5.26.30 or 2026.08.1')
    .optional(),
  /** Heap of a local Neo4j, as Java writes sizes. */
  GOVGRAPH_NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mg]$/i, 'must be a size such as 512m or 2g')
    .default('512m'),
  /** Page cache of a local Neo4j. */
  GOVGRAPH_NEO4J_PAGECACHE: z
    .string()
    .regex(/^\d+[mg]$/i, 'must be a size such as 256m or 2g')
    .default('256m'),
  /** Which Neo4j to bring when NEO4J_URI names none: a container, a child process, or whichever works. */
  GOVGRAPH_DATABASE: z.enum(['auto', 'docker', 'local']).default('auto'),
  /** Folder for everything that govgraph keeps on this machine: the local database, its password, model weights. */
  GOVGRAPH_HOME: z.string().default(join(projectFolder, '.govgraph')),
  /** Where the API listens. Port 0 takes any free one. */
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Use the statistical tagger when its weights are installed. */
  GOVGRAPH_TAGGER: flag.default(true),
});

export type Config = z.infer<typeof environment>;

/** Reads the environment once; throws INVALID_CONFIGURATION that names each wrong variable. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new GovgraphError('INVALID_CONFIGURATION', `In the environment, ${problems.join('; ')}`, {
    hint: 'docs/configuration.md lists every variable with its default.',
  });
}
