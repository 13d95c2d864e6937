import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { migrate } from '../../src/cli/migrate.js'
import { readConfig } from '../../src/config.js'
import { writeCorpus } from '../api/corpus.js'
import { fails, run, serveWith } from '../cli/cli.js'
import { databaseFile, folder, SEED, until } from '../helper.js'
import { SETTINGS, startCluster } from './cluster.js'
import { loadInto, sameRows } from './databases.js'
import { withDisk, withLogDisk } from './installation.js'

/* A disk that is full: the tables, or the write-ahead log, are in a small file system in memory. */

const NO_NAMESPACE =
  spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']).status !== 0 &&
  'this machine allows no namespace'
const DISK = 60 * 2 ** 20

t.test('the disk of PostgreSQL is full', { skip: NO_NAMESPACE }, async (t) => {
  const disk = folder(t)
  const cluster = await startCluster(SETTINGS, () => withDisk(disk, DISK))
  const shell = (command: string) =>
    cluster.query('postgres', `copy (select 1) to program '${command}'`)
  await shell(`mkdir ${disk}/tables && chmod 700 ${disk}/tables`)
  await cluster.query('postgres', `create tablespace small location '${disk}/tables'`)
  await cluster.query('postgres', 'create database news tablespace small template template0')
  const env = { DATABASE_URL: cluster.url('news') }
  migrate(readConfig(env))
  loadInto(env.DATABASE_URL, [SEED])
  const server = await serveWith(t, { env: { ...env, RESPONSE_CACHE_MB: '0' } })
  const get = async (path: string) => (await fetch(new URL(path, server.url))).text()
  const before = await get('/v1/quotes?limit=100')

  await shell(`cat /dev/zero > ${disk}/filler || true`)
  const corpus = writeCorpus(folder(t))
  fails(t, await run(t, ['load', corpus], { env }), [
    /^verbatim: database "postgres:.*" cannot be written: its disk is full$/,
  ])
  t.equal(await get('/v1/quotes?limit=100'), before, 'the server goes on')
  t.match(await get('/v1/articles?limit=100'), /"total":1[,}]/, 'no part of an article is there')

  await shell(`rm ${disk}/filler`)
  const { code, stderr } = await run(t, ['load', corpus], { env })
  t.equal(code, 0, stderr)
  sameRows(t, databaseFile(t, [SEED, corpus]), env.DATABASE_URL, 'as if it had not happened')
})

t.test('the disk of the write-ahead log is full', { skip: NO_NAMESPACE }, async (t) => {
  let home = ''
  const cluster = await startCluster({ ...SETTINGS, min_wal_size: '32MB' }, (folder) => {
    home = folder
    return withLogDisk(folder, DISK)
  })
  const query = (sql: string) => cluster.query('postgres', sql)
  await query('create database news')
  const env = { DATABASE_URL: cluster.url('news') }
  migrate(readConfig(env))
  loadInto(env.DATABASE_URL, [SEED])
  const server = await serveWith(t, { env: { ...env, RESPONSE_CACHE_MB: '0' } })
  const get = async (path: string) => {
    const response = await fetch(new URL(path, server.url))
    return { status: response.status, body: await response.text() }
  }
  const before = await get('/v1/quotes?limit=100')

  await query(`copy (select 1) to program 'cat /dev/zero > ${home}/wal/filler || true'`)
  // Each of these goes on to the next file of the log, until there is none.
  for (let i = 0; i < 10; i++)
    await query('create table x (); select pg_switch_wal(); drop table x').catch(() => undefined)
  const corpus = writeCorpus(folder(t))
  fails(t, await run(t, ['load', corpus], { env }), [
    /^verbatim: database "postgres:.*" (?:has ended the connection|cannot be (?:reached|written)|is starting up)/,
  ])
  t.equal((await get('/v1/quotes?limit=100')).status, 503)
  t.equal((await get('/livez')).status, 200)

  writeFileSync(join(home, 'roomy'), '')
  t.strictSame(
    await until(
      () => get('/v1/quotes?limit=100'),
      ({ status }) => status === 200,
    ),
    before,
    'the same answer when the disk has room',
  )
  const { code, stderr } = await run(t, ['load', corpus], { env })
  t.equal(code, 0, stderr)
  sameRows(t, databaseFile(t, [SEED, corpus]), env.DATABASE_URL, 'as if it had not happened')
})
