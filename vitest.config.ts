import { configDefaults, defineConfig } from 'vitest/config';

// tests/support/database.ts says which tests are of which kind.
const database = ['tests/**/*.db.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...database],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
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
