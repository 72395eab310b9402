import { configDefaults, defineConfig } from 'vitest/config';

// tests/support/database.ts says which tests are of which kind.
const database = ['tests/**/*.db.test.ts'];

// Vite would load graphql's .mjs files where Apollo, loaded by Node, has the .js ones; their types would not match.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...database],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          include: database,
          globalSetup: ['tests/support/neo4j-server.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
