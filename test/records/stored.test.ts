import { hash } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { migrate } from '../../src/cli/migrate.js'
import { unload } from '../../src/cli/unload.js'
import { readConfig } from '../../src/config.js'
import { assertMigrated } from '../../src/db/migrate.js'
import { openDatabase, type SqliteDatabase } from '../../src/db/open.js'
import { prepare } from '../../src/db/statements.js'
import { STORED_JSON_VERSION } from '../../src/db/migrate.js'
import { EMBEDS } from '../../src/records/embeds.js'
import { DECLARATIONS } from '../../src/records/registry.js'
import {
  jsonStore,
  staleStatements,
  STORED,
  storingStatements,
} from '../../src/records/stored-json.js'
import { createCollectionReader } from '../../src/query/execute.js'
import { createEditionCache } from '../../src/query/edition-cache.js'
import { planList } from '../../src/query/plan.js'
import type { Collection } from '../../src/query/collection.js'
import { prepareArticle } from '../../src/ingest/prepare/prepare.js'
import { readSource } from '../../src/ingest/source/source.js'
import { Writer } from '../../src/ingest/write/writer.js'
import { databaseFile, folder, loadFiles, SEED } from '../helper.js'
import { writeCorpus } from '../api/corpus.js'
import { write, type Annotation } from '../ingest/annotations.js'

/*
 * Stored JSON only saves time: it must be the same as the JSON that is built of the other tables, also after the loader
 * has changed these. Each test compares the two.
 */

const quotes = DECLARATIONS.quote.collection
const NAMES = ['quotes', 'events', 'figures', 'images', 'relations']

/** Words that look like JSON, URLs and the ends of citations. */
const AWKWARD = [
  'A "url":"/v1/quotes/x" and a \\"url\\":\\"/v1/x\\".',
  'See. /articles/a#char=1,2" then.',
  'Ends with /articles/a#char=1,2',
  'A \\ at the end \\',
  'A tab\tand \u0001 and 𝕬 and \u2028.',
  '"cite":"x. /articles/a#char=1,2"',
]

