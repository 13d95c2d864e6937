import t from 'tap'
import type { Test } from 'tap'
import { openDatabase, type SqliteDatabase } from '../../src/db/open.js'
import { databaseFile } from '../helper.js'
import { annotate } from '../ingest/annotations.js'
import { dump, searchFor } from './contents.js'

/*
 * What the database refuses whatever program writes to it: statements as a careless one would send them, over
 * a small article in which words and offsets differ in UTF-16 and in code points.
 */

const TEXT = '😀 Xi met Тоқаев.\nXi left 国.'

function database(t: Test): SqliteDatabase {
  const file = annotate(t, TEXT, {
    article: { title: '😀 Xi' },
    entities: [
      { id: 'xi', type: 'person', name: 'Xi' },
      { id: 'tokayev', type: 'person', name: 'Тоқаев' },
    ],
    events: [
      {
        id: 'met',
        type: 'meeting',
        label: 'talks',
        status: 'happened',
        content: 'Xi met Тоқаев.',
        related: [{ rel: 'about', to: 'quotes/left' }],
      },
    ],
    quotes: [{ id: 'left', kind: 'partial', content: 'left', medium: 'unstated' }],
    conflicts: [
      {
        id: 'c',
        about: 'x',
        reading: 'x',
        reason: 'x',
        claims: [
          { statement: 'a', content: 'met' },
          { statement: 'b', content: 'left' },
        ],
      },
    ],
    exceptions: [{ gap: 'capitals', exact: '国', reason: 'x' }],
  })
  const db = openDatabase(databaseFile(t, [file]), { mode: 'write' })
  t.teardown(() => {
    db.$client.close()
  })
  return db
}

const ARTICLE = '(select key from articles)'
const EVENT = '(select key from events)'
const cite = (start: number, end: number, exact: string, article = ARTICLE) =>
  `insert into citations (record_key, ordinal, article_key, role, start, "end", exact) values (${EVENT}, 99, ${article}, 'evidence', ${start}, ${end}, '${exact}')`
const section = (start: number, end: number, exact: string) =>
  `insert into sections (article_key, ordinal, kind, start, "end", exact) values (${ARTICLE}, 99, 'tag', ${start}, ${end}, '${exact}')`

const DIFFERS = 'the words differ from the text of the article'
const refused: [what: string, statement: string, message: string | RegExp][] = [
  ['a citation with other words', cite(2, 4, 'Si'), `citation: ${DIFFERS}`],
  ['a citation with UTF-16 offsets', cite(3, 5, 'Xi'), `citation: ${DIFFERS}`],
  ['a citation with words in another case', cite(2, 4, 'xi'), `citation: ${DIFFERS}`],
  ['a citation that reaches past the end', cite(25, 99, '国.'), `citation: ${DIFFERS}`],
  ['a citation behind the end', cite(99, 101, 'Xi'), `citation: ${DIFFERS}`],
  ['a citation from before the start', cite(-2, 2, 'Xi'), /words differ|citations_span/],
  ['an empty citation', cite(2, 2, ''), 'citations_span'],
  ['a citation that ends before it starts', cite(4, 2, ''), /words differ|citations_span/],
  ['a citation of an article that is not there', cite(2, 4, 'Xi', '12345'), `citation: ${DIFFERS}`],
  ['a citation of a record that is no article', cite(2, 4, 'Xi', EVENT), `citation: ${DIFFERS}`],
  [
    'other words for a citation',
    "update citations set exact = 'Si' where exact = 'left'",
    `citation: ${DIFFERS}`,
  ],
  [
    'another start for a citation',
    'update citations set start = start + 1',
    `citation: ${DIFFERS}`,
  ],
  ['another end for a citation', 'update citations set "end" = "end" + 1', `citation: ${DIFFERS}`],
  [
    'another article for a citation',
    `update citations set article_key = ${EVENT}`,
    `citation: ${DIFFERS}`,
  ],
  ['a section with other words', section(2, 4, 'Si'), `section: ${DIFFERS}`],
  ['a section past the end', section(25, 99, '国.'), `section: ${DIFFERS}`],
  ['other words for a section', "update sections set exact = 'x'", `section: ${DIFFERS}`],
  ['another place for a section', 'update sections set start = start + 1', `section: ${DIFFERS}`],
  [
    'other words for an exception',
    "update coverage_exceptions set exact = 'x'",
    `exception: ${DIFFERS}`,
  ],
  [
    'an exception with other words',
    `insert into coverage_exceptions values (${ARTICLE}, 9, 'capitals', 2, 4, 'Si', 'x')`,
    `exception: ${DIFFERS}`,
  ],
  [
    'another text of an article',
    "update articles set text = text || ' '",
    'article: its text cannot be changed',
  ],
  [
    'an event of no record',
    "insert into events (key, id, article_key, position, section, type, status, label) values (999, 'x', 1, 0, 'body', 'visit', 'happened', 'x')",
    'FOREIGN KEY',
  ],
  ['an unknown speaker', 'update quotes set speaker_key = 999', 'FOREIGN KEY'],
  [
    'the removal of an entity that is mentioned',
    "delete from entities where id = 'xi'",
    'FOREIGN KEY',
  ],
  [
    'a text in a column of numbers',
    "update events set position = 'here'",
    'cannot store TEXT value in INTEGER column',
  ],
  [
    'a second edition row',
    "insert into edition (id, number, instance, committed_at) values (2, 0, 'x', 0)",
    'edition_single',
  ],
  [
    'an id that another event has',
    `insert into records (key, kind) values (900, 'event'); insert into events (key, id, article_key, position, section, type, status, label)
    select 900, id, article_key, position, section, type, status, label from events`,
    'UNIQUE',
  ],
]

