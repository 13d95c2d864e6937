import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { prepareArticle } from '../../src/ingest/prepare/prepare.js'
import { readSource } from '../../src/ingest/source/source.js'
import { api } from '../contract.js'
import { databaseFile, folder } from '../helper.js'
import { annotate, failure, write } from '../ingest/annotations.js'

/* What is known of a publication from outside the text: metadata, marked as such and never cited. */

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
    [[searched], 'north-gazette', /if it is known from outside the text, write "find": false/],
  ] as const) {
    const path = article(t, 'fault', [...entities], publisher)
    t.match(failure(() => prepareArticle(readSource(path))).message, message)
  }
})

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/'
const metadata = (value: string) => ({ value, basis: 'metadata' as const })

const ARCHIVED = 'Mayor Lin cut the ribbon.\n\n© 2024 Harbour Post\n'
const writeArchived = (path: string): string =>
  write(path, ARCHIVED, {
    article: {
      id: 'archived',
      textFile: 'archived.txt',
      title: metadata('Bridge opens'),
      publisher: 'north-gazette',
      authors: ['ann-lee', 'lin', metadata('Bo Chen')],
      published: { edtf: '2024-05-02', basis: 'metadata' },
      modified: { edtf: '2024-05-03T08:15:00Z', basis: 'metadata' },
      license: metadata(LICENSE),
      rights: '© 2024 Harbour Post',
    },
    entities: [
      { ...GAZETTE, type: 'media' },
      { id: 'ann-lee', type: 'person', name: 'Ann Lee', find: false },
      { id: 'lin', type: 'person', name: 'Lin' },
    ],
    quotes: [
      { id: 'cut', kind: 'indirect', content: 'cut the ribbon', speaker: 'lin', medium: 'remark' },
    ],
  })

t.test('title, authors, dates, license and rights may come from outside the text', async (t) => {
  const { get } = await api(t, { path: databaseFile(t, [writeArchived(folder(t))]) })
  const cite = 'Ann Lee, Lin, Bo Chen: "Bridge opens", North Gazette, May 2, 2024'
  const row = (await get('/v1/articles/archived')).json()
  t.match(row, {
    title: 'Bridge opens',
    titleBasis: 'metadata',
    publisherBasis: 'metadata',
    authors: [
      { name: 'Ann Lee', entity: { id: 'ann-lee' }, basis: 'metadata' },
      { name: 'Lin', entity: { id: 'lin' }, basis: 'stated' },
      { name: 'Bo Chen', entity: null, basis: 'metadata' },
    ],
    published: { edtf: '2024-05-02', text: 'May 2, 2024', basis: 'metadata' },
    modified: {
      edtf: '2024-05-03T08:15:00Z',
      latest: '2024-05-03',
      latestYear: 2024,
      basis: 'metadata',
    },
    license: { value: LICENSE, basis: 'metadata' },
    rights: { value: '© 2024 Harbour Post', basis: 'stated' },
    cite: `${cite}. /articles/archived`,
  })
  t.match(row.citations, [{ role: 'evidence', exact: '© 2024 Harbour Post' }])
  t.match((await get('/v1/quotes')).json(), {
    data: [
      {
        cite: `Lin (reported): cut the ribbon. In: ${cite}. /articles/archived#char=10,24`,
      },
    ],
  })
  t.match((await get('/v1/entities/ann-lee')).json(), {
    citations: [],
    cite: `Ann Lee (person). Author of: ${cite}. /articles/archived`,
  })
  for (const [author, total] of [
    ['Bo Chen', 1],
    ['"Ann Lee"', 1],
    ['Chen', 0],
  ])
    t.match((await get(`/v1/articles?author=${author}&limit=0`)).json(), { page: { total } })
})

t.test('each format has the metadata of the publication', async (t) => {
  const { get } = await api(t, { path: databaseFile(t, [writeArchived(folder(t))]) })
  t.match((await get('/v1/articles/archived.jsonld')).json(), {
    headline: 'Bridge opens',
    author: [
      { '@type': 'Person', 'name': 'Ann Lee' },
      { '@type': 'Person', 'name': 'Lin' },
      { '@type': 'Person', 'name': 'Bo Chen' },
    ],
    datePublished: '2024-05-02',
    dateModified: '2024-05-03T08:15:00Z',
    license: { '@id': LICENSE },
    copyrightNotice: '© 2024 Harbour Post',
    disambiguatingDescription: 'Published: May 2, 2024 (metadata)',
  })
  const feed = (await get('/v1/articles.atom')).text
  t.match(feed, '<author><name>Ann Lee</name></author><author><name>Lin</name></author>')
  t.match(feed, '<rights>© 2024 Harbour Post</rights>')
  t.match((await get('/v1/quotes.atom')).text, '<rights>© 2024 Harbour Post</rights>')
  t.match(
    (await get('/v1/articles.csv?fields=titleBasis,license.value,rights.basis,modified.text')).text,
    `metadata,${LICENSE},stated,"May 3, 2024, 08:15 UTC"`,
  )
  t.match((await get('/v1/search?q=bridge')).json(), {
    data: [{ kind: 'article', snippet: '<mark>Bridge</mark> opens', matches: [] }],
  })
  for (const url of [
    '/v1/timeline',
    '/v1/graph',
    '/v1/articles/archived/coverage',
    '/v1/articles/archived/annotations?cursor=first',
    '/v1/articles/archived/segments',
  ])
    t.equal((await get(url)).status, 200, url)
})

t.test('metadata that is not marked as such, or that cites words, is a fault', async (t) => {
  for (const [article, pointer, message] of [
    [{ title: 'Nowhere' }, '/article/title', /"Nowhere"/],
    [
      { published: { edtf: '2024', basis: 'metadata', words: 'Lin' } },
      '/article/published/words',
      /has no words/,
    ],
    [{ authors: ['nobody'] }, '/article/authors/0', /nobody/],
    [{ rights: 'All rights reserved' }, '/article/rights', /"All rights reserved"/],
  ] as const) {
    const path = annotate(t, ARCHIVED, {
      article: { title: metadata('Bridge opens'), ...(article as object) },
      entities: [{ id: 'lin', type: 'person', name: 'Lin' }],
    })
    const { faults = [] } = failure(() => prepareArticle(readSource(path)))
    t.match(faults, [{ pointer, message }])
  }
})
