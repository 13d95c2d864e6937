import t from 'tap'
import type { Test } from 'tap'
import { openDatabase, type SqliteDatabase } from '../../../src/db/open.js'
import { prepareArticle } from '../../../src/ingest/prepare/prepare.js'
import { readSource } from '../../../src/ingest/source/source.js'
import type { LoadResult } from '../../../src/ingest/write/load-result.js'
import { Writer } from '../../../src/ingest/write/writer.js'
import { databaseFile, folder } from '../../helper.js'
import { failure, write, type Annotation } from '../annotations.js'
import { dump, editionOf, ids, searchFor } from '../../db/contents.js'

/*
 * Loading into a real database: what is there after a first load, a second one, a changed one, a failing one.
 * Whole databases are compared, every row of every table, so that nothing half-written can hide.
 */

const TEXT =
  'Visit\n\nXi went from China to Kazakhstan. "We are friends," he said. 😀 Тоқаев welcomed him.'
const XI = { id: 'xi', type: 'person', name: 'Xi' } as const
const CHINA = { id: 'china', type: 'country', name: 'China' } as const

const FULL: Annotation = {
  sections: [{ kind: 'headline', exact: 'Visit' }],
  entities: [
    XI,
    { ...CHINA, identifiers: { wikidata: 'Q148' } },
    { id: 'kazakhstan', type: 'country', name: 'Kazakhstan' },
    { id: 'tokayev', type: 'person', name: 'Тоқаев' },
  ],
  quotes: [
    {
      id: 'friends',
      kind: 'direct',
      content: 'We are friends,',
      speaker: 'xi',
      speakerWords: 'he',
      cue: 'said',
      medium: 'unstated',
      related: [{ rel: 'within', to: 'events/stay' }],
    },
  ],
  events: [
    {
      id: 'stay',
      type: 'visit',
      label: 'Xi goes',
      status: 'happened',
      content: 'Xi went from China to Kazakhstan.',
      participants: [{ entity: 'xi', role: 'agent' }],
    },
  ],
  relations: [
    {
      id: 'welcome',
      subject: 'tokayev',
      predicate: 'welcomes',
      object: 'xi',
      content: 'Тоқаев welcomed him',
    },
  ],
  conflicts: [
    {
      id: 'odd',
      about: 'x',
      reading: 'x',
      reason: 'x',
      claims: [
        { statement: 'a', content: 'he said' },
        { statement: 'b', content: 'Visit' },
      ],
    },
  ],
}

interface Loader {
  db: SqliteDatabase
  /** Writes an annotation file with the id, and adds it to the open transaction. */
  add: (id: string, text: string, annotation: Annotation) => void
  /** Commits what was added; gives the results since the last commit. */
  commit: () => LoadResult[]
  /** Loads one article in a transaction of its own. */
  load: (id: string, text: string, annotation: Annotation) => LoadResult
  remove: (id: string) => boolean
}

function loader(t: Test): Loader {
  const db = openDatabase(databaseFile(t, []), { mode: 'write' })
  t.teardown(() => {
    db.$client.close()
  })
  const path = folder(t)
  const results: LoadResult[] = []
  const writer = new Writer(db, { committed: (result) => results.push(result) })
  const add: Loader['add'] = (id, text, annotation) => {
    const article = { ...annotation.article, id, textFile: `${id}.txt` }
    writer.add(prepareArticle(readSource(write(path, text, { ...annotation, article }))))
  }
  const commit = () => {
    writer.commit()
    return results.splice(0)
  }
  return {
    db,
    add,
    commit,
    load: (...article) => {
      try {
        add(...article)
      } catch (error) {
        commit()
        throw error
      }
      return commit()[0]!
    },
    remove: (id) => writer.remove(id),
  }
}

t.test('a loaded article has all its records, and says how many', async (t) => {
  const { db, load } = loader(t)
  t.strictSame(load('a', TEXT, FULL), {
    article: 'a',
    outcome: 'loaded',
    counts: { entity: 4, mention: 4, quote: 1, event: 1, relation: 1, conflict: 1 },
  })
  t.strictSame(ids(db), {
    articles: ['a'],
    entities: ['china', 'kazakhstan', 'tokayev', 'xi'],
    quotes: ['a:friends'],
    events: ['a:stay'],
    figures: [],
    images: [],
    relations: ['a:welcome'],
    conflicts: ['a:odd'],
    mentions: ['a:china@20', 'a:kazakhstan@29', 'a:tokayev@70', 'a:xi@7'],
  })
  t.equal(editionOf(db), 1)
  t.strictSame(searchFor(db, 'тоқаев'), ['article', 'entity', 'mention', 'relation'])
})

