import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['cdk.out/', '.local/', 'node_modules/', 'client/dist/', 'client/src/schema.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
    },
  },
  {
    // What an answer holds is what these tests are about: it is `any` until they have looked.
    files: ['test/{functions,e2e}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // The judge of whole lives shares nothing with what it judges.
    files: ['test/domain/judge/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^\\.\\./', message: 'The judge is independent.' }] }],
    },
  },
  {
    // So do those of cases and claims; what tells their lives to the code, and plants bugs in it, stands beside them.
    files: ['test/domain/{case,claim}/judge/**/*.ts'],
    ignores: ['**/told-to-the-code.ts', '**/bugs.ts', '**/compared.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/domain/', message: 'The judge is independent.', allowTypeImports: true }] },
      ],
    },
  },
  {
    // `now` is an argument of every rule; the one clock is functions/adapters/clock.ts.
    files: ['domain/**/*.ts', 'functions/**/*.ts'],
    ignores: ['functions/adapters/clock.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take `now` as an argument.' },
        { object: 'DateTime', property: 'now', message: 'Take `now` as an argument.' },
        { object: 'DateTime', property: 'utc', message: 'Take `now` as an argument.' },
        { object: 'DateTime', property: 'local', message: 'Take `now` as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take `now` as an argument.' },
      ],
    },
  },
);
