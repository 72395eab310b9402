import type { CodegenConfig } from '@graphql-codegen/cli';

const shared = {
  scalars: { Date: 'string', ID: 'string' },
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
};

/** Types of the schema for the server, and of the operations of the example client. A test fails when they are stale. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/serve/schema-types.ts': { plugins: ['typescript'], config: shared },
    'examples/typescript/operations.ts': {
      documents: 'examples/typescript/*.graphql',
      plugins: ['typescript-operations'],
      config: shared,
    },
  },
};

export default config;
