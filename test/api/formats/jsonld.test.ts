import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import t from 'tap'
import { build, databaseFile, folder, SEED } from '../../helper.js'
import { writeClaims } from '../../ingest/claims-article.js'
import { hostile, records } from './hostile.js'

/*
 * The processor of the `jsonld` package expands every document, without network: a stub of schema.org's context has its
 * vocabulary and tells which terms are IRIs. In `safe` mode the processor rejects terms that it would drop.
 */

const IRIS = ['citation', 'sameAs', 'contentUrl', 'eventStatus', 'url']
const CONTEXT = {
  '@vocab': 'http://schema.org/',
  ...Object.fromEntries(
    IRIS.map((term) => [term, { '@id': `http://schema.org/${term}`, '@type': '@id' }]),
  ),
}
const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`loads ${url}`)
  return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } }
}

interface Dated {
  '@type': string
  'startDate'?: string
  'temporalCoverage'?: string
}
interface Node {
  '@id': string
  '@type': string[]
  [property: string]: unknown
}
const SCHEMA = 'http://schema.org/'
const expand = async (text: string, base: string): Promise<Node[]> => {
  const expanded: unknown = await jsonld.expand(
    JSON.parse(text) as jsonld.JsonLdDocument,
    { documentLoader, base, safe: true } as jsonld.Options.Expand,
  )
  return expanded as Node[]
}
const value = (node: Node, property: string): unknown =>
  (node[SCHEMA + property] as { '@value'?: unknown; '@id'?: unknown }[] | undefined)?.map(
    (one) => one['@value'] ?? one['@id'],
  )[0]

const isClaim = (node: Node): boolean => node['@type'].includes(`${SCHEMA}Claim`)

const TYPES: Readonly<Record<string, readonly string[]>> = {
  articles: ['NewsArticle'],
  quotes: ['Quotation'],
  events: ['Event', 'Claim'],
  images: ['ImageObject'],
  entities: [
    'Person',
    'Country',
    'Place',
    'Organization',
    'NewsMediaOrganization',
    'CreativeWork',
    'Event',
    'Thing',
    'Occupation',
    'Language',
    'Project',
    'Product',
  ],
}
const WORDS: Readonly<Record<string, [property: string, schema: string]>> = {
  articles: ['title', 'headline'],
  quotes: ['text', 'text'],
  events: ['label', 'name'],
  images: ['caption', 'caption'],
  entities: ['name', 'name'],
}

const apps = [
  ['', await hostile(t)],
  ['https://api.example.org', await hostile(t, { PUBLIC_URL: 'https://api.example.org' })],
] as const
for (const [publicUrl, built] of apps) {
  const origin = publicUrl || 'http://localhost:3000'
  for (const [name, types] of Object.entries(TYPES)) {
    t.test(
      `${name}, PUBLIC_URL "${publicUrl}": every record of a page is a node with an absolute IRI`,
      async (t) => {
        const { body, headers } = await built.app.inject(`/v1/${name}.jsonld?limit=100`)
        t.equal(headers['content-type'], 'application/ld+json; charset=utf-8')
        const [list] = await expand(body, `${origin}/v1/${name}.jsonld?limit=100`)
        const items = list![`${SCHEMA}itemListElement`] as Node[]
        const all = (await records(built, name)).slice(0, 100)
        t.strictSame(
          items.map((item) => item['@id']),
          all.map(({ id }) => `${origin}/v1/${name}/${String(id)}`),
        )
        t.strictSame(
          items
            .flatMap((item) => item['@type'])
            .filter((type) => !types.includes(type.replace(SCHEMA, ''))),
          [],
        )
        const [property, term] = WORDS[name]!
        t.strictSame(
          items.map((item) => value(item, isClaim(item) ? 'text' : term)),
          all.map((record) => record[property]),
        )
      },
    )
    t.test(`${name}, PUBLIC_URL "${publicUrl}": one record, by suffix and by Accept`, async (t) => {
      const [record] = await records(built, name)
      const path = `/v1/${name}/${String(record!.id)}`
      const bySuffix = await built.app.inject(`${path}.jsonld`)
      const byAccept = await built.app.inject({
        url: path,
        headers: { accept: 'application/ld+json' },
      })
      t.equal(bySuffix.body, byAccept.body)
      t.not(bySuffix.headers.etag, byAccept.headers.etag)
      t.match(await expand(bySuffix.body, `${origin}${path}.jsonld`), [
        { '@id': `${origin}${path}` },
      ])
      t.equal(
        (
          await built.app.inject({
            url: `${path}.jsonld`,
            headers: { 'if-none-match': bySuffix.headers.etag },
          })
        ).statusCode,
        304,
      )
      t.strictSame((await built.app.inject(`${path}.json`)).json(), record)
      t.equal((await built.app.inject(`/v1/${name}/no-one.jsonld`)).statusCode, 404)
    })
  }
}

