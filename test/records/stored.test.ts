import { hash } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { migrate } from '../../src/cli/migrate.js'
import { unload } from '../../src/cli/unload.js'
import { readConfig } from '../../src/config.js'
import { assertMigrated } from '../../src/db/migrate.js'
import { openDatabase, type Database } from '../../src/db/open.js'
import { STORED_FORM } from '../../src/db/migrate.js'
import { EMBEDS } from '../../src/records/embeds.js'
import { KINDS } from '../../src/records/registry.js'
import { createStoring } from '../../src/records/stored-json.js'
import { createCollectionReader } from '../../src/query/execute.js'
import { createEditionCache } from '../../src/query/edition-cache.js'
import { planList } from '../../src/query/plan.js'
import { recordJson } from '../../src/query/projection.js'
import { sql } from 'drizzle-orm'
import { databaseFile, folder, loadFiles, SEED } from '../helper.js'
import { writeCorpus } from '../api/corpus.js'
import { write, type Annotation } from '../ingest/annotations.js'

/*
 * Stored JSON only saves time: whatever is stored must be what is made of the other tables, also after these have changed.
 * Each test compares the two.
 */

const STORED = Object.values(KINDS)
  .map(({ collection }) => collection)
  .filter(({ stored }) => stored)
const NAMES = ['quotes', 'events', 'figures', 'images', 'relations']

/** Words that look like JSON, URLs and the ends of citations. */
const AWKWARD = [
  'A "url":"/v1/quotes/x" and a \\"url\\":\\"/v1/x\\".',
  'See. /v1/articles/a/text#char=1,2" then.',
  'Ends with /v1/articles/a/text#char=1,2',
  'A \\ at the end \\',
  'A tab\tand \u0001 and 𝕬 and \u2028.',
  '"cite":"x. /v1/articles/a/text#char=1,2"',
]

function awkwardArticle(path: string): string {
  const text = `Title\n\nBo Li said ${AWKWARD.map((words) => `“${words}”`).join(' and ')}.`
  return write(path, text, {
    article: { publisher: 'bo-li' },
    entities: [{ id: 'bo-li', type: 'person', name: 'Bo Li', note: '"url":"/v1/' }],
    quotes: AWKWARD.map((words, i) => ({
      id: `q${i}`,
      kind: 'direct' as const,
      speaker: 'bo-li',
      medium: 'remark' as const,
      content: `“${words}”`,
      note: `"cite":"${words}`,
    })),
  })
}

/** The seed, the corpus and the awkward article. */
const CORPUS = databaseFile(t, [SEED, writeCorpus(folder(t)), awkwardArticle(folder(t))])

function corpus(t: Test): string {
  const path = join(folder(t), 'test.db')
  copyFileSync(CORPUS, path)
  return path
}

function writable(t: Test, path = corpus(t)): Database {
  const db = openDatabase(path, { mode: 'write' })
  t.teardown(() => {
    db.$client.close()
  })
  return db
}

const stored = (db: Database) =>
  new Map(db.$client.prepare('select key, json from stored_json').raw().all() as [number, string][])
const count = (db: Database, from: string): number =>
  db.$client.prepare(`select count(*) from ${from}`).pluck().get() as number
const all = (db: Database): number => NAMES.reduce((sum, name) => sum + count(db, name), 0)

/** Stores everything anew; gives what was stored before and is something else now. */
function differences(db: Database): string[] {
  const before = stored(db)
  db.$client.exec('delete from stored_json')
  createStoring(db)(0, Number.MAX_SAFE_INTEGER)
  const made = stored(db)
  return [...before].filter(([key, json]) => made.get(key) !== json).map(([, json]) => json)
}

t.test('the form of what is stored is told by the statements that make it', async (t) => {
  const db = writable(t)
  const statements = STORED.map((collection) =>
    db
      .select({ json: recordJson(collection, {}, EMBEDS, sql`1`) })
      .from(collection.table)
      .toSQL(),
  )
  t.equal(
    STORED_FORM,
    parseInt(hash('sha256', JSON.stringify(statements)).slice(0, 7), 16),
    'what is stored changes: give STORED_FORM this number',
  )
})

t.test('what another form has stored is refused, and made anew by migrate', async (t) => {
  const path = corpus(t)
  const db = writable(t, path)
  const before = stored(db)
  db.$client.exec("update stored_json set json = '{}'")
  db.$client.pragma('user_version = 1')
  t.throws(
    () => {
      assertMigrated(db, path)
    },
    { message: `database "${path}" is not up to date: run "verbatim migrate"` },
  )
  migrate(readConfig({ DATABASE_PATH: path }))
  t.doesNotThrow(() => {
    assertMigrated(db, path)
  })
  t.strictSame(stored(db), before)
})