function awkwardArticle(path: string): string {
  const text = `Title "a": \\\\ \\" 𝕬 /articles/a#char=1,2\n\nBo Li said ${AWKWARD.map((words) => `“${words}”`).join(' and ')}.`
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

function writable(t: Test, path = corpus(t)): SqliteDatabase {
  const db = openDatabase(path, { mode: 'write' })
  t.teardown(() => {
    db.$client.close()
  })
  return db
}

const rows = (db: SqliteDatabase, table: string) =>
  db.$client.prepare(`select * from ${table} order by key`).raw().all() as [number, ...string[]][]
/** What is stored of articles and of records. */
const stored = (db: SqliteDatabase) => [rows(db, 'stored_articles'), rows(db, 'stored_json')]
const clear = (db: SqliteDatabase) => {
  db.$client.exec('delete from stored_articles; delete from stored_json')
}
const count = (db: SqliteDatabase, from: string): number =>
  db.$client.prepare(`select count(*) from ${from}`).pluck().get() as number
const all = (db: SqliteDatabase): number => NAMES.reduce((sum, name) => sum + count(db, name), 0)

const reader = (collection: Collection, db: SqliteDatabase, base: string) =>
  createCollectionReader(collection, { db }, base, EMBEDS, createEditionCache())

/** Asserts that every record is stored, and that storing everything again gives the same. */
function isCurrent(t: Test, db: SqliteDatabase): void {
  const before = stored(db)
  t.strictSame(
    before.map(({ length }) => length),
    [count(db, 'articles'), all(db)],
  )
  clear(db)
  const store = jsonStore(db)
  store.articles(0, Number.MAX_SAFE_INTEGER)
  store.records(0, Number.MAX_SAFE_INTEGER)
  t.strictSame(before, stored(db))
}

/** For each version of the stored JSON, the hash of the statements that write it; since 13, their layout does not count. */
const STATEMENTS: Record<number, string> = {
  1: 'a2fabab49ad6813b',
  2: 'a2fabab49ad6813b',
  3: 'a401bbe7002157f2',
  4: '56743e9076b95d1a',
  5: 'eca432651e48b970',
  6: '504c1a2ef8de79cc',
  7: '1a03e5f1c408c708',
  8: '3dd1bfb8453b0bb8',
  9: 'ef092646ae11eb20',
  10: '3c00db7f9a428ad6',
  11: '73c1439893ae4588',
  12: 'eea1cd22a0a55bb5',
  13: '78f9e0751a70a1dc',
}

t.test('the version of the stored JSON changes with the statements that write it', async (t) => {
  const { articles, records } = storingStatements(writable(t))
  const texts = [articles, ...records].map((statement) => JSON.stringify(statement.toSQL()))
  t.equal(
    STATEMENTS[STORED_JSON_VERSION],
    hash('sha256', texts.join('').replaceAll(/\s|\\n/g, '')).slice(0, 16),
    'if other JSON is stored, raise STORED_JSON_VERSION; then note the hash of the statements here',
  )
})

t.test('stored JSON of another version is refused, and stored again by migrate', async (t) => {
  const path = corpus(t)
  const db = writable(t, path)
  const before = stored(db)
  db.$client.exec("update stored_json set rest = 'x'; update stored_articles set reference = 'x'")
  db.$client.exec(`update edition set stored_json_version = ${STORED_JSON_VERSION - 1}`)
  t.throws(
    () => {
      assertMigrated(db)
    },
    { message: `database "${path}" is not up to date: run "verbatim migrate"` },
  )
  migrate(readConfig({ DATABASE_PATH: path }))
  t.doesNotThrow(() => {
    assertMigrated(db)
  })
  t.strictSame(stored(db), before)
})

t.test('exactly the kinds that are many and expensive to build are stored', async (t) => {
  t.strictSame(
    STORED.map(({ name }) => name),
    NAMES,
  )
})

for (const base of ['', 'https://api.example.org', 'http://localhost:3000']) {
  for (const collection of STORED) {
    t.test(
      `${collection.name} are the same stored and built, with URLs that begin with "${base}"`,
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
            const { readRows, readOne } = reader(collection, db, base)
            const plan = { ...planList(collection, {}), selection, limit: 1000 }
            const { rows } = readRows(plan, { kind: 'walk', along: [], cost: 'quick' })
            return [...rows.map(({ json }) => json), readOne(id, selection)!]
          })
        t.equal(
          count(db, `stored_json where key in (select key from ${collection.name})`),
          count(db, collection.name),
        )
        const before = pages()
        clear(db)
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

for (const { collection } of [DECLARATIONS.article, DECLARATIONS.entity]) {
  t.test(`records embedded in ${collection.name} are the same stored and built`, async (t) => {
    const db = writable(t)
    const embed = Object.keys(EMBEDS[collection.name]!)
    const plan = { ...planList(collection, {}), selection: { embed }, limit: 1000 }
    const page = () =>
      reader(collection, db, '').readRows(plan, { kind: 'walk', along: [], cost: 'quick' }).rows
    const before = page()
    clear(db)
    t.strictSame(before, page())
  })
}

/** A record without the words of the article and of its annotator. */
const withoutWords = (record: unknown): unknown =>
  JSON.parse(
    JSON.stringify(record, (key, value: unknown) =>
      ['text', 'exact', 'note', 'name', 'cite'].includes(key) ? undefined : value,
    ),
  )

t.test(
  'the origin is put before the URL at the end of "cite", and before nothing in its words',
  async (t) => {
    const db = writable(t)
    const cites = (base: string) =>
      reader(quotes, db, base)
        .readRows(
          { ...planList(quotes, { article: ['a'] }), limit: 100 },
          { kind: 'walk', along: [], cost: 'quick' },
        )
        .rows.map(({ json }) => (JSON.parse(json) as { cite: string }).cite)
    const [relative, absolute] = [cites(''), cites('https://x.example')]
    t.equal(relative.length, AWKWARD.length)
    relative.forEach((cite, i) => {
      const at = cite.lastIndexOf('/articles/a#char=')
      t.equal(absolute[i], `${cite.slice(0, at)}https://x.example${cite.slice(at)}`)
    })
  },
)

/** What another program may change without the loader. */
const CHANGES: Record<string, string> = {
  'a quote is changed': "update quotes set medium = 'song', note = 'x'",
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
  'an article gets another date': "update articles set date_text = '1999'",
  'an article gets another publisher': 'update articles set publisher_key = null',
  'an article gets another id': "update articles set id = id || 'x'",
}

/** Whether the integrity check of the server would find stale JSON. */
const isStale = (db: SqliteDatabase): boolean =>
  staleStatements(db).some(
    (statement) =>
      prepare(db, statement).get({ first: 0, last: Number.MAX_SAFE_INTEGER, base: '' }) !==
      undefined,
  )

t.test('stored JSON is not stale after a load', async (t) => {
  t.notOk(isStale(writable(t)))
})

for (const [what, statement] of Object.entries(CHANGES)) {
  t.test(`stored JSON is found to be stale after ${what}`, async (t) => {
    const db = writable(t)
    db.$client.exec(statement)
    t.ok(isStale(db))
  })
}

t.test('a record to which another program gives another key is built', async (t) => {
  const db = writable(t)
  const json = () => reader(quotes, db, '').readOne('a:q0', {})!
  const before = json()
  db.$client.exec("update quotes set key = (select min(key) from articles) where id = 'a:q0'")
  t.notOk(isStale(db))
  t.not(json(), before)
})

t.test('a record is built if a part of its JSON is not stored', async (t) => {
  const db = writable(t)
  const json = () => reader(quotes, db, '').readOne('a:q0', {})!
  const whole = json()
  for (const table of ['stored_articles', 'stored_json']) {
    db.$client.exec(`delete from ${table}`)
    t.equal(json(), whole, table)
  }
})

t.test('loading stores every record, and unloading leaves nothing', async (t) => {
  const path = corpus(t)
  const db = writable(t, path)
  isCurrent(t, db)
  const config = readConfig({ DATABASE_PATH: path })
  await unload(
    config,
    db.$client.prepare<[], string>('select id from articles').pluck().all(),
    () => undefined,
  )
  t.strictSame(stored(db), [[], []])
})

const TEXT = 'Title\n\nBo Li of the Daily said “yes” and “no”.'
const BO_LI = { id: 'bo-li', type: 'person', name: 'Bo Li' } as const
const DAILY = { id: 'daily', type: 'media', name: 'Daily' } as const
const first: Annotation = {
  article: { publisher: 'daily' },
  entities: [BO_LI, DAILY],
  quotes: [{ id: 'q', kind: 'direct', speaker: 'bo-li', medium: 'remark', content: '“yes”' }],
}
const event = (id: string) =>
  ({ id, type: 'statement', label: 'x', status: 'happened', content: '“no”' }) as const

/** How an article may be replaced; `expected` stands in the JSON of its quote afterwards. */
const REPLACED: Record<string, { text?: string; annotation: Annotation; expected: RegExp }> = {
  'the words of a quote': {
    annotation: { ...first, quotes: [{ ...first.quotes![0]!, content: '“no”' }] },
    expected: /“no”/,
  },
  'the title': {
    annotation: { ...first, article: { publisher: 'daily', title: 'Bo Li' } },
    expected: /"name":"Bo Li","type":"article"/,
  },
  'the date': {
    annotation: {
      ...first,
      article: { publisher: 'daily', published: { edtf: '1999', basis: 'inferred', reason: 'x' } },
    },
    expected: /Daily, 1999 \(inferred\)\. /,
  },
  'the publisher': {
    annotation: { ...first, article: { publisher: 'bo-li' } },
    expected: /, Bo Li, n\.d\. /,
  },
  'the name of an entity': {
    annotation: { ...first, entities: [{ ...BO_LI, name: 'Bo' }, DAILY] },
    expected: /"name":"Bo","type":"person"/,
  },
  'the type of an entity': {
    annotation: { ...first, entities: [{ ...BO_LI, type: 'organization' }, DAILY] },
    expected: /"type":"organization"/,
  },
  'the id of an entity': {
    annotation: {
      ...first,
      entities: [{ ...BO_LI, id: 'li' }, DAILY],
      quotes: [{ ...first.quotes![0]!, speaker: 'li' }],
    },
    expected: /"id":"li"/,
  },
  'the links': {
    annotation: {
      ...first,
      events: [event('e')],
      quotes: [{ ...first.quotes![0]!, related: [{ rel: 'about', to: 'events/e' }] }],
    },
    expected: /"rel":"about","direction":"outgoing","kind":"event","id":"a:e"/,
  },
  'the entities that a quote names': {
    annotation: { ...first, quotes: [{ ...first.quotes![0]!, addressee: 'daily' }] },
    expected: /"addressee":\{"id":"daily"/,
  },
  'the text': { text: `X ${TEXT}`, annotation: first, expected: /"start":33,/ },
}

for (const [what, { text = TEXT, annotation, expected }] of Object.entries(REPLACED)) {
  t.test(`stored JSON is current after an article was replaced that changes ${what}`, async (t) => {
    const path = folder(t)
    const file = databaseFile(t, [write(path, TEXT, first)])
    const other = write(path, 'Other\n\nBo Lo.', { article: { id: 'other', textFile: 'b.txt' } })
    loadFiles(file, [other])
    const db = writable(t, file)
    const json = () => reader(quotes, db, '').readOne('a:q', {})!
    const title = { title: { exact: 'Title', occurrence: 1 } }
    t.notMatch(json(), expected)
    loadFiles(file, [
      write(path, text, { ...annotation, article: { ...title, ...annotation.article } }),
    ])
    t.match(json(), expected)
    isCurrent(t, db)
  })
}

t.test('articles that are replaced before they are committed are stored once', async (t) => {
  const path = folder(t)
  const file = databaseFile(t, [])
  const read = (annotation: Annotation) => prepareArticle(readSource(write(path, TEXT, annotation)))
  const db = writable(t, file)
  const writer = new Writer(db)
  writer.add(read(first))
  writer.add(read({ ...first, article: { publisher: 'bo-li' } }))
  writer.commit()
  isCurrent(t, db)
})

t.test('migrate stores the JSON of records that another program has written', async (t) => {
  const path = corpus(t)
  const db = writable(t, path)
  const whole = stored(db)
  for (const missing of [
    'stored_json',
    'stored_articles',
    'stored_articles where key < (select max(key) from articles)',
    'stored_json where key < (select max(key) from stored_json)',
    'stored_json where key = (select min(key) from quotes)',
  ]) {
    db.$client.exec(`delete from ${missing}`)
    t.strictNotSame(stored(db), whole)
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
