import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import englishInOnePlace from './english-in-one-place.js'

/** SQL that PostgreSQL does not know. */
const SQLITE_ONLY =
  /\b(?:ifnull|iif|group_concat|json\w*|instr|char|unixepoch|julianday|strftime|printf|bm25) *\(|\b(?:rowid|glob|match|blob)\b|->|\+$/i

export default defineConfig(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.tap/',
      'coverage/',
      '.config/',
      'test/client/client.ts',
      'test/client/hey-api.ts',
      'test/client/reading-page.ts',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: '.config/tsconfig.test.json', tsconfigRootDir: process.cwd() },
    },
    rules: {
      // The type checker is told what an index holds where the code has just made sure of it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }],
      // Spreading gives code points, which is what is counted here.
      '@typescript-eslint/no-misused-spread': 'off',
      // What is left out of an object is named beside its rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-depth': ['error', 4],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'eqeqeq': 'error',
      // There are no enums, and two classes of one shape are used for each other nowhere: these two rules took a third of the time of all.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['src/pages/**/*.{ts,tsx}'],
    // Routes and parameters are declared in the words of the API; files for machines have none.
    ignores: [
      'src/pages/english/**',
      'src/pages/**/{route,parameters}.{ts,tsx}',
      'src/pages/{assets,crawlers}.ts',
    ],
    plugins: { pages: { rules: { 'english-in-one-place': englishInOnePlace } } },
    rules: { 'pages/english-in-one-place': 'error' },
  },
  {
    // What SQLite and PostgreSQL write in different ways stands in src/db/. Tables are SQLite's, whose SQL is in migrations/,
    // and so are the views of the database file that people download.
    files: ['src/**/*.ts'],
    ignores: [
      'src/db/**',
      'src/records/*/table.ts',
      'src/records/shared/columns.ts',
      'src/endpoints/database/views.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'TaggedTemplateExpression[tag.name="sql"]',
          'CallExpression[callee.object.name="sql"]',
        ].map((sql) => ({
          selector: `${sql} TemplateElement[value.raw=${SQLITE_ONLY}]`,
          message:
            'PostgreSQL does not know this SQL: use a function of src/db/dialect/, or SQL that both engines know.',
        })),
        {
          selector:
            ':matches(MemberExpression[property.name="engine"], ObjectPattern > Property[key.name="engine"])',
          message:
            'Only src/db/ knows which engine runs: put what differs behind a function there.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    // The compiler checks the types of the tests. The rules that use types would take a third of lint's time for them.
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      // Tables take a line for each value.
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program > :has(CallExpression[callee.object.name="t"][callee.property.name="test"]) ~ VariableDeclaration > VariableDeclarator > AwaitExpression',
          message:
            'Wait before the first test: tap may end the file in the meantime, and what comes after is not run.',
        },
      ],
    },
  },
)
