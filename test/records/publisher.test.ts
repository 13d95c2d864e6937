import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { prepareArticle } from '../../src/ingest/prepare.js'
import { readSource } from '../../src/ingest/source.js'
import { api } from '../contract.js'
import { databaseFile, folder } from '../helper.js'
import { failure } from '../ingest/annotations.js'

/* A publisher that the text does not name: metadata of the publication, marked as such. */

const TEXT = 'Bridge opens\n\nThe Harbour Post was there. Mayor Lin cut the ribbon.'
const GAZETTE = { id: 'north-gazette', type: 'media', name: 'North Gazette', find: false }
const POST = { id: 'harbour-post', type: 'media', name: 'Harbour Post' }

function article(t: Test, id: string, entities: object[], publisher?: string): string {
  const path = join(folder(t), `${id}.json`)
  const head = { id, text: TEXT, title: 'Bridge opens', language: 'en' }
  writeFileSync(path, JSON.stringify({ article: { ...head, publisher }, entities }))
  return path
}

t.test('a publisher that is not to be searched for needs no mention, and is marked', async (t) => {
  const path = databaseFile(t, [
    article(t, 'apart', [GAZETTE, POST], 'north-gazette'),
    article(t, 'named', [POST], 'harbour-post'),
    article(t, 'none', [POST]),
  ])
  const { get } = await api(t, { path })
  const { data } = (await get('/v1/articles?sort=id')).json<{ data: object[] }>()
  t.match(data, [
    { publisher: { id: 'north-gazette' }, publisherBasis: 'metadata', cite: /North Gazette/ },
    { publisher: { id: 'harbour-post' }, publisherBasis: 'stated' },
    { publisher: null, publisherBasis: null },
  ])
  t.match((await get('/v1/entities/north-gazette')).json(), {
    mentionCount: 0,
    citations: [],
    cite: 'North Gazette (media). Publisher of: "Bridge opens", North Gazette, n.d. /articles/apart',
  })
  t.match((await get('/v1/articles.csv?fields=id,publisherBasis&sort=id')).text.split('\r\n'), [
    'id,publisherBasis',
    'apart,metadata',
    'named,stated',
    'none,',
  ])
  for (const url of [
    ...['/v1/entities', '/v1/entities.csv', '/v1/entities.jsonld', '/v1/search?q=gazette'],
    ...['/v1/entities/north-gazette/related', '/v1/graph?entity=north-gazette', '/v1/timeline'],
    '/v1/articles?embed=publisher&publisher=north-gazette',
  ])
    t.equal((await get(url)).status, 200, url)
})

t.test('any other entity without a mention is a fault', async (t) => {
  const { find: _, ...searched } = GAZETTE
  for (const [entities, publisher, message] of [
    [[GAZETTE], undefined, /no mention of "North Gazette" is in the text$/],
    [[GAZETTE, POST], 'harbour-post', /no mention of "North Gazette" is in the text$/],
    [[searched], 'north-gazette', /if the publisher is known from elsewhere, write "find": false/],
  ] as const) {
    const path = article(t, 'fault', [...entities], publisher)
    t.match(failure(() => prepareArticle(readSource(path))).message, message)
  }
})
