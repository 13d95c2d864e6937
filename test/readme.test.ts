import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import t, { type Test } from 'tap'
import { ConfigSchema } from '../src/config.js'
import { build, folder, ROOT, SEED } from './helper.js'
import { inlined, readDocument, withFormats } from './openapi.js'
import {
  blocksOf,
  differences,
  examplesOf,
  linesOf,
  readReadme,
  RUNNERS,
  tableOf,
} from './readme.js'

/*
 * Strategy: the README is run. Its curl lines go to a server over the seed and their answers are compared with those
 * shown; its commands are executed; its tables are held against the code that they describe. See readme.ts for how the
 * README shows answers.
 */

const readme = readReadme()
const commands = blocksOf(readme)
  .filter(({ language }) => language === 'sh')
  .flatMap(linesOf)

t.test('every curl line gives the answer that is shown', async (t) => {
  const { app } = await build(t)
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const examples = examplesOf(readme)
  t.ok(examples.length > 5, `${examples.length} curl lines`)
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

t.test('every JSON block is the answer to a curl line', async (t) => {
  const blocks = blocksOf(readme).filter(({ language }) => language === 'json')
  t.ok(blocks.length > 0)
  t.equal(examplesOf(readme).filter(({ json }) => json !== undefined).length, blocks.length)
})

t.test(
  'the commands start a server over the seed, and check and load more while it runs',
  async (t) => {
    t.ok(existsSync(join(ROOT, 'dist/main.js')), 'dist/ is there (if not: npm run build)')
    const cwd = folder(t)
    cpSync(SEED, join(cwd, 'my-articles'), { recursive: true })
    symlinkSync(join(ROOT, 'dist'), join(cwd, 'dist'))
    const env = { PORT: '0', DATABASE_PATH: join(cwd, 'verbatim.db') }
    // What comes before and after a script is left out: the build is done, and other tests are using it.
    const base = await startServer(t, 'npm start --ignore-scripts', env)
    t.equal((await fetch(`${base}/v1/articles`)).status, 200)
    const own = commands.filter((command) => command.startsWith('node '))
    t.ok(own.length > 0)
    for (const command of own) t.equal(await exitCode(command, cwd, env), 0, command)
    t.equal((await fetch(`${base}/v1/quotes`)).status, 200)
  },
)

t.test('every command is one that is executed here or a script of package.json', async (t) => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  for (const command of commands) t.match(command, /^(curl|npm|node dist\/main\.js) /)
  const named = [...readme.matchAll(/\bnpm (?:run ([a-z]+)|(test|start))\b/g)].map(
    ([, script, short]) => (script ?? short)!,
  )
  t.ok(named.length > 5)
  for (const name of new Set(named)) t.ok(name in scripts, `npm run ${name}`)
})

t.test('the tables of paths and of suffixes are those of the OpenAPI document', async (t) => {
  const paths = Object.keys(withFormats(inlined(readDocument())).paths)
  const code = (texts: Iterable<string>) => [...texts].map((text) => `\`${text}\``).toSorted()
  const column = (header: string) => tableOf(readme, header).map(([cell]) => cell)
  const suffixOf = (path: string) =>
    paths.find((other) => path.startsWith(`${other}.`)) && /\.\w+$/.exec(path)?.[0]
  t.same(
    column('| path | what it gives |').toSorted(),
    code(paths.filter((path) => suffixOf(path) === undefined)),
  )
  // `.json` is what there is without a suffix, so the document does not repeat it.
  t.same(
    column('| suffix | of | media type | what it is |').toSorted(),
    code(new Set(['.json', ...paths.flatMap((path) => suffixOf(path) ?? [])])),
  )
})

t.test('the table of settings is that of the code', async (t) => {
  const properties = ConfigSchema.properties as Record<
    string,
    { default?: unknown; description?: string }
  >
  const settings = Object.entries(properties).map(([key, { default: value, description }]) => [
    `\`${key}\``,
    value === '' ? '' : `\`${String(value)}\``,
    description,
  ])
  t.same(tableOf(readme, '| key | default | what it is |'), settings)
})

t.test('links and paths lead to something that exists', async (t) => {
  const links = [...readme.matchAll(/\]\(([^)#]*)[^)]*\)/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^https?:/.test(link))
  const paths = [
    ...readme.matchAll(/`(?:npx tap )?((?:src|test|seed|migrations)\/[\w./-]*)`/g),
  ].map(([, path]) => path!)
  const modules = [
    ...readme.matchAll(/`((?:commands|model|db|http|features|loading)\/[\w.-]+\.ts)`/g),
  ].map(([, path]) => `src/${path!}`)
  t.ok(links.length > 2 && paths.length > 2)
  for (const path of new Set([...links, ...paths, ...modules]))
    t.ok(existsSync(join(ROOT, path)), path)
})

t.test('the tour shows what is in src', async (t) => {
  const tour = blocksOf(readme).find(({ code }) => code.startsWith('src/\n'))
  const shown = [...(tour?.code ?? '').matchAll(/^ {2}([\w.]+)/gm)].map(([, name]) => name)
  t.same(shown.toSorted(), readdirSync(join(ROOT, 'src')).toSorted())
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
  t.test(`an answer with ${name} is told apart from what is shown`, async (t) => {
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

/** Runs a command in a shell and a process group of its own, without tap's tracing of Node. */
function shell(command: string, cwd: string, env: Record<string, string>) {
  return spawn('sh', ['-c', `unset NODE_OPTIONS; ${command}`], {
    cwd,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function startServer(t: Test, command: string, env: Record<string, string>): Promise<string> {
  const child = shell(command, ROOT, env)
  t.teardown(async () => {
    if (child.exitCode !== null) return
    process.kill(-child.pid!, 'SIGTERM')
    await once(child, 'close')
  })
  for await (const line of createInterface(child.stdout)) {
    const base = /listening at (http:[^"]*)/.exec(line)?.[1]
    if (base === undefined) continue
    child.stdout.resume()
    return base
  }
  throw new Error(`"${command}" ended without listening`)
}

async function exitCode(
  command: string,
  cwd: string,
  env: Record<string, string>,
): Promise<unknown> {
  const child = shell(command, cwd, env)
  child.stdout.resume()
  return (await once(child, 'close'))[0]
}
