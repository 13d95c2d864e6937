import { join } from 'node:path'
import t, { type Test } from 'tap'
import { merge } from '../../src/cli/merge.js'
import { exportArticles } from '../../src/cli/export.js'
import { unload } from '../../src/cli/unload.js'
import { readConfig } from '../../src/config.js'
import { openDatabase } from '../../src/db/open.js'
import { prepareArticle } from '../../src/ingest/prepare/prepare.js'
import { readSource } from '../../src/ingest/source/source.js'
import { Writer } from '../../src/ingest/write/writer.js'
import type { EntityNote } from '../../src/records/entities/note.js'
import { COLLECTIONS } from '../../src/model/vocabulary/records.js'
import { editionOf, read, searchFor } from '../db/contents.js'
import { api } from '../contract.js'
import { build, databaseFile, folder, loadFiles } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { loadedRows } from './articles.js'

/* `merge`: what it makes of a database is what the annotation files with one entity would have made. */

const XI: EntityNote = {
  ...{ id: 'xi', type: 'person', name: 'Xi', identifiers: { wikidata: 'Q15031' } },
}
const JINPING: EntityNote = {
  ...{ id: 'jinping', type: 'person', name: 'Xi Jinping', aliases: ['Jinping'] },
  ...{ identifiers: { viaf: '1' }, note: 'the president' },
}
const LI: EntityNote = { id: 'li', type: 'person', name: 'Li' }
const ACME: EntityNote = { id: 'acme', type: 'organization', name: 'Acme' }

const SAID = { kind: 'direct', content: 'It rains', medium: 'unstated' } as const

/** Three articles: with the one that goes, with both, and with the one that stays. */
function corpus(t: Test): string {
  const here = folder(t)
  write(here, 'Rain\nXi Jinping said: “It rains.” Jinping left.', {
    article: { id: 'one', textFile: 'one.txt', authors: ['jinping'] },
    entities: [JINPING],
    quotes: [{ id: 'q', ...SAID, speaker: 'jinping', speakerWords: 'Xi Jinping' }],
  })
  write(here, 'Rain\nXi Jinping said: “It rains.” Xi met Li. He likes Xi. Jinping and Xi.', {
    article: { id: 'two', textFile: 'two.txt', authors: ['xi', 'jinping'] },
    entities: [{ ...XI, exclude: [{ exact: 'Xi', occurrence: 3 }] }, JINPING, LI],
    quotes: [
      {
        ...{ id: 'q', ...SAID, speaker: 'jinping', addressee: 'xi' },
        related: [{ rel: 'about', to: 'relations/same' }],
      },
    ],
    events: [
      {
        ...{ id: 'e', type: 'meeting', label: 'a meeting', status: 'happened' },
        content: 'Xi met Li',
        participants: [
          { entity: 'xi', role: 'party' },
          { entity: 'jinping', role: 'party' },
          { entity: 'li', role: 'party' },
        ],
        assertedBy: { voice: 'quoted', speakers: ['jinping', 'xi'], words: 'He likes' },
      },
    ],
    relations: [
      {
        ...{ id: 'same', subject: 'xi', predicate: 'associated-with', object: 'jinping' },
        content: 'Jinping and Xi',
      },
      {
        ...{ id: 'knows', subject: 'jinping', predicate: 'associated-with', object: 'li' },
        content: 'met Li',
      },
    ],
  })
  write(here, 'Xi left.', {
    article: { id: 'three', textFile: 'three.txt' },
    entities: [XI],
  })
  write(here, 'Acme grew.', {
    article: { id: 'four', textFile: 'four.txt' },
    entities: [ACME],
  })
  return here
}

/** Merges. Gives what was printed. */
async function mergeIn(path: string, id: string, into: string) {
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  await merge(readConfig({ DATABASE_PATH: path }), id, into, { print, warn: print })
  return lines
}