t.test('a claim is a Claim of its speakers, and its event has no URL', async (t) => {
  const { app } = await build(t, { path: databaseFile(t, [SEED, writeClaims(folder(t))]) })
  const [list] = await expand(
    (await app.inject('/v1/events.jsonld?article=claims&sort=id')).body,
    'http://localhost:3000/v1/events.jsonld',
  )
  const items = list![`${SCHEMA}itemListElement`] as Node[]
  const names = (node: Node, property: string) =>
    ((node[SCHEMA + property] ?? []) as Node[]).map((one) => value(one, 'name'))
  t.strictSame(
    items.map((item) => [
      item['@id'].split(':').at(-1),
      item['@type'][0]!.replace(SCHEMA, ''),
      names(item, 'author'),
      value(item, 'creditText'),
      names(item, 'about'),
    ]),
    [
      ['departure', 'Claim', [], 'the harbour office', ['12 ships left']],
      ['fall', 'Claim', ['Cy Du', 'Ann Bo'], undefined, ['The bridge fell']],
      ['fish', 'Claim', [], undefined, ['Fish died']],
      ['opening', 'Claim', ['Ann Bo'], undefined, ['The port opened']],
      ['visit', 'Event', [], undefined, []],
    ],
  )
  const claimed = items.filter(isClaim).flatMap((item) => item[`${SCHEMA}about`] as Node[])
  t.ok(claimed.every((node) => !('@id' in node) && node['@type'][0] === `${SCHEMA}Event`))
  const mayor = JSON.parse((await app.inject('/v1/entities/cy-du.jsonld')).body) as object
  t.notOk('hasOccupation' in mayor, 'an office that is only claimed is left out')
  t.equal(
    (await app.inject('/v1/entities/cy-du')).json<{ roles: { title: string }[] }>().roles[0]?.title,
    'the mayor',
  )
})

