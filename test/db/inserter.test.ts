import { sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import t, { type Test } from 'tap'
import { inserter } from '../../src/db/inserter.js'
import { openDatabase } from '../../src/db/open.js'

/* Rows are inserted as they are: each in order, each value in its column. */

const things = sqliteTable('things', {
  key: integer().primaryKey(),
  twice: integer().generatedAlwaysAs(sql`(2 * "key")`),
  shortName: text().notNull(),
  note: text(),
})

function database(t: Test) {
  const db = openDatabase(':memory:', { mode: 'write' })
  t.teardown(() => {
    db.$client.close()
  })
  db.$client.exec(
    'create table things (key integer primary key, twice integer generated always as (2 * key), short_name text not null, note text)',
  )
  return db
}

const TRIGGER =
  'create table seen (key); create trigger seen_insert after insert on things begin insert into seen values (new.key); end'
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    note: i % 2 === 0 ? null : `note ${i}`,
    key: count - i,
    shortName: `name ${i}`,
  }))

for (const count of [0, 1, 2, 31, 32, 33, 64, 100]) {
  t.test(`${count} rows are inserted in their order, each value in its column`, async (t) => {
    const rows = rowsOf(count)
    for (const trigger of ['', TRIGGER]) {
      const db = database(t)
      db.$client.exec(trigger)
      inserter(db, things)(rows)
      t.strictSame(
        db.select().from(things).all(),
        rows.map((row) => ({ ...row, twice: 2 * row.key })).reverse(),
      )
      if (trigger !== '')
        t.strictSame(
          db.$client.prepare('select key from seen order by rowid').pluck().all(),
          rows.map(({ key }) => key),
        )
    }
  })
}

t.test('rows that fire triggers share statements, others have one each', async (t) => {
  const statements: string[] = []
  const db = openDatabase(':memory:', {
    mode: 'write',
    onStatement: (statement) => statements.push(statement),
  })
  t.teardown(() => {
    db.$client.close()
  })
  const inserted = () => {
    const { length } = statements
    inserter(db, things)(rowsOf(33))
    db.$client.exec('delete from things')
    return statements
      .slice(length)
      .filter((statement) => statement.startsWith('insert into "things"')).length
  }
  db.$client.exec(
    'create table things (key integer primary key, twice integer, short_name text, note text)',
  )
  t.equal(inserted(), 33)
  db.$client.exec(
    'create table seen (key); create trigger gone after delete on things begin insert into seen values (old.key); end',
  )
  t.equal(inserted(), 33, 'a trigger that no insertion fires')
  db.$client.exec(TRIGGER.slice(TRIGGER.indexOf('create trigger')))
  t.equal(inserted(), 2)
})

t.test('if one row of a statement is refused, none of its rows is inserted', async (t) => {
  const db = database(t)
  db.$client.exec(TRIGGER)
  const rows = Array.from({ length: 32 }, (_, i) => ({
    key: i === 31 ? 5 : i,
    shortName: 'x',
    note: null,
  }))
  t.throws(
    () => {
      inserter(db, things)(rows)
    },
    { code: 'SQLITE_CONSTRAINT_PRIMARYKEY' },
  )
  t.equal(db.$client.prepare('select count(*) from things').pluck().get(), 0)
})