t.test('two entities become one in all articles, and in exported ones', async (t) => {
  const path = databaseFile(t, [corpus(t)])
  const before = read(path, editionOf)
  t.strictSame(await mergeIn(path, 'jinping', 'xi'), [
    'the relation two:same is removed, because its subject and its object are now one entity',
    'merged jinping into xi in 2 articles',
  ])
  const { app } = await build(t, { path })
  const get = async (url: string) => (await app.inject(url)).json<{ data: unknown }>()
  t.match(await get('/v1/entities/xi'), {
    id: 'xi',
    name: 'Xi',
    identifiers: [
      { scheme: 'viaf', value: '1' },
      { scheme: 'wikidata', value: 'Q15031' },
    ],
  })
  const mentions = await get('/v1/mentions?limit=100')
  t.strictSame(
    (mentions.data as { entity: { id: string }; article: { id: string }; text: string }[])
      .filter(({ entity }) => entity.id === 'xi')
      .map(({ article, text }) => `${article.id} ${text}`)
      .toSorted(),
    [
      ...['one Jinping', 'one Xi Jinping', 'three Xi'],
      ...['two Jinping', 'two Xi', 'two Xi', 'two Xi Jinping'],
    ],
  )
  t.match(await get('/v1/quotes/two:q'), { speaker: { id: 'xi' }, addressee: { id: 'xi' } })
  t.match(await get('/v1/events/two:e'), {
    participants: [{ entity: { id: 'xi' } }, { entity: { id: 'li' } }],
  })
  const changes = await get(`/v1/changes?since=${before}`)
  t.match(
    (changes.data as { change: string; kind: string; id: string | null }[])
      .map(({ change, kind, id }) => `${change} ${kind} ${id ?? ''}`)
      .toSorted(),
    [
      'removed entity ',
      'updated article one',
      'updated article two',
      'updated entity li',
      'updated entity xi',
    ],
  )
  t.strictSame(
    read(path, (db) => searchFor(db, 'Jinping').length > 0),
    true,
  )

  // The exported files load to the same database.
  const out = join(folder(t), 'out')
  await exportArticles(
    readConfig({ DATABASE_PATH: path }),
    [],
    { all: true, to: out },
    () => undefined,
  )
  const again = databaseFile(t, [out])
  const lists = async (file: string) => {
    const { app: other } = await build(t, { path: file })
    return Promise.all(
      Object.values(COLLECTIONS).map(
        async (name) =>
          (await other.inject(`/v1/${name}?limit=100&sort=id`)).json<{ data: object[] }>().data,
      ),
    )
  }
  t.strictSame(await lists(path), await lists(again))
})

for (const [title, id, into, message] of [
  ['an entity and itself', 'xi', 'xi', '"xi" cannot be merged into itself'],
  ['an unknown entity', 'nobody', 'xi', 'there is no entity "nobody"'],
  ['into an unknown entity', 'xi', 'nobody', 'there is no entity "nobody"'],
  [
    'entities of different types',
    'acme',
    'xi',
    '"acme" is organization "Acme", but "xi" is person "Xi": entities of different types cannot be merged',
  ],
] as const)
  t.test(`${title} is refused, and nothing changes`, async (t) => {
    const path = databaseFile(t, [corpus(t)])
    const before = loadedRows(path)
    await t.rejects(mergeIn(path, id, into), { message })
    t.strictSame(loadedRows(path), before)
  })

t.test('different identifiers are refused', async (t) => {
  const here = corpus(t)
  write(here, 'Xi II left.', {
    article: { id: 'five', textFile: 'five.txt' },
    entities: [{ id: 'xi-2', type: 'person', name: 'Xi II', identifiers: { wikidata: 'Q2' } }],
  })
  await t.rejects(mergeIn(databaseFile(t, [here]), 'xi-2', 'xi'), {
    message:
      'the wikidata identifier of "xi-2" is "Q2", but that of "xi" is "Q15031": correct it in the annotation files first',
  })
})

t.test('a second merge says that the entity is gone', async (t) => {
  const path = databaseFile(t, [corpus(t)])
  await mergeIn(path, 'jinping', 'xi')
  await t.rejects(mergeIn(path, 'jinping', 'xi'), {
    message: 'there is no entity "jinping": it was merged into "xi" before',
  })
})

