import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { openDatabase } from '../../src/db/open.js'
import { dump, ids } from '../db/contents.js'
import { databaseFile, folder, SEED } from '../helper.js'
import { annotate, write } from '../ingest/annotations.js'
import { fails, run } from './cli.js'

/* `migrate`, `load`, `check` and the help: what they print, their exit codes, and what is in the database after an error. */

const XI = { id: 'xi', type: 'person', name: 'Xi' } as const

function contents(path: string): Record<string, unknown[]> {
  const db = openDatabase(path, { mode: 'read' })
  try {
    return dump(db)
  } finally {
    db.$client.close()
  }
}

t.test('help names every command, and is no error', async (t) => {
  const help = await run(t, ['--help'])
  t.match(help, { code: 0, stderr: '' })
  for (const command of ['serve', 'migrate', 'load', 'check', 'openapi'])
    t.match(help.stdout, new RegExp(`^ +${command}\\b`, 'm'))
  t.match(await run(t, ['load', '--help']), { code: 0, stdout: 'Usage: verbatim load', stderr: '' })
})

for (const [args, message] of [
  [['fly'], "unknown command 'fly'"],
  [['load'], "missing required argument 'paths'"],
] as const) {
  t.test(`"verbatim ${args.join(' ')}" is an error`, async (t) => {
    const { code, stderr } = await run(t, args)
    t.equal(code, 1)
    t.match(stderr, message)
    t.notMatch(stderr, /^\s+at /m)
  })
}

t.test('migrate, load and load again: the whole seed, and the second time nothing', async (t) => {
  const path = join(folder(t), 'new.db')
  const env = { DATABASE_PATH: path }
  t.match(await run(t, ['migrate'], { env }), { code: 0, stderr: '' })
  const { article, events } = JSON.parse(readFileSync(join(SEED, 'article.json'), 'utf8')) as {
    article: { id: string }
    events: unknown[]
  }
  t.match(await run(t, ['load', SEED], { env }), {
    code: 0,
    stderr: '',
    stdout: new RegExp(`^loaded ${article.id}: .*\\b${events.length} events\\b`),
  })
  const before = contents(path)
  t.match(await run(t, ['load', SEED], { env }), {
    code: 0,
    stderr: '',
    stdout: `unchanged ${article.id}: `,
  })
  t.match(await run(t, ['migrate'], { env }), { code: 0, stderr: '' })
  t.strictSame(contents(path), before)
})

t.test('check says of a good file that it has no faults', async (t) => {
  const file = annotate(t, 'Xi', { entities: [XI] })
  t.strictSame(await run(t, ['check', file]), {
    code: 0,
    signal: null,
    stdout: `${file}: no faults\n`,
    stderr: '',
  })
})

t.test('check and load say where each fault is, and nothing is written', async (t) => {
  const path = databaseFile(t, [])
  const before = contents(path)
  const file = annotate(t, 'Xi', {
    entities: [XI, { id: 'mars', type: 'place', name: 'Mars' }],
    events: [{ id: 'e', type: 'visit', label: 'x', status: 'happened', content: 'Si' }],
  })
  const lines = [
    /^verbatim: \S+\/a\.json:\d+:\d+ \/entities\/1\/name no mention of "Mars"/,
    /^verbatim: \S+\/a\.json:\d+:\d+ \/events\/0\/content "Si" is not in the text$/,
  ]
  for (const command of ['check', 'load'])
    fails(t, await run(t, [command, file], { env: { DATABASE_PATH: path } }), lines)
  t.strictSame(contents(path), before)
})

t.test('what can not be loaded is one clear line, and writes nothing', async (t) => {
  const path = databaseFile(t, [])
  const before = contents(path)
  const [here, empty, json, text] = [
    folder(t),
    folder(t),
    folder(t),
    annotate(t, 'Xi', { article: { textFile: 'b.txt' } }),
  ]
  writeFileSync(join(empty, 'annotation.schema.json'), '{}')
  writeFileSync(join(json, 'a.json'), '{\n  "article": \n}')
  writeFileSync(text, readFileSync(text, 'utf8').replace('b.txt', 'c.txt'))
  const cases: [what: string, line: string][] = [
    [join(here, 'none.json'), `"${join(here, 'none.json')}" does not exist`],
    [join(here, 'x'.repeat(300)), `"${join(here, 'x'.repeat(300))}" cannot be read (ENAMETOOLONG)`],
    [empty, `folder "${empty}" holds no annotation file (*.json)`],
    [json, `${join(json, 'a.json')}:3:1 is not JSON: value expected`],
    [text, `file "${join(dirname(text), 'c.txt')}" does not exist`],
  ]
  for (const [what, line] of cases)
    fails(t, await run(t, ['load', what], { env: { DATABASE_PATH: path } }), [line])
  t.strictSame(contents(path), before)
})

