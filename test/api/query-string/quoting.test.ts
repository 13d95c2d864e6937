import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { parseQueryString } from '../../../src/api/query-string/parse.js'
import { encodeValue, readList } from '../../../src/api/query-string/quoting.js'
import { api as start, listValues } from '../../contract.js'
import { databaseFile, folder, SEED } from '../../helper.js'
import { pagedPaths, readPage, type Page } from '../lists.js'

/*
 * Lists in query strings whose values hold commas and quotation marks. A raw comma ends a value and %2C is part of it.
 * Reading and writing are inverse, which another reader of CSV (contract.ts) confirms; what other clients write in the form
 * style of RFC 6570 reads back the same; and every link of every list leads back to the same list.
 */

const api = await places(t)
const read = (text: string) => parseQueryString(`x=${text}`).x!.flatMap(readList)

const readings: [text: string, values: string[]][] = [
  ['', ['']],
  ['a', ['a']],
  ['a,b', ['a', 'b']],
  [',', ['', '']],
  ['a,', ['a', '']],
  ['"a"', ['a']],
  ['"a,b"', ['a,b']],
  ['"a,b",c', ['a,b', 'c']],
  ['c,"a,b"', ['c', 'a,b']],
  ['"Washington, D.C.",Astana', ['Washington, D.C.', 'Astana']],
  ['"""a"""', ['"a"']],
  ['""', ['']],
  ['"",a', ['', 'a']],
  ['"a""b"', ['a"b']],
  ['a"b', ['a"b']],
  ['a"b,c"', ['a"b', 'c"']],
  [' "a"', [' "a"']],
  ['5" gun', ['5" gun']],
  ['"\n,",\n', ['\n,', '\n']],
  ['“a,b”', ['“a', 'b”']],
  ['"😀,",😀', ['😀,', '😀']],
  ['a%2Cb', ['a,b']],
  ['a%2cb,c', ['a,b', 'c']],
  ['a%252Cb', ['a%2Cb']],
  ['%2C', [',']],
  ['a+%2C+b,+c', ['a , b', ' c']],
  ['Washington%2C%20D.C.,Astana', ['Washington, D.C.', 'Astana']],
  ['%22Washington%2C%20D.C.%22,Astana', ['Washington, D.C.', 'Astana']],
  ['%22Washington,%20D.C.%22,Astana', ['Washington, D.C.', 'Astana']],
  ['"Washington%2C%20D.C.",Astana', ['Washington, D.C.', 'Astana']],
  ['"a%22%22b,%22%22",c', ['a"b,"', 'c']],
  ['a,"b,c",d,"e,""f"",g"', ['a', 'b,c', 'd', 'e,"f",g']],
]
for (const [text, values] of readings) {
  t.test(`${JSON.stringify(text)} is ${JSON.stringify(values)}`, (t) => {
    t.strictSame(read(text), values)
    t.strictSame(listValues(text), values, 'another reader of CSV agrees')
    t.end()
  })
}

const faults: [text: string, message: RegExp][] = [
  ...['"', '"a', '"a,b', 'a,"', '"a""', '"a"",b', '"a","b', '"""'].map((text): [string, RegExp] => [
    text,
    /does not end with one/,
  ]),
  ...[
    '"a"b',
    '"a" ',
    '"a" ,b',
    '"a","b"c',
    '""a',
    '"a"b"',
    '"a"\n',
    '%22a%22%2Cb',
    '"a"%2C"b"',
  ].map((text): [string, RegExp] => [
    text,
    /characters between the end of a quoted value and the next comma/,
  ]),
]
for (const [text, message] of faults) {
  t.test(`${JSON.stringify(text)} is no list`, (t) => {
    t.throws(() => read(text), { message })
    t.end()
  })
}

const value = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('"', ',', '""', 'a', ' ', '\n', '|'), { maxLength: 6 })
    .map((parts) => parts.join('')),
)

t.test('a written list reads back the same, by another reader of CSV, too', (t) => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
      const text = encodeValue(values)
      return [read(text), listValues(text)].every(
        (list) => JSON.stringify(list) === JSON.stringify(values),
      )
    }),
    { numRuns: 2000 },
  )
  t.end()
})

/** What an encoder of RFC 6570 makes of a value. */
const pctEncoded = (value: string) =>
  encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
/** A value as the document says: one that begins with a quotation mark is quoted. */
const documented = (value: string) =>
  value.startsWith('"') ? `"${value.replaceAll('"', '""')}"` : value

t.test('lists in form style read back the same, exploded or not, from any client', (t) => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
      const texts = values.map(documented)
      const queries = [
        `x=${texts.map(pctEncoded).join(',')}`,
        texts.map((text) => `x=${pctEncoded(text)}`).join('&'),
        new URLSearchParams(texts.map((text): [string, string] => ['x', text])).toString(),
      ]
      return queries.every(
        (query) =>
          JSON.stringify(parseQueryString(query).x!.flatMap(readList)) === JSON.stringify(values),
      )
    }),
    { numRuns: 2000 },
  )
  t.end()
})

