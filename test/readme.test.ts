import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { build, folder, ROOT, SEED } from './helper.js'
import {
  blocksOf,
  commandsOf,
  differences,
  DOCUMENTS,
  examplesOf,
  readDocument,
  RUNNERS,
} from './readme.js'
import { exitCode, outputOf, startServer } from './shell.js'

/*
 * Strategy: the documents are run. Their curl lines go to a server over the seed, and the responses are compared with
 * those shown. Their commands are executed. See readme.ts for the conventions.
 */

const readme = readDocument()
const documents = new Map(DOCUMENTS.map((path) => [path, readDocument(path)]))
const commands = [...documents.values()].flatMap(commandsOf)

for (const [path, document] of documents) {
  const examples = examplesOf(document)
  if (examples.length === 0) continue
  t.test(`every curl line of ${path} gives the response that is shown`, async (t) => {
    const { app } = await build(t)
    const base = await app.listen({ host: '127.0.0.1', port: 0 })
    for (const [name, run] of Object.entries(RUNNERS)) {
      for (const { command, json, text } of examples) {
        t.test(`${command} (${name})`, async (t) => {
          t.match(command, 'http://localhost:3000/')
          const { status, body } = await run(command.replaceAll('http://localhost:3000', base))
          t.equal(status, errorStatus(json) ?? 200)
          if (json === undefined) t.notMatch(body, /^\{"data":\[\]/, 'it finds something')
          if (json !== undefined) t.strictSame(differences(json, JSON.parse(body)), [])
          if (text !== undefined) t.equal(body, text)
        })
      }
    }
  })
}

t.test('the README has curl lines, and no more than 250 lines', async (t) => {
  t.ok(examplesOf(readme).length > 10)
  t.ok(readme.split('\n').length <= 251, 'with the empty one after the last line end')
})

t.test('every JSON block is the response to a curl line', async (t) => {
  for (const [path, document] of documents) {
    const blocks = blocksOf(document).filter(({ language }) => language === 'json')
    t.equal(
      examplesOf(document).filter(({ json }) => json !== undefined).length,
      blocks.length,
      path,
    )
  }
})

t.test(
  'the commands start a server over the seed, and check, load, export and unload while it runs',
  async (t) => {
    t.ok(existsSync(join(ROOT, 'dist/main.js')), 'dist/ is there (if not: npm run build)')
    const cwd = folder(t)
    cpSync(SEED, join(cwd, 'my-articles'), { recursive: true })
    symlinkSync(join(ROOT, 'dist'), join(cwd, 'dist'))
    const env = { PORT: '0', DATABASE_PATH: join(cwd, 'verbatim.db') }
    // The scripts before and after are left out: the build is done, and other tests are using it.
    const base = await startServer(t, 'npm start --ignore-scripts', env)
    t.equal((await fetch(`${base}/v1/articles`)).status, 200)
    const own = commands.filter((command) => /^(node|verbatim) /.test(command))
    t.ok(own.length > 5)
    for (const command of own)
      t.equal(
        await exitCode(command.replace(/^verbatim /, 'node dist/main.js '), cwd, env),
        0,
        command,
      )
    t.equal((await fetch(`${base}/v1/quotes`)).status, 200)
  },
)

t.test('every command is executed here, or is a script of package.json', async (t) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  // client/client.test.ts runs the one that begins with npx.
  for (const command of commands)
    t.match(command, /^(curl|npm|npx openapi-typescript|node dist\/main\.js|verbatim) /)
  const named = [...documents.values()].flatMap((document) =>
    [...document.matchAll(/\bnpm (?:run ([a-z:]+)|(test|start))\b/g)].map(
      ([, script, short]) => (script ?? short)!,
    ),
  )
  t.ok(named.length > 5)
  for (const name of new Set(named)) t.ok(name in scripts, `npm run ${name}`)
})

t.test('the fault that is shown is the one that `check` finds', async (t) => {
  const shown = blocksOf(readDocument('src/cli/README.md')).find(({ language }) => language === '')!
  const cwd = folder(t)
  symlinkSync(join(ROOT, 'dist'), join(cwd, 'dist'))
  mkdirSync(join(cwd, 'my-articles'))
  const annotation = {
    article: { id: 'a', title: 'We are friends', language: 'en', text: 'We are friends.' },
    quotes: [{ id: 'q', kind: 'indirect', content: 'We are freinds', medium: 'unstated' }],
  }
  writeFileSync(join(cwd, 'my-articles/a.json'), JSON.stringify(annotation, null, 2))
  const lines = await outputOf('node dist/main.js check my-articles/ 2>&1', cwd)
  t.same(lines, [`verbatim: ${shown.code.trim()}`])
})

t.test('the record that the README shows is in the draft', async (t) => {
  const { code } = blocksOf(readme).find(({ language }) => language === 'jsonc')!
  const shown = JSON.parse(code) as { content: string }
  const cwd = folder(t)
  symlinkSync(join(ROOT, 'dist'), join(cwd, 'dist'))
  cpSync(SEED, join(cwd, 'my-articles'), { recursive: true })
  const command = commandsOf(readme).find((line) => line.includes(' draft '))!
  t.equal(await exitCode(command.replace(' --load', ''), cwd, {}), 0)
  const { quotes } = JSON.parse(readFileSync(join(cwd, 'drafts/article.json'), 'utf8')) as {
    quotes: { content: unknown }[]
  }
  t.match(
    quotes.find(({ content }) => content === shown.content),
    shown,
  )
})

const shown = { 'a': 1, 'list': [{ b: 1 }, '…'], '…': '…' }
for (const [name, actual, faults] of [
  ['the same and more', { a: 1, list: [{ b: 1 }, { b: 2 }], c: 3 }, []],
  ['another value', { a: 2, list: [{ b: 1 }, 2], c: 3 }, ['/a is 2, not 1']],
  ['a missing property', { list: [{ b: 1 }, 2], c: 3 }, ['/a is not there']],
  [
    'more in an element that is shown whole',
    { a: 1, list: [{ b: 1, c: 2 }, 2], c: 3 },
    ['/list/0 also has c'],
  ],
  [
    'nothing that is elided',
    { a: 1, list: [{ b: 1 }] },
    ['/list has no more than is shown', ' has no more than is shown'],
  ],
  ['an object instead of a list', { a: 1, list: {}, c: 3 }, ['/list is {}, not [{"b":1},"…"]']],
] as const) {
  t.test(`a response with ${name} is compared with the one that is shown`, async (t) => {
    t.strictSame(differences(shown, actual), faults)
  })
}

const errorStatus = (json: unknown): number | undefined =>
  typeof json === 'object' &&
  json !== null &&
  'status' in json &&
  typeof json.status === 'number' &&
  json.status >= 400
    ? json.status
    : undefined
