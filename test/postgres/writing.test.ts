import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { merge } from '../../src/cli/merge.js'
import { migrate } from '../../src/cli/migrate.js'
import { unload } from '../../src/cli/unload.js'
import { readConfig, type Config } from '../../src/config.js'
import { writeCorpus } from '../api/corpus.js'
import { fails, run, start } from '../cli/cli.js'
import { read } from '../db/contents.js'
import { databaseFile, folder, loadFiles, ROOT, SEED } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { emptyDatabase, loadInto, postgresDatabase, sameRows, sql } from './databases.js'

/* Loading, replacing, merging and removing articles on PostgreSQL, by one program and by several at once. */

const ignore = () => undefined
const XI = { id: 'xi', type: 'person', name: 'Xi' } as const

/** The articles of a folder, with a note more and a record less. */
function changed(t: Test, from: string): string {
  const to = folder(t)
  cpSync(from, to, { recursive: true })
  for (const name of readdirSync(to).filter((name) => name.endsWith('.json'))) {
    const file = JSON.parse(readFileSync(join(to, name), 'utf8')) as {
      article: object
      figures?: object[]
      relations?: object[]
    }
    const { figures = [] } = file
    writeFileSync(
      join(to, name),
      JSON.stringify({
        ...file,
        article: { ...file.article, note: 'changed' },
        ...(figures.length > 1 && { figures: figures.slice(0, -1) }),
      }),
    )
  }
  return to
}

t.test('every command that writes leaves the rows that it leaves in SQLite', async (t) => {
  const corpus = writeCorpus(folder(t))
  const paths = [SEED, corpus, join(ROOT, 'test/articles')]
  const [path, url] = [databaseFile(t, paths), await postgresDatabase(paths)]
  const configs = [readConfig({ DATABASE_PATH: path }), readConfig({ DATABASE_URL: url })]
  const onBoth = async (what: string, command: (config: Config) => unknown) => {
    for (const config of configs) await command(config)
    sameRows(t, path, url, what)
  }
  sameRows(t, path, url, 'load')
  await onBoth('load the same articles again', ({ DATABASE_URL }) => {
    if (DATABASE_URL === '') loadFiles(path, paths)
    else loadInto(url, paths)
  })
  const other = [changed(t, corpus)]
  await onBoth('replace articles', ({ DATABASE_URL }) => {
    if (DATABASE_URL === '') loadFiles(path, other)
    else loadInto(url, other)
  })
  await onBoth('merge entities', (config) =>
    merge(config, 'zoe-angstrom', 'umit-oz', { print: ignore, warn: ignore }),
  )
  await onBoth('unload articles', (config) =>
    unload(config, ['bulletin-03', 'china-kazakhstan-friendship', 'bulletin-07'], ignore),
  )
  await onBoth('load a removed article', ({ DATABASE_URL }) => {
    if (DATABASE_URL === '') loadFiles(path, [SEED])
    else loadInto(url, [SEED])
  })
  await onBoth('migrate a current database', (config) => {
    migrate(config)
  })
})

t.test('what the commands print is what they print with SQLite', async (t) => {
  const [path, url] = [databaseFile(t, [SEED]), await postgresDatabase([SEED])]
  for (const args of [
    ['export', '--all'],
    ['check', '--database', '--json', SEED],
    ['merge', 'kazakhstan', 'astana'],
    ['merge', 'nobody', 'astana'],
    ['unload', 'nothing'],
    ['unload', 'china-kazakhstan-friendship'],
    ['export', 'china-kazakhstan-friendship'],
  ]) {
    const [here, there] = await Promise.all([
      run(t, args, { env: { DATABASE_PATH: path } }),
      run(t, args, { env: { DATABASE_URL: url } }),
    ])
    t.strictSame(there, here, args.join(' '))
  }
})

/** An article about Xi. */
const article = (path: string, id: string, { cue = 'said', type = 'person' } = {}) =>
  write(path, `Xi\n\nHe ${cue}: "Yes, it is."`, {
    article: { id, textFile: `${id}.txt` },
    entities: [{ ...XI, type }],
    quotes: [{ id: 'yes', content: 'Yes, it is.', medium: 'speech', cue }],
  })