t.test('a list of very many parts is read in linear time', (t) => {
  const start = performance.now()
  t.throws(() => read(`"${',"'.repeat(50_001)}a`))
  t.strictSame(read(`"${','.repeat(100_000)}"`), [','.repeat(100_000)])
  t.ok(performance.now() - start < 5000)
  t.end()
})

/** The seed, and an article with places whose names hold commas and quotation marks. */
async function places(t: Test) {
  const path = folder(t)
  const names = ['Washington, D.C.', '"The Rock", Gibraltar', 'Kourou']
  writeFileSync(join(path, 'places.txt'), `Places\n\n${names.join(' and ')} are far apart.`)
  writeFileSync(
    join(path, 'places.json'),
    JSON.stringify({
      article: {
        id: 'places',
        textFile: 'places.txt',
        title: 'Places',
        language: 'en',
        publisher: 'kourou',
        published: { edtf: '2024', basis: 'stated' },
      },
      sections: [{ kind: 'headline', exact: 'Places' }],
      entities: names.map((name, i) => ({
        id: i === 2 ? 'kourou' : `place-${i}`,
        type: 'place',
        name,
      })),
    }),
  )
  return start(t, { path: databaseFile(t, [SEED, join(path, 'places.json')]) })
}
const namesOf = async (list: string) => {
  const { body } = await readPage(api, `/v1/entities?name=${list}&fields=name`)
  return body.data.map(({ name }) => name)
}

t.test('a name with a comma or quotation marks is found, alone and among others', async (t) => {
  t.strictSame(await namesOf('"Washington, D.C."'), ['Washington, D.C.'])
  t.strictSame(await namesOf('"""The Rock"", Gibraltar"'), ['"The Rock", Gibraltar'])
  t.strictSame((await namesOf('Kourou,"Washington, D.C.","""The Rock"", Gibraltar"')).sort(), [
    '"The Rock", Gibraltar',
    'Kourou',
    'Washington, D.C.',
  ])
  t.strictSame(
    await namesOf('Washington, D.C.'),
    [],
    'without quotation marks, these are two names',
  )
  t.strictSame(await namesOf('"Kourou"'), ['Kourou'], 'any value may be quoted')
  for (const one of ['%22Washington,+D.C.%22', '%22Washington%2C+D.C.%22', 'Washington%2C%20D.C.'])
    t.strictSame(await namesOf(one), ['Washington, D.C.'], one)
  const two = ['Washington, D.C.', 'Kourou']
  for (const list of ['Washington%2C%20D.C.,Kourou', 'Washington%2C+D.C.&name=Kourou'])
    t.strictSame((await namesOf(list)).sort(), two.toSorted(), list)
  t.equal(
    (await api.get('/v1/quotes?kind="direct",partial&sort="-date"')).status,
    200,
    'in a list of terms, too',
  )
  t.ok(
    (await readPage(api, `/v1/search?q=${encodeURIComponent('"Washington, D.C."')}`)).body.page
      .total > 0,
    'q is no list: a phrase is a phrase',
  )
})

t.test('links to the next and previous page stay in the same list', async (t) => {
  const values = ['Washington, D.C.', '"The Rock", Gibraltar', 'Kourou']
  for (const suffix of ['', '.json']) {
    const seen: unknown[] = []
    let url: string | null = `/v1/entities${suffix}?limit=1&name=${encodeValue(values)}`
    while (url !== null) {
      const { body }: { body: Page } = await readPage(api, url)
      t.equal(body.page.total, 3)
      seen.push(...body.data.map(({ name }) => name))
      url = body.links.next
    }
    t.strictSame(seen.sort(), values.sort())
  }
})

t.test(
  'every link of every list repeats the parameters of the request, whatever their values',
  async (t) => {
    const idLike = ['"a"', 'a"b', '😀 "a"']
    let lists = 0
    for (const path of pagedPaths(api.document)) {
      for (const { name, schema } of api.document.paths[path]!.get!.parameters!) {
        if (schema.type !== 'array' || schema.items?.enum) continue
        if (['language', 'identifier', 'currency'].includes(name)) continue // take values of a form of their own
        const { pattern } = schema.items ?? {}
        if (pattern !== undefined && !idLike.every((id) => new RegExp(pattern, 'u').test(id)))
          continue
        lists++
        const values = schema.items?.pattern ? idLike : [...idLike, 'a, b', ',', '😀 "a",""b']
        const url = `${path}?${name}=${encodeValue(values)}${path === '/v1/search' ? '&q=a' : ''}`
        const {
          body: { links },
        } = await readPage(api, url)
        for (const link of [links.self, links.first]) {
          const written = new URLSearchParams(link.split('?')[1]!.replaceAll('%', '%25'))
          t.strictSame(listValues(written.get(name)!), values, link)
          t.strictSame((await readPage(api, link)).body.links, links)
        }
      }
    }
    t.ok(lists > 30, `${lists} lists were read`)
  },
)
