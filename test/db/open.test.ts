import { existsSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { explainDatabaseError, openDatabase } from '../../src/db/open.js'
import { databaseFile, folder } from '../helper.js'
import { failure } from '../ingest/annotations.js'
import { Sqlite } from '../../src/db/sqlite.js'

/* Opening what is no usable database: each ends in one VerbatimError that names the file and the way out. */

t.test(
  'a missing file is an error to a reader, and to a writer of one that must exist, and is not created',
  async (t) => {
    const path = join(folder(t), 'none.db')
    for (const options of [{ mode: 'read' }, { mode: 'write', mustExist: true }] as const)
      t.throws(() => openDatabase(path, options), {
        name: 'VerbatimError',
        message: `database "${path}" does not exist: create it with "verbatim migrate", or set DATABASE_PATH`,
      })
    t.notOk(existsSync(path))
  },
)

t.test('a missing file is created for a writer', async (t) => {
  const path = join(folder(t), 'new.db')
  openDatabase(path, { mode: 'write' }).$client.close()
  t.ok(existsSync(path))
})

t.test('a reader keeps 4 MB of pages: a server has a connection for each stream', async (t) => {
  const db = openDatabase(databaseFile(t), { mode: 'read' })
  t.teardown(() => db.$client.close())
  t.equal(db.$client.pragma('cache_size', { simple: true }), -4096)
})

t.test('a missing folder is an error', async (t) => {
  const path = join(folder(t), 'none', 'new.db')
  t.throws(() => openDatabase(path, { mode: 'write' }), {
    name: 'VerbatimError',
    message: `database "${path}": its folder does not exist`,
  })
  t.notOk(existsSync(path))
})

for (const mode of ['read', 'write'] as const) {
  t.test(`a folder cannot be opened to ${mode}`, async (t) => {
    const path = folder(t)
    t.throws(() => openDatabase(path, { mode }), {
      name: 'VerbatimError',
      message: /cannot be (opened|read)/,
    })
  })

  t.test(
    `a file that is no database cannot be opened to ${mode}, and stays as it is`,
    async (t) => {
      const path = join(folder(t), 'text.db')
      writeFileSync(path, 'This is a text and no database. '.repeat(100))
      const before = readFileSync(path)
      t.throws(() => openDatabase(path, { mode }), {
        name: 'VerbatimError',
        message: `database "${path}" is not a SQLite database`,
      })
      t.ok(readFileSync(path).equals(before))
    },
  )
}

t.test('a damaged database is called corrupt', async (t) => {
  const path = databaseFile(t)
  const file = openSync(path, 'r+')
  for (let at = 100; at < statSync(path).size; at += 512)
    writeSync(file, Buffer.alloc(400, 0xa5), 0, 400, at)
  const error = failure(() => {
    try {
      openDatabase(path, { mode: 'read' }).$client.prepare('select * from records').all()
    } catch (error) {
      throw explainDatabaseError(error, path) as Error
    }
  })
  t.match(error, {
    name: 'VerbatimError',
    message: `database "${path}" is corrupt: restore it, or delete it and load again`,
  })
})

t.test('a reader cannot write', async (t) => {
  const db = openDatabase(databaseFile(t), { mode: 'read' })
  t.teardown(() => {
    db.$client.close()
  })
  for (const statement of [
    'delete from records',
    'update edition set number = 9',
    'create table x (y)',
    'drop table quotes',
    "insert into search (rowid, text) values (1, 'x')",
  ]) {
    t.throws(() => db.$client.exec(statement), { code: 'SQLITE_READONLY' }, statement)
  }
})

t.test('a writer that waits too long is told that the database is locked', async (t) => {
  const path = databaseFile(t, [])
  const other = new Sqlite(path)
  t.teardown(() => {
    other.close()
  })
  const db = openDatabase(path, { mode: 'write' })
  t.teardown(() => {
    db.$client.close()
  })
  db.$client.pragma('busy_timeout = 1')
  other.exec('begin immediate')
  const error = failure(() => db.$client.exec('begin immediate'))
  t.match(explainDatabaseError(error, path), {
    name: 'VerbatimError',
    message: 'is locked by another program',
  })
  other.exec('rollback')
})

t.test('a reader sees the data while a writer is at work', async (t) => {
  const path = databaseFile(t)
  const [writer, reader] = [
    openDatabase(path, { mode: 'write' }),
    openDatabase(path, { mode: 'read' }),
  ]
  t.teardown(() => {
    writer.$client.close()
    reader.$client.close()
  })
  const count = reader.$client.prepare<[], number>('select count(*) from records').pluck()
  const before = count.get()!
  t.ok(before > 0)
  writer.$client.exec('begin immediate; delete from records')
  t.equal(count.get(), before)
  writer.$client.exec('commit')
  t.equal(count.get(), 0)
})

t.test('a caller that asks for it is given the text of every statement', async (t) => {
  const seen: string[] = []
  const db = openDatabase(databaseFile(t, []), {
    mode: 'read',
    onStatement: (statement) => seen.push(statement),
  })
  t.teardown(() => {
    db.$client.close()
  })
  db.$client.prepare('select 42').get()
  t.equal(seen.at(-1), 'select 42')
})

const causes: [code: string, message: string][] = [
  ['SQLITE_CANTOPEN', 'cannot be opened: its folder must exist and be accessible'],
  ['SQLITE_CORRUPT_VTAB', 'is corrupt: restore it, or delete it and load again'],
  ['SQLITE_READONLY_DBMOVED', 'cannot be written to'],
  [
    'SQLITE_IOERR_WRITE',
    'cannot be written: the disk is full, a quota or a limit on file sizes is reached, or the disk fails',
  ],
  [
    'SQLITE_IOERR_SHMSIZE',
    'cannot be opened: there is no room on the disk for the index of its write-ahead log',
  ],
  ['SQLITE_IOERR_READ', 'cannot be read or written (input/output error)'],
  ['SQLITE_FULL', 'cannot grow: the disk is full'],
  ['SQLITE_PROTOCOL', 'is locked by another program; try again when it has finished'],
  ['SQLITE_BUSY_SNAPSHOT', 'is locked by another program; try again when it has finished'],
  ['SQLITE_PERM', 'may not be accessed with the rights of this user'],
]

for (const [code, message] of causes) {
  t.test(`${code} means that the database ${message}`, async (t) => {
    const error = new Sqlite.SqliteError('text', code)
    t.match(explainDatabaseError(error, 'x.db'), {
      name: 'VerbatimError',
      message: `database "x.db" ${message}`,
      cause: error,
    })
  })
}

t.test('other errors are returned as they are', async (t) => {
  for (const error of [
    new TypeError('a bug'),
    new Sqlite.SqliteError('text', 'SQLITE_CONSTRAINT_UNIQUE'),
    new Sqlite.SqliteError('text', 'SQLITE_FULLER'),
    'no error',
  ]) {
    t.equal(explainDatabaseError(error, 'x.db'), error)
  }
})