t.test(
  'kinds of records are stored of which there are many, and that take long to put together',
  async (t) => {
    t.strictSame(
      STORED.map(({ name }) => name),
      NAMES,
    )
  },
)

for (const base of ['', 'https://api.example.org', 'http://localhost:3000']) {
  for (const collection of STORED) {
    t.test(
      `${collection.name} are the same stored and made, with URLs that begin with "${base}"`,
      async (t) => {
        const db = writable(t)
        const embed = Object.keys(EMBEDS[collection.name]!)
        const id = db.$client
          .prepare<[], string>(`select id from ${collection.name} limit 1`)
          .pluck()
          .get()!
        const pages = () =>
          [
            {},
            { embed },
            { fields: ['id', 'url', 'article.url'] },
            { fields: ['cite'], embed },
          ].map((selection) => {
            const reader = createCollectionReader(
              collection,
              {
                db,
                edition: () => {
                  throw new Error('not asked for')
                },
                snapshot: (read) => read(),
              },
              base,
              EMBEDS,
              createEditionCache(),
            )
            const { rows } = reader.readRows(
              { ...planList(collection, {}), selection, limit: 1000 },
              { kind: 'walk', along: [] },
            )
            return [...rows.map(({ json }) => json), reader.readOne(id, selection)!]
          })
        t.equal(
          count(db, `stored_json where key in (select key from ${collection.name})`),
          count(db, collection.name),
        )
        const before = pages()
        db.$client.exec('delete from stored_json')
        const after = pages()
        t.strictSame(before, after)
        t.ok(before.flat().every((json) => JSON.parse(json) !== null))
        if (base !== '')
          t.notMatch(
            before
              .flat()
              .map((json) => JSON.stringify(withoutWords(JSON.parse(json))))
              .join('\n'),
            /"\/v1\//,
          )
      },
    )
  }
}

/** A record without what is the article's own words, or an annotation's. */
const withoutWords = (record: unknown): unknown =>
  JSON.parse(
    JSON.stringify(record, (key, value: unknown) =>
      ['text', 'exact', 'note', 'name', 'cite'].includes(key) ? undefined : value,
    ),
  )

t.test(
  'the URL of the passage at the end of "cite" is put before by the origin, and nothing in its words is',
  async (t) => {
    const db = writable(t)
    const quotes = STORED.find(({ name }) => name === 'quotes')!
    const cites = (base: string) =>
      createCollectionReader(
        quotes,
        {
          db,
          edition: () => {
            throw new Error('not asked for')
          },
          snapshot: (read) => read(),
        },
        base,
        EMBEDS,
        createEditionCache(),
      )
        .readRows(
          { ...planList(quotes, { article: ['a'] }), limit: 100 },
          { kind: 'walk', along: [] },
        )
        .rows.map(({ json }) => (JSON.parse(json) as { cite: string }).cite)
    const [relative, absolute] = [cites(''), cites('https://x.example')]
    t.equal(relative.length, AWKWARD.length)
    relative.forEach((cite, i) => {
      const at = cite.lastIndexOf('/v1/articles/a/text#char=')
      t.equal(absolute[i], `${cite.slice(0, at)}https://x.example${cite.slice(at)}`)
    })
  },
)

/** What may be done to a database by hand, and by which nothing that is stored may be left that is wrong. */
const CHANGES: Record<string, string> = {
  'a quote is changed': "update quotes set medium = 'song', note = 'x'",
  'a quote gets another key':
    'update quotes set key = (select min(key) from articles) where key = (select min(key) from quotes)',
  'an event is changed': "update events set label = 'x'",
  'a figure is changed': 'update figures set value = 1',
  'an image is changed': "update images set credit = 'x'",
  'a relation is changed': "update relations set label = 'x'",
  'a quote is taken out and put in again': `create temp table kept as select * from quotes where key = (select min(key) from quotes);
    delete from quotes where key in (select key from kept);
    insert into quotes (key, id, article_key, position, section, kind, text, medium) select key, id, article_key, position, section, kind, 'x', medium from kept`,
  'citations are taken out': "delete from citations where role <> 'content'",
  'a citation is added':
    'insert into citations (record_key, ordinal, article_key, role, start, "end", exact) select record_key, 99, article_key, role, start, "end", exact from citations where ordinal = 0',
  'a citation is changed': "update citations set role = 'evidence' where role = 'cue'",
  'a citation goes to another record':
    'update citations set record_key = (select max(key) from quotes), ordinal = ordinal + 50 where record_key = (select min(key) from quotes)',
  'involvements are taken out': 'delete from involvements',
  'an involvement is added':
    "insert into involvements (record_key, ordinal, entity_key, role) select key, 99, (select min(key) from entities), 'mentioned' from quotes",
  'an involvement is changed':
    'update involvements set entity_key = (select min(key) from entities)',
  'links are taken out': 'delete from record_links',
  'a link is added':
    "insert into record_links (record_key, ordinal, rel, target_key, target_kind, target_id) select key, 99, 'part-of', key, 'quote', id from quotes",
  'a link is changed': "update record_links set target_id = 'x'",
  'an entity gets another name': "update entities set name = name || 'x'",
  'an entity gets another type': "update entities set type = 'work'",
  'an entity gets another id': "update entities set id = id || 'x'",
  'an article gets another title': "update articles set title = title || 'x'",
  'an article gets another date': "update articles set date = '1999'",
  'an article gets another publisher': 'update articles set publisher_key = null',
  'an article gets another id': "update articles set id = id || 'x'",
}

