import { join } from 'node:path'
import t, { type Test } from 'tap'
import { migrate } from '../../src/cli/migrate.js'
import { readConfig } from '../../src/config.js'
import { assertMigrated, migrateDatabase } from '../../src/db/migrate.js'
import { openDatabase, type SqliteDatabase } from '../../src/db/open.js'
import { build, databaseFile, folder } from '../helper.js'
import { dump } from './contents.js'

/* Migrating: what a fresh database and the seeded one are like, and what is said of one that is older or newer. */

function open(t: Test, path = databaseFile(t)): { db: SqliteDatabase; path: string } {
  const db = openDatabase(path, { mode: 'write' })
  t.teardown(() => {
    db.$client.close()
  })
  return { db, path }
}

t.test('a fresh database is at edition 0 and empty', async (t) => {
  const { db } = open(t, databaseFile(t, []))
  t.match(db.$client.prepare('select number, instance from edition').all(), [
    { number: 0, instance: /^[0-9a-f]{16}$/ },
  ])
  t.equal(db.$client.prepare('select count(*) from records').pluck().get(), 0)
  t.doesNotThrow(() => {
    assertMigrated(db)
  })
})

t.test('two databases are told apart by their instance', async (t) => {
  const instances = ['one', 'other'].map((name) => {
    const path = join(folder(t), `${name}.db`)
    migrate(readConfig({ DATABASE_PATH: path }))
    return open(t, path).db.$client.prepare('select instance from edition').pluck().get()
  })
  t.equal(new Set(instances).size, 2)
})

t.test('migrating again changes nothing', async (t) => {
  const { db } = open(t)
  const before = dump(db)
  migrateDatabase(db)
  t.strictSame(dump(db), before)
})

t.test('the seeded database is sound', async (t) => {
  const { db } = open(t)
  t.strictSame(db.$client.pragma('integrity_check'), [{ integrity_check: 'ok' }])
  t.strictSame(db.$client.pragma('foreign_key_check'), [])
  t.doesNotThrow(() => db.$client.exec("insert into search (search) values ('integrity-check')"))
})

t.test('a database with migrations missing is not up to date', async (t) => {
  const { db, path } = open(t, databaseFile(t, []))
  db.$client.exec(
    'delete from __drizzle_migrations where created_at = (select max(created_at) from __drizzle_migrations)',
  )
  t.throws(
    () => {
      assertMigrated(db)
    },
    {
      name: 'VerbatimError',
      message: `database "${path}" is not up to date: run "verbatim migrate"`,
    },
  )
})

t.test('an empty file is not up to date until it is migrated', async (t) => {
  const db = openDatabase(':memory:', { mode: 'write' })
  t.throws(
    () => {
      assertMigrated(db)
    },
    { message: 'database ":memory:" is not up to date: run "verbatim migrate"' },
  )
  migrateDatabase(db)
  t.doesNotThrow(() => {
    assertMigrated(db)
  })
  db.$client.close()
})

t.test('a database of a newer version is refused, and left as it is', async (t) => {
  const { db } = open(t, databaseFile(t, []))
  db.$client.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9999999999999)")
  const before = dump(db)
  const newer = {
    name: 'VerbatimError',
    message: 'the database was made by a newer version of Verbatim: update the program',
  }
  t.throws(() => {
    assertMigrated(db)
  }, newer)
  t.throws(() => {
    migrateDatabase(db)
  }, newer)
  t.strictSame(dump(db), before)
})

t.test(
  'a migration that ends before all is stored again leaves a database that is refused',
  async (t) => {
    const { db, path } = open(t)
    db.$client.exec('update edition set stored_json_version = 1')
    const killed = new Error('killed')
    t.throws(() => {
      migrateDatabase(db, {
        derive: () => {
          throw killed
        },
      })
    }, killed)
    t.throws(() => {
      assertMigrated(db)
    }, /is not up to date: run "verbatim migrate"/)
    migrate(readConfig({ DATABASE_PATH: path }))
    t.doesNotThrow(() => {
      assertMigrated(db)
    })
  },
)

t.test('a server does not read a database while it is migrated', async (t) => {
  const { db, path } = open(t)
  const { app } = await build(t, { path })
  const before = (await app.inject('/v1/quotes')).body
  const [[version]] = db.$client.prepare('select stored_json_version from edition').raw().all() as [
    [number],
  ]
  for (const [stored, reason] of [
    [0, 'the database is being copied or migrated'],
    [version + 1, 'the schema of the database is not that of this program'],
  ] as const) {
    db.$client.exec(`update edition set stored_json_version = ${stored}`)
    t.match((await app.inject('/v1/quotes')).json(), { status: 503, code: 'unavailable' })
    t.strictSame((await app.inject('/readyz')).json<{ errors: unknown }>().errors, [
      { detail: reason },
    ])
  }
  db.$client.exec(`update edition set stored_json_version = ${version}`)
  t.equal((await app.inject('/v1/quotes')).body, before)
})

t.test('a failing migration leaves the database as it was', async (t) => {
  const db = openDatabase(':memory:', { mode: 'write' })
  db.$client.exec('create table quotes (x)')
  t.throws(() => {
    migrateDatabase(db)
  })
  const objects = db.$client
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\' and name not like 'sqlite%'",
    )
    .pluck()
    .all()
  t.strictSame(objects, ['quotes'])
  db.$client.close()
})
