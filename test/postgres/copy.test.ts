import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { copyFrom, copyTo } from '../../src/cli/copy.js'
import { readConfig } from '../../src/config.js'
import { writeCorpus } from '../api/corpus.js'
import { fails, run, start } from '../cli/cli.js'
import { databaseFile, folder, loadFiles, ROOT, SEED } from '../helper.js'
import { buildOnPostgres } from './compare.js'
import { emptyDatabase, on, postgresCopy, postgresDatabase, sameRows, sql } from './databases.js'

/* `verbatim migrate --from` and `--to`: whole copies, or none. */

const paths = [SEED, join(ROOT, 'test/articles'), writeCorpus(folder(t))]
const path = databaseFile(t, paths)
const quiet = () => undefined

t.test('a file that is copied to PostgreSQL and back has the same rows', async (t) => {
  const url = await emptyDatabase()
  const config = readConfig({ DATABASE_URL: url })
  const lines: string[] = []
  copyFrom(config, path, (line) => lines.push(line))
  sameRows(t, path, url, 'in PostgreSQL')
  t.match(
    lines.at(-1),
    /is a copy of ".*test\.db": \d\d tables with \d{4,} rows have the same digests/,
  )
  const back = join(folder(t), 'back.db')
  copyTo(config, back, quiet)
  sameRows(t, path, back, 'in the file')
  t.strictSame(
    on(back, (db) => db.connection.prepare('pragma foreign_key_check').all([])),
    [],
  )
})

t.test('a copy has the edition, and is another database', async (t) => {
  const url = await postgresDatabase()
  const select = 'select number, committed_at, changes_since, instance from edition'
  const editionOf = (target: string) => on(target, (db) => db.connection.prepare(select).get([])!)
  const before = editionOf(url)
  copyFrom(readConfig({ DATABASE_URL: url }), path, quiet)
  const [from, to] = [path, url].map(editionOf)
  t.strictSame(to!.slice(0, 3), from!.slice(0, 3))
  t.not(to![3], from![3])
  t.not(to![3], before[3], 'no ETag of the empty database is used again for other data')
})

t.test('a new record gets no key that a removed one had', async (t) => {
  const file = databaseFile(t, [SEED])
  on(file, (db) => {
    db.connection.exec('update sqlite_sequence set seq = 5000')
  })
  const url = await emptyDatabase()
  copyFrom(readConfig({ DATABASE_URL: url }), file, quiet)
  t.strictSame(await sql(url, 'select key from last_key'), [['5000']])
})

/** Copies in a process that is killed when it has copied a table. */
async function killAfter(t: Test, table: string, url: string, file: string): Promise<void> {
  const child = start(t, ['migrate', '--from', file], { env: { DATABASE_URL: url } })
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes(` of ${table}\n`)) child.kill('SIGKILL')
  })
  await ended
}

t.test('a copy that was killed is refused until it is completed', async (t) => {
  const url = await postgresDatabase()
  const app = await buildOnPostgres(t, url)
  const total = async () =>
    (await app.inject('/v1/entities')).json<{ page?: { total: number } }>().page?.total
  t.equal(await total(), 0)
  const env = { DATABASE_URL: url }
  await killAfter(t, 'entities', url, path)
  t.equal((await app.inject('/v1/entities')).statusCode, 503, 'a server serves no part of it')
  t.match((await app.inject('/readyz')).json(), {
    errors: [{ detail: 'the database is being copied or migrated' }],
  })
  const [[count]] = (await sql(url, 'select count(*) from records')) as [[string]]
  t.not(count, '0', 'a part is there')
  const line = /: database ".*" is an unfinished copy: repeat the command that began it/
  for (const command of [['migrate'], ['load', SEED], ['status']])
    fails(t, await run(t, command, { env }), [line])
  const { code, stdout } = await run(t, ['migrate', '--from', path], { env })
  t.equal(code, 0)
  t.notMatch(stdout, / of records\n/, 'goes on where it was')
  sameRows(t, path, url, 'completed')
  t.ok((await total())! > 0, 'and a server that ran meanwhile serves it')
})

t.test('a copy of a file that has changed begins again', async (t) => {
  const file = databaseFile(t, [SEED])
  const url = await emptyDatabase()
  await killAfter(t, 'events', url, file)
  loadFiles(file, [join(ROOT, 'test/articles')])
  copyFrom(readConfig({ DATABASE_URL: url }), file, quiet)
  sameRows(t, file, url, 'the later edition')
})

t.test('a copy that differs is found, and stays unfinished', async (t) => {
  const file = databaseFile(t, [SEED])
  const url = await emptyDatabase()
  await killAfter(t, 'quotes', url, file)
  await sql(url, "update quotes set note = 'changed' where key = (select min(key) from quotes)")
  t.throws(
    () => {
      copyFrom(readConfig({ DATABASE_URL: url }), file, quiet)
    },
    { message: /^the copy differs from ".*": quotes \(20 rows, 20 in the copy\)/ },
  )
  fails(t, await run(t, ['status'], { env: { DATABASE_URL: url } }), [/is an unfinished copy/])
})

t.test('a copy is refused', async (t) => {
  const url = await postgresCopy(databaseFile(t))
  const config = readConfig({ DATABASE_URL: url })
  const refused: [what: string, copy: () => void, message: RegExp][] = [
    [
      'into a database with records',
      () => {
        copyFrom(config, path, quiet)
      },
      /^database ".*" has records already: a copy needs an empty database$/,
    ],
    [
      'into a file that exists',
      () => {
        copyTo(config, path, quiet)
      },
      /^".*" exists already: choose another name, or remove it$/,
    ],
    [
      'of a file that is not there',
      () => {
        copyFrom(config, join(folder(t), 'none.db'), quiet)
      },
      /^database ".*none\.db" does not exist/,
    ],
    [
      'without DATABASE_URL',
      () => {
        copyFrom(readConfig({}), path, quiet)
      },
      /set DATABASE_URL/,
    ],
    [
      'to a file without DATABASE_URL',
      () => {
        copyTo(readConfig({}), join(folder(t), 'x.db'), quiet)
      },
      /set DATABASE_URL/,
    ],
  ]
  for (const [what, copy, message] of refused) t.throws(copy, { message }, what)
  const file = join(folder(t), 'new.db')
  const both = await run(t, ['migrate', '--from', path, '--to', file])
  t.match(both.stderr, /cannot be used with/)
  t.notOk(existsSync(file))
})

t.test('a text that PostgreSQL cannot store is named', async (t) => {
  const file = databaseFile(t)
  on(file, (db) => {
    db.connection.exec(
      "update events set note = 'a' || char(0) where key = (select min(key) from events)",
    )
  })
  const url = await emptyDatabase()
  t.throws(
    () => {
      copyFrom(readConfig({ DATABASE_URL: url }), file, quiet)
    },
    {
      message:
        'article "china-kazakhstan-friendship" has the character U+0000 in "events"."note", which PostgreSQL cannot store: unload the article, or load it without the character',
    },
  )
})