for (const [what, statement, message] of refused) {
  t.test(`${what} is refused`, async (t) => {
    const db = database(t)
    const before = dump(db)
    t.throws(
      () => {
        db.$client.transaction(() => db.$client.exec(statement))()
      },
      { message, code: /^SQLITE_CONSTRAINT/ },
    )
    t.strictSame(dump(db), before)
  })
}

const accepted: [what: string, statement: string][] = [
  ['a citation with its words', cite(2, 4, 'Xi')],
  ['a citation of a character outside the basic plane', cite(0, 1, '😀')],
  ['a citation up to the end', cite(25, 27, '国.')],
  ['a section with its words', section(0, 1, '😀')],
  ['the same text of an article', 'update articles set text = text'],
  ['another note of an article', "update articles set note = 'x'"],
]

for (const [what, statement] of accepted) {
  t.test(`${what} is accepted`, async (t) => {
    t.equal(database(t).$client.prepare(statement).run().changes, 1)
  })
}

t.test('the number of mentions of an entity is kept', async (t) => {
  const db = database(t)
  const count = () =>
    db.$client
      .prepare<[], number>("select mention_count from entities where id = 'xi'")
      .pluck()
      .get()
  t.equal(count(), 2)
  db.$client.exec("delete from mentions where id = 'a:xi@2'")
  t.equal(count(), 1)
  db.$client
    .exec(`insert into mentions (key, id, article_key, position, section, entity_key, form, text)
    select r.key, 'a:xi@2', ${ARTICLE}, 2, 'body', e.key, 'name', 'Xi' from entities e, records r where e.id = 'xi' and r.kind = 'mention' and r.key not in (select key from mentions)`)
  t.equal(count(), 2)
})

t.test('a deleted record is found by no search', async (t) => {
  const db = database(t)
  t.strictSame(searchFor(db, 'talks'), ['event'])
  db.$client.exec(`delete from records where key = ${EVENT}`)
  t.equal(
    db.$client.prepare("select count(*) from search where search match 'talks'").pluck().get(),
    0,
  )
})

t.test(
  'deleting an article’s record deletes everything of it, and leaves the entities',
  async (t) => {
    const db = database(t)
    db.$client.exec(`delete from records where key = ${ARTICLE}`)
    for (const [table, rows] of Object.entries(dump(db))) {
      // `migrate` notes the changes of a program that notes none
      if (/^(sqlite_|__drizzle|search_|edition|changes)/.test(table)) continue
      t.equal(rows.length, table === 'records' || table === 'entities' ? 2 : 0, table)
    }
    t.equal(db.$client.prepare('select sum(mention_count) from entities').pluck().get(), 0)
    t.equal(
      db.$client.prepare("select count(*) from search where search match 'left'").pluck().get(),
      0,
    )
  },
)

t.test('the number of mentions follows a mention that is given to another entity', async (t) => {
  const db = database(t)
  db.$client.exec(
    "update mentions set entity_key = (select key from entities where id = 'tokayev') where id = 'a:xi@2'",
  )
  t.strictSame(
    db.$client.prepare('select id, mention_count as mentions from entities order by id').all(),
    [
      { id: 'tokayev', mentions: 2 },
      { id: 'xi', mentions: 1 },
    ],
  )
})

const loopholes: [what: string, statement: string][] = [
  [
    'replaced in place',
    `insert or replace into articles (key, id, title, sort_title, language, characters, digest, text)
    select key, id, title, sort_title, language, characters, digest, 'Other words altogether, longer than before' from articles`,
  ],
  ['deleted without its record', 'delete from articles'],
  [
    'deleted and inserted again',
    `create temp table old as select key, id, title, sort_title, language, characters, digest from articles;
    delete from articles; insert into articles (key, id, title, sort_title, language, characters, digest, text) select *, 'Other words' from old`,
  ],
]

for (const [way, statement] of loopholes) {
  t.test(`no citation has other words than the text after its article was ${way}`, async (t) => {
    const db = database(t)
    try {
      db.$client.transaction(() => db.$client.exec(statement))()
    } catch {
      // refusing it is as good
    }
    const wrong = db.$client
      .prepare(
        'select count(*) from citations left join articles on key = article_key where exact is not substr(text, start + 1, "end" - start)',
      )
      .pluck()
      .get()
    t.equal(wrong, 0)
  })
}