t.test(
  'an article with a value that PostgreSQL cannot hold is reported, and the others are loaded',
  async (t) => {
    const [path, url] = [folder(t), await postgresDatabase()]
    const words = Array.from({ length: 900 }, (_, n) => `w${(n * 7919) % 99991}x`).join(' ')
    article(path, 'a')
    article(path, 'b', { cue: words })
    article(path, 'c')
    article(path, 'd', { type: 'place' })
    const outcome = await run(t, ['load', '--keep-going', path], { env: { DATABASE_URL: url } })
    fails(t, outcome, [
      /d\.json.*entity "xi" is place "Xi" here, but person "Xi" in the articles loaded before/,
      /b\.json:1:1 \/ the database cannot hold a value of the article: index row .*"quotes_cue"/,
      '2 of the files could not be loaded',
    ])
    t.strictSame(await sql(url, 'select id from articles order by id'), [['a'], ['c']])
    t.strictSame(await sql(url, 'select number from edition'), [['2']])
  },
)

t.test('programs that load at once wait for each other, and all complete', async (t) => {
  const [corpus, url] = [writeCorpus(folder(t)), await postgresDatabase()]
  const own = [folder(t), folder(t)]
  for (const [i, path] of own.entries()) for (let n = 0; n < 20; n++) article(path, `x-${i}-${n}`)
  const outcomes = await Promise.all(
    [corpus, own[0]!, own[1]!, corpus].map((path) =>
      run(t, ['load', '--quiet', path], { env: { DATABASE_URL: url } }),
    ),
  )
  for (const { code, stderr } of outcomes) t.equal(code, 0, stderr)
  const path = databaseFile(t, [corpus, ...own])
  const counts = (tables: string[]) => tables.map((table) => `(select count(*) from ${table})`)
  const select = `select ${counts(['articles', 'entities', 'mentions', 'quotes', 'citations', 'co_mentions', 'co_mention_totals', 'stored_json']).join()}, number from edition`
  t.same(
    (await sql(url, select)).flat().map(Number),
    read(path, (db) => db.connection.prepare(select).get([])),
  )
})

t.test(
  'of two programs with entities that disagree, one loads and the other says why not',
  async (t) => {
    const url = await postgresDatabase()
    const paths = (['person', 'place'] as const).map((type) => {
      const path = folder(t)
      article(path, `a-${type}`, { type })
      return path
    })
    const outcomes = await Promise.all(
      paths.map((path) => run(t, ['load', path], { env: { DATABASE_URL: url } })),
    )
    t.strictSame(outcomes.map(({ code }) => code).sort(), [0, 1])
    fails(
      t,
      outcomes.find(({ code }) => code === 1)!,
      [/entity "xi" is p\w+ "Xi" here, but p\w+ "Xi" in the articles loaded before$/],
    )
    t.strictSame(await sql(url, 'select count(*) from articles'), [['1']])
  },
)

t.test(
  'a program that is killed while it writes leaves nothing, and the next one loads',
  async (t) => {
    const url = await postgresDatabase()
    const waits = `select count(*) from pg_locks where not granted and relation = 'citations'::regclass`
    // The rows of citations wait for the end of this statement.
    const blocking = sql(
      url,
      `begin; lock table citations in share mode; select pg_sleep(60)`,
    ).catch(ignore)
    const child = start(t, ['load', SEED], { env: { DATABASE_URL: url } })
    while ((await sql(url, waits))[0]![0] === '0') await new Promise(setImmediate)
    child.kill('SIGKILL')
    await sql(
      url,
      `select pg_cancel_backend(pid) from pg_stat_activity where query like '%pg_sleep(60)%' and pid <> pg_backend_pid()`,
    )
    await blocking
    const { code, stderr } = await run(t, ['load', SEED], { env: { DATABASE_URL: url } })
    t.equal(code, 0, stderr)
    sameRows(t, databaseFile(t, [SEED]), url, 'as if the first one had not run')
  },
)

t.test('programs that migrate at once make the tables once', async (t) => {
  const url = await emptyDatabase()
  const outcomes = await Promise.all(
    [1, 2, 3].map(() => run(t, ['migrate'], { env: { DATABASE_URL: url } })),
  )
  for (const { code, stderr } of outcomes) t.equal(code, 0, stderr)
  t.strictSame(await sql(url, 'select count(*) from edition'), [['1']])
})

t.test('a database without tables, and a newer one, are refused in one line', async (t) => {
  const [empty, newer] = [await emptyDatabase(), await postgresDatabase()]
  fails(t, await run(t, ['load', SEED], { env: { DATABASE_URL: empty } }), [
    /database "postgres:\/\/postgres@.*" is not up to date: run "verbatim migrate"$/,
  ])
  await sql(newer, `insert into __drizzle_migrations (hash, created_at) values ('', 9999999999999)`)
  for (const args of [['load', SEED], ['migrate']])
    fails(t, await run(t, args, { env: { DATABASE_URL: newer } }), [
      'the database was made by a newer version of Verbatim: update the program',
    ])
})
