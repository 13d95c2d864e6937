import { createHash } from 'node:crypto'
import t from 'tap'
import { migrate } from '../../src/cli/migrate.js'
import { readConfig } from '../../src/config.js'
import { changeLog } from '../../src/db/changes.js'
import { openDatabase } from '../../src/db/open.js'
import { Writer } from '../../src/ingest/write/writer.js'
import { writeBulletin } from '../api/corpus.js'
import { collectionsOf, readAll, type Row } from '../api/lists.js'
import { isProblem } from '../api/problem.js'
import { api as start, type Api } from '../contract.js'
import { databaseFile, folder, loadFiles } from '../helper.js'
import { write } from '../ingest/annotations.js'

/*
 * `GET /v1/changes` and `updatedSince`: a mirror that knows nothing but these has the same records as the server, after any
 * loads, replacements and removals.
 */

interface Change {
  change: 'created' | 'updated' | 'removed'
  kind: 'article' | 'entity'
  edition: number
  id: string | null
  sha256: string | null
}
interface ChangeList {
  edition: number
  instance: string
  data: Change[]
  page: { total: number }
  links: { next: string | null; prev: string | null }
}

const changesOf = async (api: Api, query: string): Promise<ChangeList> =>
  (await api.get(`/v1/changes?${query}`)).json<ChangeList>()

/** All changes since an edition, page by page, with the edition of the first page. */
async function allChanges(api: Api, since: number, limit = 3) {
  const first = await changesOf(api, `since=${since}&limit=${limit}`)
  const data = [...first.data]
  for (let { next } = first.links; next !== null;) {
    const page = (await api.get(next)).json<ChangeList>()
    data.push(...page.data)
    next = page.links.next
  }
  return { edition: first.edition, total: first.page.total, data }
}

const sha256 = (id: string) => createHash('sha256').update(id).digest('hex')

type Lists = Record<string, Map<string, Row>>

const emptyLists = (api: Api): Lists =>
  Object.fromEntries(collectionsOf(api.document).map(({ name }) => [name, new Map<string, Row>()]))

/** Reads whole lists, or those of their rows that have changed. */
async function readLists(api: Api, query: Record<string, number> = {}): Promise<Lists> {
  const lists = emptyLists(api)
  for (const { name, path } of collectionsOf(api.document))
    for (const row of await readAll(api, path, query)) lists[name]!.set(row.id, row)
  return lists
}

/** Follows the server by its changes alone. */
function createMirror(api: Api) {
  const lists = emptyLists(api)
  let edition = 0
  return {
    lists,
    async follow(): Promise<Change[]> {
      const { data, edition: current } = await allChanges(api, edition)
      const changed = new Set(data.map(({ id, sha256 }) => id ?? sha256!))
      const isChanged = (id: string) => changed.has(id) || changed.has(sha256(id))
      for (const rows of Object.values(lists))
        for (const [id, row] of rows) if (isChanged(row.article?.id ?? id)) rows.delete(id)
      const updates = await readLists(api, { updatedSince: edition })
      for (const [name, rows] of Object.entries(updates))
        for (const [id, row] of rows) lists[name]!.set(id, row)
      edition = current
      return data
    },
  }
}

