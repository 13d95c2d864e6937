import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import t, { type Test } from 'tap'
import { inserter } from '../../src/db/inserter.js'
import { openDatabase } from '../../src/db/open.js'
import { createStatements, limitTo, prepare, prepareChange } from '../../src/db/statements.js'
import { packagePath } from '../../src/model/files/package-path.js'

/* Drizzle's statements run without Drizzle: each value is bound to its placeholder. */

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

t.test(
  'values are bound by the names of placeholders, in any order and more than once, beside fixed ones',
  async (t) => {
    const db = database(t)
    inserter(
      db,
      things,
    )([
      { key: 1, shortName: 'a', note: 'x' },
      { key: 2, shortName: 'b', note: 'x' },
    ])
    const { placeholder } = sql
    const find = prepare<[name: string, key: number]>(
      db,
      db
        .select({ name: things.shortName, key: things.key })
        .from(things)
        .where(
          sql`${things.note} = ${'x'} and ${things.key} > ${placeholder('after')} and ${things.key} <= ${placeholder('last')} and ${things.key} <> ${placeholder('after')}`,
        ),
    )
    t.strictSame(find.all({ last: 2, after: 0 }), [
      ['a', 1],
      ['b', 2],
    ])
    t.strictSame(find.get({ after: 1, last: 2 }), ['b', 2])
    t.equal(find.get({ after: 2, last: 2 }), undefined)
    const rename = prepareChange(
      db,
      db
        .update(things)
        .set({ shortName: sql`${placeholder('name')}` })
        .where(eq(things.key, placeholder('key'))),
    )
    rename({ key: 2, name: 'c' })
    t.strictSame(find.all({ after: 0, last: 9 }), [
      ['a', 1],
      ['c', 2],
    ])
  },
)

t.test(
  'a statement is prepared once for a shape, and again when sixty others have come in between',
  async (t) => {
    const db = database(t)
    const prepared = createStatements({ db })
    let built = 0
    const statement = (shape: string) =>
      prepared(shape, () => {
        built++
        return db
          .select({
            value: sql`${sql.placeholder('value')}`,
            twice: sql`2 * ${sql.placeholder('value')}`,
            fixed: sql`${3}`,
          })
          .from(sql`(select 1)`)
      })
    t.same(statement('a')({ value: 4 }), [[4, 8, 3]])
    t.same(statement('a')({ value: 5 }), [[5, 10, 3]])
    t.equal(built, 1)
    for (let i = 0; i < 60; i++) statement(`other ${i}`)
    t.same(statement('a')({ value: 6 }), [[6, 12, 3]])
    t.equal(built, 62)
  },
)

t.test('a statement is not compiled again for each value that is bound to its limit', async (t) => {
  const db = database(t)
  inserter(db, things)([1, 2, 3].map((key) => ({ key, shortName: 'x', note: null })))
  const query = db.select({ key: things.key }).from(things).orderBy(things.key)
  const some = query.limit(limitTo('most'))
  t.match(some.toSQL().sql, / limit \+\?$/)
  const find = prepare<[key: number]>(db, some)
  t.strictSame([find.all({ most: 1 }), find.all({ most: 2 })], [[[1]], [[1], [2]]])
  const two = query.limit(limitTo(2))
  t.match(two.toSQL().sql, / limit 2$/)
  t.strictSame(prepare(db, two).all(), [[1], [2]])
})

t.test('every statement sets its limit in this way', async (t) => {
  const src = packagePath('src')
  for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue
    const code = readFileSync(join(src, path), 'utf8')
    t.notMatch(code, /\.limit\((?!limitTo\()|\blimit \$\{(?!limitTo\(|sql\.raw\()/, path)
  }
})
