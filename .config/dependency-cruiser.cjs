/* The import order of src/README.md, enforced. */

/** The folders of src from the top to the bottom; each may import itself and what is listed. */
const ALLOWED = {
  'main\\.ts': ['cli/', 'model/'],
  'cli/': [
    'app\\.ts',
    'config\\.ts',
    'endpoints/',
    'api/',
    'convert/',
    'draft/',
    'compose/',
    'ingest/',
    'records/',
    'query/',
    'db/',
    'model/',
  ],
  'app\\.ts': [
    'pages/',
    'endpoints/',
    'api/',
    'ingest/source/annotation-schema\\.ts',
    'records/',
    'query/',
    'config\\.ts',
    'db/',
    'model/',
  ],
  'pages/': ['endpoints/', 'api/', 'records/', 'query/', 'db/', 'model/'],
  'endpoints/': ['api/', 'records/', 'query/', 'db/', 'model/'],
  'api/': ['config\\.ts', 'query/', 'model/'],
  'convert/': ['compose/', 'ingest/', 'records/', 'model/'],
  'draft/': ['compose/', 'ingest/', 'records/', 'model/'],
  'compose/': ['ingest/', 'records/', 'model/'],
  'ingest/': ['records/', 'db/', 'model/'],
  'records/': ['query/', 'db/', 'model/'],
  'query/': ['db/', 'model/'],
  'db/': ['model/'],
  'config\\.ts': ['model/'],
  'model/': [],
}

/** The steps of a load in their order: folders of ingest/, each of which may import the ones before it. */
const STEPS = ['source', 'words', 'prepare', 'write', 'refresh']

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|\\.config)/' },
    },
    {
      name: 'query-without-http',
      severity: 'error',
      comment: 'the list engine knows no HTTP',
      from: { path: '^src/(query|records|db|ingest|compose|convert|draft)/' },
      to: { path: 'node_modules/(@fastify/|fastify/)' },
    },
    {
      name: 'engines-in-db',
      severity: 'error',
      comment: 'what knows which engine runs stands in db/',
      from: { path: '^src/', pathNot: '^src/db/' },
      to: {
        path: [
          'node_modules/(better-sqlite3|pg|drizzle-orm/(better-sqlite3|node-postgres|pg-core))/',
          '^src/db/(postgres/|dialect/engine|connection|database|file-state|snapshot|sqlite)',
        ],
      },
    },
    ...Object.entries(ALLOWED).map(([folder, allowed]) => ({
      name: folder.replace(/\W+ts$|\W$/, ''),
      severity: 'error',
      comment: 'see the import order in src/README.md',
      from: { path: `^src/${folder}` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})` },
    })),
    ...STEPS.slice(0, -1).map((step, i) => ({
      name: `ingest-${step}`,
      severity: 'error',
      comment: 'a step of a load knows no later one',
      from: { path: `^src/ingest/${step}/` },
      to: { path: `^src/ingest/(${STEPS.slice(i + 1).join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