t.test(
  'an error in the second file leaves the first loaded, and nothing of the second',
  async (t) => {
    const path = databaseFile(t, [])
    const here = folder(t)
    const first = write(here, 'Xi', { article: { id: 'one', textFile: 'one.txt' }, entities: [XI] })
    const second = write(here, 'Xi, China', {
      article: { id: 'two', textFile: 'two.txt' },
      entities: [
        { id: 'china', type: 'country', name: 'China' },
        { ...XI, type: 'place' },
      ],
    })
    const outcome = await run(t, ['load', first, second], { env: { DATABASE_PATH: path } })
    fails(t, outcome, [
      /two\.json:\d+:\d+ \/entities\/1 entity "xi" is place "Xi" here, but person "Xi"/,
    ])
    t.match(outcome.stdout, /^loaded one: .*\n$/)
    const db = openDatabase(path, { mode: 'read' })
    t.match(ids(db), { articles: ['one'], entities: ['xi'] })
    db.$client.close()
  },
)

t.test(
  'one article in two files is an error, for the second would replace the first',
  async (t) => {
    const [one, other] = [annotate(t, 'Xi', { entities: [XI] }), annotate(t, 'Si')]
    fails(t, await run(t, ['load', one, other], { env: { DATABASE_PATH: databaseFile(t, []) } }), [
      `article "a" stands in "${one}" and in "${other}"`,
    ])
  },
)

t.test('a database that can not be used ends load and migrate with one clear line', async (t) => {
  const here = folder(t)
  const [old, noDatabase] = [join(here, 'old.db'), join(here, 'text.db')]
  openDatabase(old, { mode: 'write' }).$client.close()
  writeFileSync(noDatabase, 'no database '.repeat(100))
  const file = annotate(t, 'Xi')
  const load = (path: string) => run(t, ['load', file], { env: { DATABASE_PATH: path } })
  const migrate = (path: string) => run(t, ['migrate'], { env: { DATABASE_PATH: path } })
  fails(t, await load(old), [`database "${old}" is not up to date: run "verbatim migrate"`])
  fails(t, await load(noDatabase), [`database "${noDatabase}" is not a SQLite database`])
  fails(t, await migrate(noDatabase), [`database "${noDatabase}" is not a SQLite database`])
  fails(t, await migrate(join(here, 'none', 'x.db')), [
    `database "${join(here, 'none', 'x.db')}": its folder does not exist`,
  ])
  fails(t, await migrate('/proc/x.db'), ['database "/proc/x.db" can not be opened'])
  t.notOk(existsSync(join(here, 'none')))
})

t.test('a database that does not exist is created by nothing but migrate', async (t) => {
  const [path, other] = [join(folder(t), 'typo.db'), folder(t)]
  const file = annotate(t, 'Xi')
  for (const command of [
    ['load', file],
    ['unload', 'a'],
    ['status'],
    ['export', '--all', '--to', other],
  ]) {
    fails(t, await run(t, command, { env: { DATABASE_PATH: path } }), [
      `database "${path}" does not exist: create it with "verbatim migrate", or set DATABASE_PATH`,
    ])
    t.strictSame(readdirSync(dirname(path)), [], command.join(' '))
  }
  t.equal((await run(t, ['migrate'], { env: { DATABASE_PATH: path } })).code, 0)
  t.ok(existsSync(path))
})

t.test('a database that may not be written to ends load with one clear line', async (t) => {
  const path = databaseFile(t, [])
  const file = annotate(t, 'Xi')
  mkdirSync(join(dirname(file), 'x'))
  for (const one of [dirname(path), dirname(file)]) chmodSync(one, 0o555)
  chmodSync(path, 0o444)
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}
  fails(t, await run(t, ['load', file], { env: { DATABASE_PATH: path }, ...nobody }), [
    new RegExp(
      `^verbatim: database "${path}" (can not be (written to|opened)|may not be accessed)`,
    ),
  ])
  for (const one of [dirname(path), dirname(file)]) chmodSync(one, 0o755)
})
