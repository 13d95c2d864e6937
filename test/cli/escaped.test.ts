import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { oneLine } from '../../src/model/one-line.js'
import { databaseFile, folder } from '../helper.js'
import { complete } from '../ingest/annotations.js'
import { run, serve, type Outcome } from './cli.js'

/* What commands and the log print of hostile names: nothing that a terminal would follow, and no line that looks like ours. */

const ESCAPES = '\u001B[31m\u009B2J\u0007\b\u007F\u202E\u2066\u200F\uFEFF'
const FORGED = 'forged'
/** Ends the line, and begins one that looks like a line of ours. */
const HOSTILE = `x${ESCAPES}\r\n${FORGED}\u2028${FORGED}\u0085${FORGED}`

/** Asserts that an output has only printable lines, none of which a file or a client made up. */
function isPrintable(t: Test, output: string, what: string): void {
  t.notMatch(output.replaceAll('\n', ''), /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\uFEFF]/u, what)
  for (const line of output.split('\n')) t.notMatch(line, new RegExp(`^\\s*${FORGED}`), what)
}

/** A folder of its own with a name that is hostile, and files in it. */
function hostileFolder(t: Test, files: Record<string, string>): string {
  const path = join(folder(t), HOSTILE)
  mkdirSync(path)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

const note = (more: object) => JSON.stringify({ ...complete('Xi met Li.\n'), ...more })
const files = {
  'key.json': note({ [HOSTILE]: 1 }),
  'id.json': note({ entities: [{ id: HOSTILE, type: 'person', name: 'Xi' }] }),
  'words.json': note({ entities: [{ id: 'xi', type: 'person', name: HOSTILE }] }),
  'reference.json': note({ quotes: [{ kind: 'direct', exact: 'met', speaker: HOSTILE }] }),
  'value.json': note({ article: { ...complete('Xi met Li.\n').article, language: HOSTILE } }),
  'text-file.json': note({ article: { ...complete('').article, textFile: HOSTILE } }),
  'syntax.json': `{"${HOSTILE.replaceAll('\r\n', '')}": \u001B}`,
  'choices.json': note({ quotes: [{ kind: 'direct', exact: 'e', speaker: 'xi' }] }),
  [`${HOSTILE}.json`]: note({}),
  'a.txt': 'Xi met Li.\n',
}

t.test('no command prints escape sequences from a file or an argument', async (t) => {
  const path = hostileFolder(t, files)
  const brat = hostileFolder(t, {
    'a.txt': 'Xi met Li.\n',
    'a.ann': `T1\tPerson${ESCAPES}\u2028${FORGED} 0 2\tXi\nR9${ESCAPES}\t\u0085${FORGED}\n`,
    [`${HOSTILE}.ann`]: '',
  })
  const texts = hostileFolder(t, { [`${HOSTILE}.txt`]: 'Xi met Li in Paris.\n', 'b.html': '' })
  const database = databaseFile(t, [])
  const env = { DATABASE_PATH: database }
  const broken = join(path, HOSTILE)
  writeFileSync(broken, 'no database')
  const commands: [args: string[], env: Record<string, string>][] = [
    [['check', path], env],
    [['check', path, '--json'], env],
    [['check', join(path, `${HOSTILE}.json`), '--coverage'], env],
    [['check', HOSTILE], env],
    [['load', path, '--keep-going'], env],
    [['unload', HOSTILE], env],
    [['export', HOSTILE], env],
    [['export', 'a', '--to', join(path, 'out')], env],
    [['status'], { DATABASE_PATH: broken }],
    [['status', '--json'], { DATABASE_PATH: HOSTILE }],
    [['migrate'], { DATABASE_PATH: broken }],
    [['serve'], { DATABASE_PATH: database, LOG_LEVEL: HOSTILE, HOST: HOSTILE }],
    [['serve'], { DATABASE_PATH: database, HOST: HOSTILE }],
    [['convert', brat, '--to', join(path, 'out')], env],
    [['convert', path, '--to', join(path, 'out'), '--from', HOSTILE], env],
    [['draft', texts, '--to', join(texts, 'out')], env],
    [['new', join(texts, `${HOSTILE}.txt`)], env],
    [[HOSTILE], env],
    [['check', `--${HOSTILE}`], env],
  ]
  for (const [args, env] of commands) {
    const { stdout, stderr } = await run(t, args, { env })
    const what = oneLine(`verbatim ${args.join(' ')}`)
    isPrintable(t, stdout, `${what}: standard output`)
    isPrintable(t, stderr, `${what}: standard error`)
    t.ok(stdout + stderr !== '', what)
  }
})

t.test(
  'an export to standard output has the same words once its escapes are decoded',
  async (t) => {
    const path = folder(t)
    const text = `Xi said \u202Bمرحبا\u202C.\n`
    writeFileSync(join(path, 'a.txt'), text)
    writeFileSync(join(path, 'a.json'), JSON.stringify(complete(text)))
    const env = { DATABASE_PATH: databaseFile(t, [join(path, 'a.json')]) }
    const { stdout }: Outcome = await run(t, ['export', '--all'], { env })
    isPrintable(t, stdout, 'export')
    t.match(JSON.parse(stdout), { article: { text } })
  },
)

t.test('the log escapes what an error quotes', async (t) => {
  const path = join(hostileFolder(t, {}), 'test.db')
  renameSync(databaseFile(t, []), path)
  const { url, stop, end } = await serve(t, path)
  rmSync(path)
  t.equal((await fetch(new URL('/v1/database.sqlite', url))).status, 503)
  stop('SIGTERM')
  const { stdout } = await end
  t.match(stdout, 'was removed')
  isPrintable(t, stdout, 'the log')
  for (const line of stdout.trimEnd().split('\n'))
    t.doesNotThrow(() => {
      JSON.parse(line)
    }, line)
})
