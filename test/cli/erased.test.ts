import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { load } from '../../src/cli/load.js'
import { unload } from '../../src/cli/unload.js'
import { readConfig } from '../../src/config.js'
import { emptyLog, eraseRemoved } from '../../src/db/erase.js'
import { openDatabase } from '../../src/db/open.js'
import { Writer } from '../../src/ingest/write/writer.js'
import { build, databaseFile, folder, SEED } from '../helper.js'
import { longArticle } from '../long-article.js'

/*
 * What is taken down is gone: an article with a mark in its every word is loaded beside the seed and removed
 * in every way, and no byte of the file, of its log and of the download holds the mark. A server has the
 * file open meanwhile, so that the log is not simply deleted.
 */

const MARK = 'zyxq'
/** Properties with terms of a vocabulary, whose words cannot have the mark. */
const TERMS = [
  'kind',
  'type',
  'medium',
  'status',
  'language',
  'role',
  'gap',
  'edtf',
  'basis',
  'predicate',
  'reading',
  'url',
]

const mark = (key: string, value: unknown): unknown =>
  typeof value === 'string' && !TERMS.includes(key)
    ? value.replace(/[A-Za-z]{4,}/g, (word) => word + MARK)
    : value

/** A long article with notes of every kind, each word of four letters or more with the mark. */
function markedArticle(): object {
  const article = longArticle(60_000, 'gone')
  const [entity] = article.entities!
  Object.assign(entity!, { note: 'about the person', identifiers: { wikidata: 'Q7777777' } })
  Object.assign(article.article, { note: 'about the text', url: `https://${MARK}.example/a` })
  const marked = {
    ...article,
    relations: [
      {
        id: 'rel',
        subject: entity!.id,
        predicate: 'member-of',
        object: 'mayor-1',
        label: 'label',
        content: 'Nobody in Old Harbor',
      },
    ].map((relation) => ({ ...relation, content: { exact: relation.content, occurrence: 1 } })),
    conflicts: [
      {
        id: 'con',
        about: 'the subject',
        reading: 'neither',
        reason: 'because',
        claims: [
          { statement: 'this one', content: '1000 tons' },
          { statement: 'that one', content: '1001 tons' },
        ],
      },
    ],
    images: [{ id: 'img', caption: '1002 tons', credit: '1003 tons' }],
    exceptions: [{ gap: 'numbers', exact: { exact: '77', occurrence: 1 }, reason: 'only carts' }],
  }
  return JSON.parse(JSON.stringify(marked), mark) as object
}

function write(t: Test, article: object): string {
  const path = join(folder(t), 'gone.json')
  writeFileSync(path, JSON.stringify(article))
  return path
}

const quiet = { print: () => undefined, progress: () => undefined } as never
const loadFile = (path: string, file: string) =>
  load(readConfig({ DATABASE_PATH: path }), [file], { quiet: true }, quiet)

const holds = (bytes: Buffer, what: string | Buffer) => bytes.includes(what)
const inFile = (bytes: Buffer) => holds(Buffer.from(bytes.toString('latin1').toLowerCase()), MARK)

/** The compressed annotations of an article, which hold its words in another form. */
function sourceOf(path: string, id: string): Buffer {
  const db = openDatabase(path, { mode: 'read' })
  const blob = db.$client
    .prepare<[string], Buffer>(
      'select annotation from sources join articles on key = article_key where id = ?',
    )
    .pluck()
    .get(id)!
  db.$client.close()
  return blob
}

async function holdsNothing(t: Test, path: string, source: Buffer, download: Buffer) {
  for (const [name, bytes] of [
    ['file', readFileSync(path)],
    ['log', existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0)],
    ['download', download],
  ] as const) {
    t.notOk(inFile(bytes), `the ${name} has no marked word`)
    t.notOk(holds(bytes, source.subarray(64, 96)), `the ${name} has no compressed annotations`)
  }
}

async function loaded(t: Test) {
  const path = databaseFile(t, [SEED])
  const { app } = await build(t, { path })
  const file = write(t, markedArticle())
  await loadFile(path, file)
  const source = sourceOf(path, `gone${MARK}`)
  t.ok(
    inFile(readFileSync(path)) && holds(readFileSync(path), source.subarray(64, 96)),
    'it was there',
  )
  t.match(inflateRawSync(source).toString(), MARK)
  const download = async () => (await app.inject({ url: '/v1/database.sqlite' })).rawPayload
  t.ok(inFile(await download()))
  return { path, file, source, download }
}

t.test('an unloaded article leaves no word in the file', async (t) => {
  const { path, source, download } = await loaded(t)
  await unload(readConfig({ DATABASE_PATH: path }), [`gone${MARK}`], () => undefined)
  await holdsNothing(t, path, source, await download())
})

t.test('a replaced article leaves no word in the file', async (t) => {
  const { path, source, download } = await loaded(t)
  await loadFile(path, write(t, longArticle(2000, `gone${MARK}`)))
  await unload(readConfig({ DATABASE_PATH: path }), [`gone${MARK}`], () => undefined) // its id is marked
  await holdsNothing(t, path, source, await download())
})

t.test('an article whose load was rolled back leaves no word in the file', async (t) => {
  const { path, source, download } = await loaded(t)
  const config = readConfig({ DATABASE_PATH: path })
  await unload(config, [`gone${MARK}`], () => undefined)
  const db = openDatabase(path, { mode: 'write' })
  db.$client.exec(
    "create trigger fails before insert on stored_coverage begin select raise(abort, 'no'); end",
  )
  db.$client.close()
  await t.rejects(loadFile(path, write(t, markedArticle())), /no/)
  await holdsNothing(t, path, source, await download())
})

t.test(
  'a download has no word of a removed article, even before the file is rewritten',
  async (t) => {
    const { path, source, download } = await loaded(t)
    const db = openDatabase(path, { mode: 'write' })
    new Writer(db).remove(`gone${MARK}`)
    const bytes = await download()
    t.notOk(inFile(bytes))
    t.notOk(holds(bytes, source.subarray(64, 96)))
    t.equal(db.$client.prepare('select unerased from edition').pluck().get(), 1)
    db.$client.close()
    await t.rejects(unload(readConfig({ DATABASE_PATH: path }), ['none'], () => undefined))
    await holdsNothing(t, path, source, await download())
  },
)

t.test(
  'an article that another program removes while the file is rewritten is erased by the next command',
  async (t) => {
    const { path, source, download } = await loaded(t)
    const db = openDatabase(path, { mode: 'write' })
    const other = openDatabase(path, { mode: 'write' })
    db.$client.exec('update edition set unerased = 1')
    const exec = db.$client.exec.bind(db.$client)
    db.$client.exec = (sql) => {
      exec(sql)
      if (sql === 'vacuum') new Writer(other).remove(`gone${MARK}`)
      return db.$client
    }
    eraseRemoved(db)
    t.equal(other.$client.prepare('select unerased from edition').pluck().get(), 1)
    eraseRemoved(other)
    t.ok(emptyLog(other))
    db.$client.close()
    other.$client.close()
    await holdsNothing(t, path, source, await download())
  },
)