for (const [what, statement] of Object.entries(CHANGES)) {
  t.test(`nothing wrong is stored when ${what}`, async (t) => {
    const db = writable(t)
    const before = stored(db).size
    db.$client.exec(statement)
    t.ok(stored(db).size < before, 'something was not right any more')
    t.strictSame(differences(db), [])
  })
}

t.test('what is made of a table hears of its changes', async (t) => {
  const db = writable(t)
  const triggers = db.$client
    .prepare<[], { tbl_name: string; sql: string }>(
      "select tbl_name, sql from sqlite_master where type = 'trigger' and name like 'stored_json_%'",
    )
    .all()
  for (const collection of STORED) {
    const query = db
      .select({ json: recordJson(collection, {}, EMBEDS, sql`1`) })
      .from(collection.table)
      .toSQL().sql
    const tables = new Set([...query.matchAll(/(?:from|join) "(\w+)"/g)].map(([, name]) => name!))
    tables.delete('stored_json')
    t.ok(tables.has('citations') && tables.has('articles') && tables.has(collection.name))
    for (const name of tables)
      t.ok(
        triggers.some(({ tbl_name: of, sql }) => of === name && sql.includes('AFTER UPDATE')),
        name,
      )
  }
})

t.test('loading stores all that it writes, and unloading leaves nothing', async (t) => {
  const path = corpus(t)
  const db = writable(t, path)
  t.equal(stored(db).size, all(db))
  t.strictSame(differences(db), [])
  const config = readConfig({ DATABASE_PATH: path })
  await unload(
    config,
    db.$client.prepare<[], string>('select id from articles').pluck().all(),
    () => undefined,
  )
  t.equal(stored(db).size, 0)
})

t.test('an article that is loaded in another’s place is stored anew', async (t) => {
  const path = folder(t)
  const text = 'Title\n\nBo Li said “yes” and “no”.'
  const annotation = (words: string): Annotation => ({
    entities: [{ id: 'bo-li', type: 'person', name: 'Bo Li' }],
    quotes: [
      { id: 'q', kind: 'direct', speaker: 'bo-li', medium: 'remark', content: `“${words}”` },
    ],
  })
  const file = databaseFile(t, [write(path, text, annotation('yes'))])
  loadFiles(file, [write(path, text, annotation('no'))])
  const db = writable(t, file)
  t.equal(stored(db).size, 1)
  t.match([...stored(db).values()][0], '“no”')
  t.strictSame(differences(db), [])
})

t.test('migrating stores what was loaded before there was a place for it', async (t) => {
  const path = corpus(t)
  const db = writable(t, path)
  const whole = stored(db)
  for (const missing of [
    '1',
    'key < (select max(key) from stored_json)',
    `key = (select min(key) from quotes)`,
  ]) {
    db.$client.exec(`delete from stored_json where ${missing}`)
    t.ok(stored(db).size < whole.size)
    migrate(readConfig({ DATABASE_PATH: path }))
    t.strictSame(stored(db), whole, missing)
  }
})

t.test('a failure while JSON is stored leaves the database as it was', async (t) => {
  const path = databaseFile(t, [])
  const db = writable(t, path)
  db.$client.exec(
    "create trigger fail before insert on stored_json begin select raise(abort, 'no room'); end",
  )
  t.throws(() => {
    loadFiles(path, [awkwardArticle(join(folder(t), 'b'))])
  }, /no room/)
  t.equal(count(db, 'records'), 0)
  t.equal(count(db, 'edition where number = 0'), 1)
})