t.test('loading the same again writes nothing', async (t) => {
  const { db, load } = loader(t)
  const { counts } = load('a', TEXT, FULL)
  const before = dump(db)
  t.strictSame(load('a', TEXT, FULL), { article: 'a', outcome: 'unchanged', counts })
  t.strictSame(dump(db), before)
})

t.test(
  'a changed annotation replaces the article as a whole, in one edition, and keeps the ids',
  async (t) => {
    const { db, load } = loader(t)
    load('a', TEXT, FULL)
    const before = ids(db)
    t.equal(
      load('a', TEXT, { ...FULL, events: [{ ...FULL.events![0]!, label: 'Xi travels' }] }).outcome,
      'replaced',
    )
    t.strictSame(ids(db), before)
    t.equal(editionOf(db), 2)
    t.strictSame(searchFor(db, 'goes'), [])
    t.strictSame(searchFor(db, 'travels'), ['event'])
  },
)

t.test('a replaced article is as if it had been loaded at first', async (t) => {
  const [replaced, fresh] = [loader(t), loader(t)]
  const other = 'Другой заголовок\n\nXi 国 in Kazakhstan.'
  const annotation: Annotation = {
    entities: [XI, { id: 'kazakhstan', type: 'country', name: 'Kazakhstan', aliases: ['国'] }],
  }
  replaced.load('a', TEXT, FULL)
  replaced.load('a', other, annotation)
  fresh.load('a', other, annotation)
  t.strictSame(ids(replaced.db), ids(fresh.db))
  for (const words of ['Visit', 'friends', 'Тоқаев', '国', 'Kazakhstan'])
    t.strictSame(searchFor(replaced.db, words), searchFor(fresh.db, words), words)
  const counts = ({ db }: Loader) =>
    Object.entries(dump(db))
      .filter(([table]) => !/^(search|sqlite|__drizzle|edition|changes)/.test(table))
      .map(([table, rows]) => [table, rows.length])
  t.strictSame(counts(replaced), counts(fresh))
})

t.test('a changed text alone replaces the article', async (t) => {
  const { db, load } = loader(t)
  load('a', TEXT, FULL)
  t.equal(load('a', `${TEXT}\nMore.`, FULL).outcome, 'replaced')
  t.match(db.$client.prepare('select text from articles').all(), [{ text: `${TEXT}\nMore.` }])
})

t.test(
  'an entity with the same id in two articles is one entity with the mentions and names of both',
  async (t) => {
    const { db, load } = loader(t)
    load('a', 'Xi. Xi!', { article: { title: 'Xi.' }, entities: [XI] })
    load('b', 'Xi, Си', { entities: [{ ...XI, aliases: ['Си'] }] })
    t.match(db.$client.prepare('select id, mention_count as mentions from entities').all(), [
      { id: 'xi', mentions: 4 },
    ])
    t.strictSame(ids(db).mentions, ['a:xi@0', 'a:xi@4', 'b:xi@0', 'b:xi@4'])
    t.strictSame(searchFor(db, 'Си'), ['article', 'entity', 'mention'])
    t.equal(editionOf(db), 2)
  },
)

t.test(
  'an entity goes with the last article that names it, and its names with the article that gives them',
  async (t) => {
    const { db, load } = loader(t)
    load('a', 'Xi, Си, China', { entities: [{ ...XI, aliases: ['Си'] }, CHINA] })
    load('b', 'Xi', { entities: [XI] })
    load('a', 'Xi', { entities: [XI] })
    t.strictSame(ids(db).entities, ['xi'])
    t.strictSame(searchFor(db, 'Си'), [])
    t.strictSame(searchFor(db, 'China'), [])
    load('a', 'Nobody', {})
    t.strictSame(ids(db).entities, ['xi'])
    t.match(db.$client.prepare('select mention_count as mentions from entities').all(), [
      { mentions: 1 },
    ])
    load('b', 'Nobody', {})
    t.strictSame(ids(db).entities, [])
    t.strictSame(searchFor(db, 'Xi'), [])
  },
)

