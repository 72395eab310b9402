import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Biome does formatting and general lint; ESLint is here for what it alone can do: regexes that may backtrack.
export default [
  { ignores: ['node_modules', '.govgraph'] },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.mjs'],
    languageOptions: { parser: tseslint.parser },
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'off',
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-useless-quantifier': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-misleading-capturing-group': 'error',
    },
  },
];
