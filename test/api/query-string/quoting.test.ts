import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { readList, writeValue } from '../../../src/api/query-string/quoting.js'
import { api as start, listValues } from '../../contract.js'
import { databaseFile, folder, SEED } from '../../helper.js'
import { pagedPaths, readPage, type Page } from '../lists.js'

/*
 * Lists in query strings whose values hold commas and quotation marks. Reading and writing are inverse, which another
 * reader of CSV (contract.ts) confirms, and every link of every list leads back to the same list.
 */

const api = await places(t)
const read = (text: string) => [...readList(text, String)]

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
  ...['"a"b', '"a" ', '"a" ,b', '"a","b"c', '""a', '"a"b"', '"a"\n'].map(
    (text): [string, RegExp] => [
      text,
      /characters between the end of a quoted value and the next comma/,
    ],
  ),
]
for (const [text, message] of faults) {
  t.test(`${JSON.stringify(text)} is no list`, (t) => {
    t.throws(() => readList(text, String), { message })
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
      const text = writeValue(values)
      return [read(text), listValues(text)].every(
        (list) => JSON.stringify(list) === JSON.stringify(values),
      )
    }),
    { numRuns: 2000 },
  )
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
  const { body } = await readPage(api, `/v1/entities?name=${encodeURIComponent(list)}&fields=name`)
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
  t.equal(
    (await api.get('/v1/entities?name=%22Washington,+D.C.%22')).json<Page>().page.total,
    1,
    'as a form sends it, too',
  )
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
    let url: string | null =
      `/v1/entities${suffix}?limit=1&name=${encodeURIComponent(writeValue(values))}`
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
    const values = ['a, b', '"a"', 'a"b', ',', '😀 "a",""b']
    let lists = 0
    for (const path of pagedPaths(api.document)) {
      for (const { name, schema } of api.document.paths[path]!.get!.parameters!) {
        if (schema.type !== 'array' || schema.items?.enum) continue
        lists++
        const url = `${path}?${name}=${encodeURIComponent(writeValue(values))}${path === '/v1/search' ? '&q=a' : ''}`
        const {
          body: { links },
        } = await readPage(api, url)
        for (const link of [links.self, links.first]) {
          t.strictSame(
            listValues(new URL(link, 'http://localhost').searchParams.get(name)!),
            values,
            link,
          )
          t.strictSame((await readPage(api, link)).body.links, links)
        }
      }
    }
    t.ok(lists > 30, `${lists} lists were read`)
  },
)