t.test('the id of a merged entity leads to the other', async (t) => {
  const path = databaseFile(t, [corpus(t)])
  await mergeIn(path, 'jinping', 'xi')
  const { get, request } = await api(t, { path })
  const locationOf = async (url: string, headers = {}) => {
    const { status, headers: sent, text } = await get(url, headers)
    const { location, etag, 'content-disposition': disposition } = sent
    t.strictSame({ status, text, etag, disposition }, { ...MOVED, text: '' }, url)
    return location
  }
  for (const rest of [
    '',
    '.json',
    '.jsonld',
    '?fields=id,name',
    '.json?fields=id&embed=quotes',
    '/related?via=relation&limit=1',
    '/related.csv?via=co-mention',
  ])
    t.equal(await locationOf(`/v1/entities/jinping${rest}`), `/v1/entities/xi${rest}`)
  t.equal(await locationOf('/entities/jinping', { accept: 'text/html' }), '/entities/xi')
  const { etag } = (await get('/v1/entities/xi')).headers
  for (const tag of [etag!, '*'])
    t.equal(await locationOf('/v1/entities/jinping', { 'if-none-match': tag }), '/v1/entities/xi')
  t.match(await request({ method: 'HEAD', url: '/v1/entities/jinping' }), { status: 301 })
  t.equal((await get('/v1/entities/jinpin')).status, 404)
  t.match((await get('/v1/entities/xi')).json(), { mergedIds: ['jinping'] })

  /** What a client sees, without links, cursors and the warning. */
  const shown = (text: string) => {
    const { links: _, warnings, ...rest } = JSON.parse(text) as Record<string, unknown>
    return { body: JSON.stringify(rest).replaceAll('jinping', 'xi'), warnings }
  }
  for (const url of [
    '/v1/quotes?speaker=jinping',
    '/v1/quotes?speaker.not=jinping',
    '/v1/quotes?addressee=jinping&facets=speaker',
    '/v1/mentions?entity=jinping,li&limit=100',
    '/v1/events?participant=jinping&role=party',
    '/v1/articles?entity=jinping',
    '/v1/entities?id=jinping',
    '/v1/entities?id=li,jinping&sort=id',
    '/v1/relations?entity=jinping',
    '/v1/quotes/counts?by=speaker&speaker=jinping',
    '/v1/timeline?entity=jinping',
    '/v1/timeline?saidBy=jinping',
    '/v1/graph?entity=jinping&type=organization',
    '/v1/entities/li/related?entity=jinping',
  ]) {
    const of = async (id: string) => shown((await get(url.replace('jinping', id))).text)
    const [old, now, none] = [await of('jinping'), await of('xi'), await of('nobody')]
    t.equal(old.body, now.body, url)
    t.not(old.body, none.body, url)
    t.match(old.warnings, [
      { detail: 'the entity "jinping" was merged into "xi"', nearest: [{ id: 'xi', name: 'Xi' }] },
    ])
    t.equal(now.warnings, undefined, url)
  }
  const based = await api(t, { path, env: { PUBLIC_URL: 'https://api.example.org' } })
  t.equal(
    (await based.get('/v1/entities/jinping?fields=id')).headers.location,
    'https://api.example.org/v1/entities/xi?fields=id',
  )
})

const MOVED = { status: 301, etag: undefined, disposition: undefined }

t.test('ids lead on through several merges, until a file has them again', async (t) => {
  const path = databaseFile(t, [corpus(t)])
  const again = { ...JINPING, id: 'old-xi', name: 'Xi Jinping II', identifiers: {} }
  const five = write(folder(t), 'Xi Jinping II left.', {
    article: { id: 'five', textFile: 'five.txt' },
    entities: [again],
  })
  loadFiles(path, [five])
  await mergeIn(path, 'jinping', 'xi')
  await mergeIn(path, 'xi', 'old-xi')
  const locations = async () => {
    const { app } = await build(t, { path })
    return Promise.all(
      ['jinping', 'xi'].map(async (id) => {
        const { statusCode, headers } = await app.inject(`/v1/entities/${id}`)
        return headers.location ?? statusCode
      }),
    )
  }
  t.strictSame(await locations(), ['/v1/entities/old-xi', '/v1/entities/old-xi'])

  // Another person gets the id. It leads nowhere else while it has an entity.
  const six = write(folder(t), 'Jinping left.', {
    article: { id: 'six', textFile: 'six.txt' },
    entities: [{ id: 'jinping', type: 'person', name: 'Jinping' }],
  })
  loadFiles(path, [six])
  t.strictSame(await locations(), [200, '/v1/entities/old-xi'])
  const { app } = await build(t, { path })
  const { data, warnings } = (await app.inject('/v1/mentions?entity=jinping')).json<{
    data: object[]
    warnings?: object[]
  }>()
  t.equal(data.length, 1)
  t.equal(warnings, undefined)

  // Merged into yet another one, it leads there, because that article is the last one.
  await mergeIn(path, 'jinping', 'li')
  t.strictSame(await locations(), ['/v1/entities/li', '/v1/entities/old-xi'])
  const remove = async (ids: string[]) =>
    unload(readConfig({ DATABASE_PATH: path }), ids, () => undefined)
  await remove(['six'])
  t.strictSame(await locations(), ['/v1/entities/old-xi', '/v1/entities/old-xi'])
  await remove(['one', 'two'])
  t.strictSame(await locations(), [404, '/v1/entities/old-xi'])
})

t.test('if one article cannot be written, none is', (t) => {
  const path = databaseFile(t, [corpus(t)])
  const before = loadedRows(path)
  const changed = write(folder(t), 'Acme fell.', {
    article: { id: 'four', textFile: 'four.txt' },
    entities: [ACME],
  })
  const db = openDatabase(path, { mode: 'write' })
  const writer = new Writer(db)
  t.throws(() => {
    writer.addAll(function* () {
      yield prepareArticle(readSource(changed))
      throw new Error('full disk')
    })
  }, /full disk/)
  db.$client.close()
  t.strictSame(loadedRows(path), before)
  t.end()
})