t.test(
  'identifiers and notes are removed with the article that gave them, unless another article gives them',
  async (t) => {
    const { db, load } = loader(t)
    const given = () => [
      ...db.$client
        .prepare('select distinct scheme, value from entity_identifiers order by 1')
        .raw()
        .all(),
      ...db.$client.prepare('select note from entity_notes order by article_key').raw().all(),
    ]
    load('a', 'Xi', { entities: [{ ...XI, identifiers: { wikidata: 'Q1' }, note: 'one' }] })
    load('b', 'Xi', {
      entities: [{ ...XI, identifiers: { wikidata: 'Q1', viaf: '2' }, note: 'two' }],
    })
    t.strictSame(given(), [['viaf', '2'], ['wikidata', 'Q1'], ['one'], ['two']])
    load('b', 'Xi', { entities: [XI] })
    t.strictSame(given(), [['wikidata', 'Q1'], ['one']])
    load('a', 'Xi', { entities: [{ ...XI, identifiers: { wikidata: 'Q3' }, note: 'three' }] })
    t.strictSame(given(), [['wikidata', 'Q3'], ['three']])
  },
)

t.test(
  'no record gets the key of one that is gone, and a replaced article keeps its own',
  async (t) => {
    const { db, load, remove } = loader(t)
    const keys = () =>
      db.$client.prepare<[], number>('select key from records order by key').pluck().all()
    load('a', TEXT, FULL)
    const before = keys()
    t.ok(remove('a'))
    t.strictSame(keys(), [])
    load('b', TEXT, FULL)
    const [article, ...others] = keys()
    t.strictSame(
      [article, ...others],
      before.map((key) => key + Math.max(...before)),
    )
    load('b', `${TEXT} `, FULL)
    t.equal(keys()[0], article)
    t.ok(Math.min(...keys().slice(1)) > Math.max(...others))
  },
)

const disagreements: [
  what: string,
  second: NonNullable<Annotation['entities']>,
  pointer: string,
  message: string,
][] = [
  [
    'type',
    [{ ...XI, type: 'place' }],
    '/entities/0',
    'entity "xi" is place "Xi" here, but person "Xi" in the articles loaded before',
  ],
  [
    'name',
    [CHINA, { ...XI, name: 'Si' }],
    '/entities/1',
    'entity "xi" is person "Si" here, but person "Xi" in the articles loaded before',
  ],
  [
    'identifier',
    [{ ...XI, identifiers: { wikidata: 'Q2' } }],
    '/entities/0/identifiers/wikidata',
    'the wikidata identifier of "xi" is "Q2" here, but "Q1" in the articles loaded before',
  ],
]

for (const [what, second, pointer, message] of disagreements) {
  t.test(
    `another ${what} of an entity than in an article before is a fault that shows both, and writes nothing`,
    async (t) => {
      const { db, load } = loader(t)
      load('a', 'Xi', { entities: [{ ...XI, identifiers: { wikidata: 'Q1' } }] })
      const before = dump(db)
      const error = failure(() => load('b', 'China, Xi, Si', { entities: second }))
      t.match(error.faults, [{ pointer, message }])
      t.match(error.message, new RegExp(`b\\.json:\\d+:\\d+ ${pointer} `))
      t.strictSame(dump(db), before)
      load('b', 'Xi', { entities: [XI] })
      t.strictSame(ids(db).articles, ['a', 'b'], 'the next load works')
    },
  )
}

for (const table of [
  'records',
  'entity_names',
  'sections',
  'citations',
  'involvements',
  'record_links',
  'conflict_claims',
]) {
  t.test(`a failure while ${table} are written leaves the database as it was`, async (t) => {
    const { db, load } = loader(t)
    load('a', TEXT, FULL)
    load('b', 'China', { entities: [CHINA] })
    db.$client.exec(
      `create temp trigger fail after insert on main.${table} begin select raise(abort, 'injected'); end`,
    )
    const before = dump(db)
    t.throws(() => load('a', `${TEXT} `, FULL), { message: 'injected' })
    t.throws(() => load('c', TEXT, FULL), { message: 'injected' })
    t.strictSame(dump(db), before)
    db.$client.exec('drop trigger fail')
    t.equal(load('a', `${TEXT} `, FULL).outcome, 'replaced')
  })
}

