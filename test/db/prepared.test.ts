import { sql } from 'drizzle-orm'
import t from 'tap'
import { createStatements } from '../../src/db/prepared.js'
import { openDatabase } from '../../src/db/open.js'
import { databaseFile } from '../helper.js'

t.test(
  'a statement is prepared once for a shape, and again when sixty others have come in between',
  async (t) => {
    const db = openDatabase(databaseFile(t), { mode: 'read' })
    t.teardown(() => db.$client.close())
    const prepared = createStatements(db)
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
