import { build } from 'esbuild'
import { readFile, rm } from 'node:fs/promises'
import { relative } from 'node:path'

/*
 * The program as a few files: Node takes longer to find and read a thousand small modules than to run them. Each command is a
 * chunk, loaded when it is asked for. Only better-sqlite3, which has a native part, stays a package; Swagger UI's code is bundled,
 * and finds the page that it serves in its package.
 */

/** What Fastify would compile schemas with, if api/query-string/compilers.ts did not; what would list files, if each had a route. */
const NEVER_LOADED = ['@fastify/ajv-compiler', '@fastify/fast-json-stringify-compiler', 'glob']

const SWAGGER_UI = '@fastify/swagger-ui'

/** What these packages call for one kind of answer only, or with options that are not used here, is loaded when it is called. */
const lazily = (code) =>
  code
    .replace("const yaml = require('yaml')", '')
    .replace(/\byaml\.(?=(stringify|parse)\()/g, "require('yaml').")
    .replace("const { glob } = require('glob')", '')
    .replace('await glob(', "await require('glob').glob(")

const later = {
  name: 'later',
  setup({ onLoad }) {
    onLoad({ filter: /@fastify\/(swagger|static)\/.*\.js$/ }, async ({ path }) => ({
      contents: lazily(await readFile(path, 'utf8')),
    }))
  },
}

const swaggerUi = {
  name: 'swagger-ui',
  setup({ onLoad }) {
    onLoad({ filter: /@fastify\/swagger-ui\/(index|lib\/routes)\.js$/ }, async ({ path }) => {
      const folder = relative(
        path.slice(0, path.lastIndexOf(SWAGGER_UI) + SWAGGER_UI.length),
        path,
      ).replace(/[^/]+$/, '')
      const code = lazily(await readFile(path, 'utf8'))
      return {
        contents: code.replaceAll(
          '__dirname',
          `require('node:path').join(require.resolve('${SWAGGER_UI}'), '../${folder}')`,
        ),
      }
    })
  },
}

/** As text, JSON is read faster than as program. */
const jsonAsText = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `module.exports = JSON.parse(${JSON.stringify(text)})` }
    })
  },
}

/** Bundled CommonJS packages call require for what Node has built in. */
const REQUIRE =
  "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);"

/** The same as Node's own, which is there already: 120 kB less to compile. */
const alias = { 'readable-stream': 'node:stream' }

const common = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  plugins: [swaggerUi, later, jsonAsText],
  alias,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  banner: { js: REQUIRE },
}
const external = ['better-sqlite3', ...NEVER_LOADED]

/* `build.js tests`: each test file with what it imports of src/ and its packages, so that no process of the tests compiles anything. */
if (process.argv[2] === 'tests') {
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'))
  await rm('dist/test', { recursive: true, force: true })
  await build({
    ...common,
    entryPoints: ['test/**/*.test.ts'],
    outbase: 'test',
    outdir: 'dist/test',
    chunkNames: 'chunks/[name]-[hash]',
    external: [...external, ...Object.keys(devDependencies)],
  })
} else {
  await rm('dist', { recursive: true, force: true })
  await build({
    ...common,
    entryPoints: {
      'main': 'src/main.ts',
      'integrity-worker': 'src/endpoints/health/integrity-worker.ts',
    },
    outdir: 'dist',
    external,
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  })
}
