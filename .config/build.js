import { build } from 'esbuild'
import { load } from 'js-yaml'
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/*
 * Bundles the program into a few files: Node takes longer to find and read a thousand small modules than to run them. Each
 * command is a chunk, loaded when it is called. Only better-sqlite3, which has a native part, stays a package; Swagger UI's
 * code is bundled, and finds the page that it serves in its package.
 */

/** Fastify compiles no schemas, because of api/query-string/compilers.ts; @fastify/static lists files only if each has a route. */
const NEVER_LOADED = ['@fastify/ajv-compiler', '@fastify/fast-json-stringify-compiler', 'glob']

/** Code of a folder of Swagger UI: bundled, it must still find its page in its package. */
const inSwaggerUi = (folder) =>
  `require('node:path').join(require.resolve('@fastify/swagger-ui'), '../${folder}')`

const LAZY_YAML = [
  ["const yaml = require('yaml')", ''],
  ['yaml.stringify(', "require('yaml').stringify("],
]

/**
 * Replacements in files of packages: a package that is needed for one kind of response only, or with options that are not
 * used here, is loaded when it is called. Each text must occur, or else the build fails.
 */
const PATCHES = {
  '@fastify/swagger/lib/mode/static.js': [...LAZY_YAML, ['yaml.parse(', "require('yaml').parse("]],
  '@fastify/swagger/lib/spec/openapi/index.js': LAZY_YAML,
  '@fastify/swagger/lib/spec/swagger/index.js': LAZY_YAML,
  '@fastify/static/index.js': [
    ["const { glob } = require('glob')", ''],
    ['await glob(', "await require('glob').glob("],
  ],
  '@fastify/swagger-ui/index.js': [['__dirname', inSwaggerUi('')]],
  '@fastify/swagger-ui/lib/routes.js': [...LAZY_YAML, ['__dirname', inSwaggerUi('lib/')]],
}

/** Applies the patches. The build fails if a package has changed, so that a patch can't be lost in silence. */
const patches = {
  name: 'patches',
  setup({ onLoad, onEnd }) {
    const missing = new Set(Object.keys(PATCHES))
    onLoad({ filter: /@fastify[\\/](swagger|swagger-ui|static)[\\/].*\.js$/ }, async ({ path }) => {
      const file = Object.keys(PATCHES).find((name) => path.replaceAll('\\', '/').endsWith(name))
      if (file === undefined) return undefined
      missing.delete(file)
      let contents = await readFile(path, 'utf8')
      for (const [text, replacement] of PATCHES[file]) {
        if (!contents.includes(text))
          throw new Error(`${file} no longer has the text that .config/build.js replaces: ${text}`)
        contents = contents.replaceAll(text, replacement)
      }
      return { contents }
    })
    onEnd(({ errors }) => {
      if (errors.length > 0 || missing.size === 0) return undefined
      const text = `.config/build.js patches files that are no longer loaded: ${[...missing].join(', ')}`
      return { errors: [{ text }] }
    })
  },
}

/** Bundles JSON as text: Node parses it faster than the same data as code. */
const jsonAsText = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `module.exports = JSON.parse(${JSON.stringify(text)})` }
    })
  },
}

/** Bundled CommonJS packages call `require` for Node's own modules. */
const REQUIRE =
  "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);"

/** Node has the same module itself: 120 kB less to compile. */
const alias = { 'readable-stream': 'node:stream' }

const common = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  plugins: [patches, jsonAsText],
  alias,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  banner: { js: REQUIRE },
}
const external = ['better-sqlite3', 'pg-native', ...NEVER_LOADED]

/* `build.js tests`: bundles each test file with its imports, so that no process of the tests compiles anything. */
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
      'integrity-worker': 'src/db/integrity/integrity-worker.ts',
      'reading-process': 'src/db/reading/reading-process.ts',
      'copy-worker': 'src/db/download/copy-worker.ts',
      'postgres-worker': 'src/db/postgres/postgres-worker.ts',
    },
    outdir: 'dist',
    external,
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
  })
  // What a browser loads: a stylesheet and a script for the pages, and for the documentation of the API.
  await build({
    entryPoints: [
      { in: 'src/pages/styles/main.css', out: 'style' },
      { in: 'src/pages/client/main.ts', out: 'script' },
      { in: 'src/pages/styles/docs.css', out: 'docs' },
      { in: 'src/pages/client/docs.ts', out: 'docs' },
    ],
    outdir: 'dist/assets',
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  })
  for (const file of ['style.css', 'script.js', 'docs.css', 'docs.js']) {
    const content = await readFile(`dist/assets/${file}`)
    await writeFile(`dist/assets/${file}.br`, brotliCompressSync(content))
    await writeFile(`dist/assets/${file}.gz`, gzipSync(content))
  }
  // The server sends both files as they are: Node reads JSON in a tenth of the time that YAML takes.
  await copyFile('openapi.yaml', 'dist/openapi.yaml')
  await writeFile('dist/openapi.json', JSON.stringify(load(await readFile('openapi.yaml', 'utf8'))))
}