const sorted = (lists: Lists) =>
  Object.fromEntries(
    Object.entries(lists).map(([name, rows]) => [
      name,
      [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  )

const NAMES = ['Ann', 'Bob', 'Cyd', 'Dan', 'Eve']

/** An article that names some entities, and quotes each of them. */
function writeArticle(path: string, id: string, named: readonly string[], note: string): string {
  const lines = named.map((name, i) => `${name} said that plan ${i} of ${id} is ${note}.`)
  return write(path, ['A title', ...lines, `The end is ${note}.`].join('\n'), {
    article: { id, textFile: `${id}.txt`, title: { exact: 'A title', occurrence: 1 } },
    ...(named.length > 0 && {
      entities: named.map((name) => ({ id: name.toLowerCase(), type: 'person', name, note })),
      quotes: named.map((name, i) => ({
        id: `plan-${i}`,
        kind: 'indirect',
        medium: 'remark',
        content: `plan ${i} of ${id} is ${note}`,
        speaker: name.toLowerCase(),
      })),
    }),
  })
}

function remove(path: string, id: string): void {
  const db = openDatabase(path, { mode: 'write' })
  new Writer(db).remove(id)
  db.$client.close()
}

t.test('a mirror that follows the changes equals the server', async (t) => {
  const path = databaseFile(t, [])
  const api = await start(t, { path })
  const mirror = createMirror(api)
  const files = folder(t)
  let seed = 7
  const below = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit
  const change = (step: number) => {
    const id = `a${below(4)}`
    if (below(3) === 0) remove(path, id)
    else {
      const named = NAMES.filter(() => below(3) === 0)
      loadFiles(path, [writeArticle(files, id, named, `step ${step}`)])
    }
  }
  const seen = new Set<string>()
  for (let step = 0; step < 60; step++) {
    change(step)
    if (below(3) > 0) continue // several changes at once
    for (const { change, kind } of await mirror.follow()) seen.add(`${change} ${kind}`)
    t.strictSame(sorted(mirror.lists), sorted(await readLists(api)), `after step ${step}`)
  }
  t.strictSame([...seen].sort(), [
    'created article',
    'created entity',
    'removed article',
    'removed entity',
    'updated article',
    'updated entity',
  ])
})

t.test(
  'each article and entity has one change: its last, in the order of the changes',
  async (t) => {
    const path = databaseFile(t, [])
    const files = folder(t)
    const api = await start(t, { path })
    const load = (id: string, names: string[], note: string) => {
      loadFiles(path, [writeArticle(files, id, names, note)])
    }
    const told = async (since: number) => {
      const { data, total } = await allChanges(api, since)
      t.equal(total, data.length)
      return data.map(({ change, kind, edition, id, sha256 }) =>
        [edition, change, kind, id ?? sha256].join(' '),
      )
    }
    load('a', ['Ann', 'Bob'], 'one')
    load('b', ['Bob'], 'one')
    t.strictSame(await told(0), [
      '1 created article a',
      '1 created entity ann',
      '2 created entity bob',
      '2 created article b',
    ])
    t.strictSame(await told(1), ['2 updated entity bob', '2 created article b'])
    t.strictSame(await told(2), [])

    load('a', ['Ann', 'Cyd'], 'two') // takes Bob's name away, and gives Ann a new key
    t.strictSame((await told(2)).sort(), [
      '3 created entity cyd',
      '3 updated article a',
      '3 updated entity ann',
      '3 updated entity bob',
    ])
    load('a', ['Ann', 'Cyd'], 'two')
    t.strictSame(await told(3), [], 'an article that is loaded unchanged changes nothing')

    remove(path, 'a')
    t.strictSame((await told(3)).sort(), [
      `4 removed article ${sha256('a')}`,
      `4 removed entity ${sha256('ann')}`,
      `4 removed entity ${sha256('cyd')}`,
    ])
    t.strictSame(
      (await told(2)).sort(),
      [
        '3 updated entity bob',
        `4 removed article ${sha256('a')}`,
        `4 removed entity ${sha256('ann')}`,
      ],
      'what has come and gone since was never there',
    )
    load('c', ['Ann'], 'three')
    t.strictSame(
      await told(4),
      ['5 created article c', '5 updated entity ann'],
      'Ann was there before',
    )
    t.strictSame((await told(2)).sort(), [
      '3 updated entity bob',
      `4 removed article ${sha256('a')}`,
      '5 created article c',
      '5 updated entity ann',
    ])
  },
)

t.test('pages go back and forth, a kind is selected, and CSV has all rows', async (t) => {
  const files = folder(t)
  const path = databaseFile(t, [])
  loadFiles(
    path,
    [0, 1, 2].map((n) => writeBulletin(files, n)),
  )
  const api = await start(t, { path })
  const whole = await changesOf(api, 'since=0')
  t.equal(whole.data.length, whole.page.total)
  const next = (
    await api.get((await changesOf(api, 'since=0&limit=4')).links.next!)
  ).json<ChangeList>()
  t.strictSame(next.data, whole.data.slice(4, 8))
  const prev = (await api.get(next.links.prev!)).json<ChangeList>()
  t.strictSame(prev.data, whole.data.slice(0, 4))
  for (const kind of ['article', 'entity'])
    t.strictSame(
      (await changesOf(api, `since=0&kind=${kind}`)).data,
      whole.data.filter((one) => one.kind === kind),
    )
  const lines = (await api.get('/v1/changes.csv?since=0')).text.trimEnd().split('\r\n')
  t.equal(lines[0], 'change,kind,edition,id,url,sha256')
  t.equal(lines.length, whole.data.length + 1)
})

t.test('changes since an edition that is not known are refused with what to do', async (t) => {
  const path = databaseFile(t, [])
  const files = folder(t)
  const db = openDatabase(path, { mode: 'write' })
  loadFiles(
    path,
    ['a', 'b', 'c'].map((id) => writeArticle(files, id, ['Ann'], id)),
  )
  for (const id of ['a', 'b', 'c']) new Writer(db).remove(id)
  const log = changeLog(db, 3)
  log.removed('entity', 1000, 'none')
  log.prune()
  const kept = db.$client.prepare('select changes_since from edition').pluck().get() as number
  db.$client.close()
  t.equal(kept, 5, 'the removals of the last edition are kept')
  const api = await start(t, { path })
  const old = await isProblem(t, api, await api.get('/v1/changes?since=4'), 410, 'changes-not-kept')
  t.match(old.detail, /edition 4 are no longer known, only those since 5.*"since=0"/)
  t.equal((await changesOf(api, 'since=5')).data.length, 3)
  t.strictSame((await changesOf(api, 'since=0')).data, [])
  const future = await isProblem(
    t,
    api,
    await api.get('/v1/changes?since=7'),
    400,
    'invalid-parameter',
    'since',
  )
  t.match(future.detail, /"since" is 7, but the edition is 6/)
})

t.test('migrate adds missing changes, and older mirrors start again', async (t) => {
  const files = folder(t)
  const path = databaseFile(t, [])
  loadFiles(
    path,
    ['a', 'b'].map((id) => writeArticle(files, id, ['Ann'], id)),
  )
  const db = openDatabase(path, { mode: 'write' })
  db.$client.exec('delete from changes')
  const run = () => {
    migrate(readConfig({ DATABASE_PATH: path }))
  }
  run()
  const api = await start(t, { path })
  t.strictSame(
    (await changesOf(api, 'since=0')).data.map(({ change, kind, id, edition }) => [
      edition,
      change,
      kind,
      id,
    ]),
    [
      [3, 'created', 'article', 'a'],
      [3, 'created', 'entity', 'ann'],
      [3, 'created', 'article', 'b'],
    ],
  )
  await isProblem(t, api, await api.get('/v1/changes?since=1'), 410, 'changes-not-kept')
  t.equal((await changesOf(api, 'since=2')).data.length, 3)
  run()
  t.equal((await changesOf(api, 'since=3')).edition, 3, 'then there is nothing to note')

  db.$client.exec('update edition set stored_json_version = 1')
  run()
  const { edition, data } = await changesOf(api, 'since=3')
  t.equal(edition, 4)
  t.strictSame(
    new Set(data.map(({ change }) => change)),
    new Set(['updated']),
    'another version of the program makes all records anew',
  )
  db.$client.exec(`delete from records where key = (select key from articles where id = 'b')`)
  run()
  await isProblem(t, api, await api.get('/v1/changes?since=3'), 410, 'changes-not-kept')
  db.$client.close()
})

t.test('an unloaded article leaves no change that is not in the document', async (t) => {
  const path = databaseFile(t, [])
  loadFiles(path, [writeArticle(folder(t), 'a', [], 'one')])
  remove(path, 'a')
  const api = await start(t, { path })
  t.strictSame((await changesOf(api, 'since=1')).data, [
    { change: 'removed', kind: 'article', edition: 2, id: null, url: null, sha256: sha256('a') },
  ])
})