t.test('the facts of a record have the right terms', async (t) => {
  const { app } = await hostile(t)
  const one = async (path: string) =>
    JSON.parse((await app.inject(`${path}.jsonld`)).body) as unknown
  t.match(await one('/v1/quotes/china-kazakhstan-friendship:xi-new-journey'), {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    'dateCreated': '2024-07-02',
    'spokenByCharacter': {
      '@type': 'Person',
      '@id': '/v1/entities/xi-jinping',
      'name': 'Xi Jinping',
    },
    'isPartOf': { '@type': 'NewsArticle' },
  })
  t.match(await one('/v1/entities/kazakhstan'), {
    '@type': 'Country',
    'additionalType': [{ '@id': 'http://www.wikidata.org/entity/Q6256' }, {}],
    'alternateName': undefined,
    'sameAs': [{ '@id': 'https://www.wikidata.org/entity/Q232' }],
  })
  t.match(await one('/v1/entities/ruslan-tulenov'), { alternateName: ['panda-man'] })
  t.match(await one('/v1/entities/the-composer'), {
    '@type': 'CreativeWork',
    'additionalType': [{}, { '@value': 'film' }],
  })
  t.match(await one('/v1/events/china-kazakhstan-friendship:previous-visit'), {
    additionalType: [{ '@value': 'state visit' }],
  })
  t.match(await one('/v1/quotes/china-kazakhstan-friendship:lyric-beloved-homeland'), {
    creditText: 'a group of Kazakh teenagers',
    spokenByCharacter: undefined,
    creator: undefined,
  })
  t.match(await one('/v1/quotes/china-kazakhstan-friendship:xi-new-journey'), {
    creditText: undefined,
  })
  t.match(await one('/v1/events/china-kazakhstan-friendship:zhang-qian-mission'), {
    description:
      /^Zhang Qian, a royal emissary from China led a diplomatic mission to the Western Regions$/,
  })
  const events = (await records({ app }, 'events')) as {
    url: string
    date: { edtf: string } | null
  }[]
  for (const { url, date } of events) {
    const node = (await one(url)) as Dated & { about?: Dated }
    const event = node['@type'] === 'Claim' ? node.about! : node
    if (date === null) t.notOk(event.startDate ?? event.temporalCoverage)
    else if (/[[.~?]|^-/.test(date.edtf))
      t.strictSame([event.startDate, event.temporalCoverage], [undefined, date.edtf], date.edtf)
    else t.equal(event.startDate, date.edtf.split('/')[0], date.edtf)
  }
})

t.test(
  'an office is an occupation in an area or an affiliation with an organization, an occupation is one of its own',
  async (t) => {
    const path = folder(t)
    writeFileSync(join(path, 'a.txt'), 'Li\n\nThe mayor of Rome, Li, a judge of Court, is a poet.')
    writeFileSync(
      join(path, 'a.json'),
      JSON.stringify({
        article: {
          id: 'a',
          textFile: 'a.txt',
          title: { exact: 'Li', occurrence: 1 },
          language: 'en',
        },
        entities: [
          { id: 'li', type: 'person', name: 'Li' },
          { id: 'rome', type: 'place', name: 'Rome' },
          { id: 'court', type: 'meeting', name: 'Court' },
          { id: 'poet', type: 'occupation', name: 'poet' },
        ],
        relations: [
          {
            id: 'mayor',
            subject: 'li',
            predicate: 'holds-office-in',
            object: 'rome',
            label: 'mayor',
            content: 'The mayor of Rome',
          },
          {
            id: 'judge',
            subject: 'li',
            predicate: 'holds-office-in',
            object: 'court',
            label: 'judge',
            content: 'a judge of Court',
          },
          {
            id: 'poet',
            subject: 'li',
            predicate: 'has-occupation',
            object: 'poet',
            content: 'is a poet',
          },
        ],
      }),
    )
    const { app } = await build(t, { path: databaseFile(t, [SEED, join(path, 'a.json')]) })
    const person = async (id: string) => {
      const { hasOccupation, affiliation } = JSON.parse(
        (await app.inject(`/v1/entities/${id}.jsonld`)).body,
      ) as Record<string, unknown>
      return { hasOccupation, affiliation }
    }
    const role = (roleName: string, occupation: object) => ({
      '@type': 'Role',
      roleName,
      'hasOccupation': { '@type': 'Occupation', ...occupation },
    })
    t.strictSame(await person('li'), {
      hasOccupation: [
        role('mayor', {
          name: 'mayor',
          occupationLocation: {
            '@type': 'AdministrativeArea',
            '@id': '/v1/entities/rome',
            'name': 'Rome',
          },
        }),
        role('judge', { name: 'judge' }),
        role('poet', { '@id': '/v1/entities/poet', 'name': 'poet' }),
      ],
      affiliation: undefined,
    })
    t.strictSame((await person('dimash-kudaibergen')).hasOccupation, [
      role('popular singer', { '@id': '/v1/entities/singer', 'name': 'singer' }),
    ])
    t.strictSame((await person('kassym-jomart-tokayev')).hasOccupation, [
      role('President', {
        name: 'President',
        occupationLocation: {
          '@type': 'Country',
          '@id': '/v1/entities/kazakhstan',
          'name': 'Kazakhstan',
        },
      }),
    ])
    t.strictSame(await person('gulnar-shaimergenova'), {
      hasOccupation: [role('director', { name: 'director' })],
      affiliation: [
        {
          '@type': 'OrganizationRole',
          'roleName': 'director',
          'affiliation': {
            '@type': 'Organization',
            '@id': '/v1/entities/china-studies-center',
            'name': 'China Studies Center',
          },
        },
      ],
    })
  },
)
