import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { openDatabase } from '../../src/db/open.js'
import { databaseFile, folder, SEED } from '../helper.js'
import { annotate } from '../ingest/annotations.js'
import { fails, run } from './cli.js'

/* Commands on a database that does not exist, is not one, or may not be written to. */

t.test('load and migrate end with one line if the database cannot be used', async (t) => {
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
  fails(t, await migrate('/proc/x.db'), ['database "/proc/x.db" cannot be opened'])
  t.notOk(existsSync(join(here, 'none')))
})

t.test('only migrate creates a database', async (t) => {
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

t.test('load ends with one line if the database may not be written to', async (t) => {
  const path = databaseFile(t, [])
  const file = annotate(t, 'Xi')
  mkdirSync(join(dirname(file), 'x'))
  for (const one of [dirname(path), dirname(file)]) chmodSync(one, 0o555)
  chmodSync(path, 0o444)
  const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {}
  fails(t, await run(t, ['load', file], { env: { DATABASE_PATH: path }, ...nobody }), [
    new RegExp(`^verbatim: database "${path}" (cannot be (written to|opened)|may not be accessed)`),
  ])
  for (const one of [dirname(path), dirname(file)]) chmodSync(one, 0o755)
})

t.test(
  'load and serve end with one line if the folder of the database may not be written to',
  async (t) => {
    const here = folder(t)
    const path = join(here, 'test.db')
    copyFileSync(databaseFile(t), path)
    chmodSync(path, 0o444)
    chmodSync(here, 0o555)
    for (const command of [['serve'], ['load', SEED]]) {
      fails(t, await run(t, command, { env: { PORT: '0', DATABASE_PATH: path }, uid: 65534 }), [
        /^verbatim: database ".*" cannot be (written to|opened|read)/,
      ])
    }
  },
)
