/* The import table of the README's architecture section, enforced. */

const within = (...folders) => `^src/(${folders.join('|')})`

/** A folder of src may import only itself and what is listed. */
const only = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  comment: `${name}: see the import table in the README`,
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...allowed] },
})

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
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    only('model', within('model/')),
    only('db', within('db/'), within('model/')),
    only('http', within('http/'), within('model/', 'config\\.ts', 'db/statements\\.ts')), // which knows no table
    only('loading', within('loading/'), within('model/', 'db/')),
    only(
      'converting',
      within('converting/'),
      within('model/', 'loading/(annotation|mentions|selectors)\\.ts'),
    ),
    {
      name: 'features',
      severity: 'error',
      comment: 'a feature imports model, db and http, and its own folder',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/features/$1/', within('model/', 'db/', 'http/')] },
    },
    {
      name: 'routes-without-db',
      severity: 'error',
      comment: 'routes are HTTP only: what they read comes from queries',
      from: { path: '^src/features/[^/]+/(routes|schemas)\\.ts$' },
      to: { path: '^src/db/' },
    },
    {
      name: 'queries-without-routes',
      severity: 'error',
      comment: 'nothing but the application imports routes',
      from: { path: '^src/', pathNot: '^src/app\\.ts$' },
      to: { path: '/routes\\.ts$' },
    },
    only(
      'app',
      '^src/app\\.ts$',
      within(
        'features/',
        'http/',
        'config\\.ts',
        'db/',
        'loading/schema\\.ts',
        'model/package\\.ts',
      ),
    ),
    only(
      'commands',
      within('commands/'),
      within(
        'app\\.ts',
        'features/stored\\.ts',
        'db/',
        'http/',
        'loading/',
        'converting/',
        'config\\.ts',
        'model/',
      ),
    ),
    only('config', '^src/config\\.ts$', within('model/')),
    only('main', '^src/main\\.ts$', within('commands/', 'config\\.ts', 'model/')),
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
