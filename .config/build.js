import { build } from 'esbuild'
import { readFile, rm } from 'node:fs/promises'
import { relative } from 'node:path'

/*
 * The program as a few files: Node takes longer to find and read a thousand small modules than to run them. Each command is a
 * chunk, loaded when it is asked for. Only better-sqlite3, which has a native part, stays a package; Swagger UI's code is bundled,
 * and finds the page that it serves in its package.
 */

/** What Fastify would compile schemas with, if http/compilers.ts did not. */
const NEVER_LOADED = ['@fastify/ajv-compiler', '@fastify/fast-json-stringify-compiler']

const SWAGGER_UI = '@fastify/swagger-ui'

const swaggerUi = {
  name: 'swagger-ui',
  setup({ onLoad }) {
    onLoad({ filter: /@fastify\/swagger-ui\/(index|lib\/routes)\.js$/ }, async ({ path }) => {
      const folder = relative(path.slice(0, path.lastIndexOf(SWAGGER_UI) + SWAGGER_UI.length), path).replace(/[^/]+$/, '')
      const code = await readFile(path, 'utf8')
      return { contents: code.replaceAll('__dirname', `require('node:path').join(require.resolve('${SWAGGER_UI}'), '../${folder}')`) }
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

await rm('dist', { recursive: true, force: true })
await build({
  entryPoints: ['src/main.ts'], outdir: 'dist', bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20.19',
  mainFields: ['module', 'main'], external: ['better-sqlite3', ...NEVER_LOADED], plugins: [swaggerUi, jsonAsText],
  minifyWhitespace: true, minifySyntax: true, sourcemap: true, sourcesContent: false, legalComments: 'none', logLevel: 'warning',
  // Bundled CommonJS packages call require for what Node has built in.
  banner: { js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);" },
})
