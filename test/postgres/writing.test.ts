import t from 'tap'
import { fails, run, start } from '../cli/cli.js'
import { databaseFile, folder, SEED } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { emptyDatabase, postgresDatabase, sameRows, sql } from './databases.js'

/* Writing to PostgreSQL: values that it cannot hold, several programs at once, and one that is killed. load.test.ts compares the rows. */

const XI = { id: 'xi', type: 'person', name: 'Xi' } as const

/** An article about Xi. */
const article = (
  path: string,
  id: string,
  { cue = 'said', type = 'person' }: { cue?: string; type?: 'person' | 'place' } = {},
) =>
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
    ).catch(() => undefined)
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

t.test('the rows of a removed article are freed, and statistics are there', async (t) => {
  const url = await postgresDatabase()
  const unread = 'select reltuples from pg_class where oid = $$records$$::regclass'
  const env = { DATABASE_URL: url }
  t.equal((await run(t, ['load', SEED], { env })).code, 0)
  const [[records]] = (await sql(url, 'select count(*) from records')) as [[string]]
  t.equal((await sql(url, unread))[0]![0], Number(records))
  const read = `select seq_tup_read from pg_stat_user_tables where n_tup_ins > 0 and relname in ('changes', 'entities', 'entity_names', 'quotes')`
  let counts: unknown[][] = []
  // The session counts when it ends, a moment after the program.
  while (counts.length < 4) counts = await sql(url, read)
  t.strictSame(counts.flat(), ['0', '0', '0', '0'], 'the load has found all rows by keys')
  const size = async () => Number((await sql(url, "select pg_relation_size('citations')"))[0]![0])
  const before = await size()
  t.equal((await run(t, ['unload', 'china-kazakhstan-friendship'], { env })).code, 0)
  t.strictSame(await sql(url, 'select unerased from edition'), [['0']])
  t.ok((await size()) < before, 'the pages at the end of a table are given back')
})

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