const { relations: _, ...CHANGED } = FULL
/** Loads that look at what those before them have written: names, identifiers, an article in its own place. */
const SEQUENCE: [id: string, text: string, annotation: Annotation][] = [
  ['a', TEXT, FULL],
  ['b', 'Xi, Си', { entities: [{ ...XI, aliases: ['Си'] }] }],
  ['c', 'Си, Xi', { entities: [{ ...XI, aliases: ['Си'] }] }],
  ['a', `${TEXT} More.`, CHANGED],
  ['a', `${TEXT} More.`, CHANGED],
  ['d', 'Nobody', {}],
  ['b', 'China', { entities: [CHINA] }],
]
const DIFFERENT = { ...CHINA, identifiers: { wikidata: 'Q1' } }

t.test('articles loaded in one transaction are the same as those loaded one by one', async (t) => {
  const [together, oneByOne] = [loader(t), loader(t)]
  for (const one of SEQUENCE) together.add(...one)
  t.throws(
    () => {
      together.add('e', 'China', { entities: [DIFFERENT] })
    },
    { message: /Q148/ },
    'and know what those before them say',
  )
  t.ok(together.db.$client.inTransaction, 'a fault of an article undoes no other')
  const results = together.commit()
  t.notOk(together.db.$client.inTransaction)
  t.strictSame(
    results,
    SEQUENCE.map((one) => oneByOne.load(...one)),
  )
  const tables = ({ db }: Loader) =>
    Object.fromEntries(
      Object.entries(dump(db)).filter(([table]) => !/^(search|edition|__drizzle)/.test(table)),
    )
  t.strictSame(tables(together), tables(oneByOne))
  for (const words of ['Xi', 'Си', 'China', 'More', 'Visit', 'Nobody', 'Тоқаев'])
    t.strictSame(searchFor(together.db, words), searchFor(oneByOne.db, words), words)
  t.equal(editionOf(together.db), editionOf(oneByOne.db))
})

t.test(
  'the time of an edition is that of its loading, and never before that of the last one',
  async (t) => {
    const { db, load } = loader(t)
    const time = () =>
      db.$client.prepare<[], number>('select committed_at from edition').pluck().get()!
    const now = Math.floor(Date.now() / 1000)
    load('a', TEXT, FULL)
    t.ok(time() >= now && time() <= now + 60)
    db.$client.exec('update edition set committed_at = committed_at + 3600') // the clock is set back by an hour
    const last = time()
    load('b', TEXT, FULL)
    t.strictSame([editionOf(db), time()], [2, last])
  },
)

t.test(
  'a failure at the end of a transaction undoes all of it, and leaves nothing for the next one',
  async (t) => {
    const { db, add, commit, load } = loader(t)
    load('a', TEXT, FULL)
    const before = dump(db)
    db.$client.exec(
      "create temp trigger fail after insert on main.quotes begin select raise(abort, 'injected'); end",
    )
    add('b', TEXT, FULL)
    t.throws(commit, { message: 'injected' })
    t.notOk(db.$client.inTransaction)
    t.strictSame(dump(db), before)
    db.$client.exec('drop trigger fail')
    t.equal(load('c', TEXT, FULL).outcome, 'loaded')
    t.strictSame(ids(db).articles, ['a', 'c'])
    t.strictSame(ids(db).quotes, ['a:friends', 'c:friends'])
  },
)

t.test('many rows are written before the transaction ends', async (t) => {
  const { db, add, commit } = loader(t)
  const written = () => db.$client.prepare('select count(*) from mentions').pluck().get()
  add('a', 'Xi. '.repeat(6000), {
    article: { title: { exact: 'Xi', occurrence: 1 } },
    entities: [XI],
  })
  t.equal(written(), 0, 'nobody looks for them')
  add('b', 'Xi. '.repeat(6000), {
    article: { title: { exact: 'Xi', occurrence: 1 } },
    entities: [XI],
  })
  t.equal(written(), 12_000)
  commit()
})

t.test(
  'every reference of the loaded rows leads somewhere, and every span has its words',
  async (t) => {
    const { db, load } = loader(t)
    load('a', TEXT, FULL)
    load('b', '😀😀\n国', {})
    t.strictSame(db.$client.pragma('foreign_key_check'), [])
    for (const table of ['citations', 'sections']) {
      const spans = db.$client
        .prepare(
          `select articles.text, start, "end", exact from ${table} join articles on articles.key = article_key`,
        )
        .all() as { text: string; start: number; end: number; exact: string }[]
      t.ok(spans.length > 0)
      for (const { text, start, end, exact } of spans)
        t.equal([...text].slice(start, end).join(''), exact)
    }
  },
)
