import t from 'tap'
import type { Parameter } from '../openapi.js'
import { corpusApi } from '../api/corpus.js'
import {
  collectionsOf,
  compatible,
  exampleOf,
  ids,
  isWords,
  readAll,
  readPage,
  query,
  type Collection,
  type Row,
} from '../api/lists.js'
import { meaningOf, type World } from './predicates.js'

/*
 * Every list over the seed and the corpus is read once. The rows that a filter matches are compared with the rows of that
 * list that match its predicate, which is written a second time in predicates.ts.
 */

const api = await corpusApi(t)
const collections = collectionsOf(api.document)
const lists = new Map<string, Row[]>()
for (const { name, path } of collections) lists.set(name, await readAll(api, path))
const world = await readWorld()

async function readWorld(): Promise<World> {
  const named = new Map<string, Set<string>>()
  for (const { article, entity } of lists.get('mentions')!) {
    const entities = named.get(article!.id) ?? new Set()
    named.set(article!.id, entities.add((entity as { id: string }).id))
  }
  const texts = await Promise.all(
    lists
      .get('articles')!
      .map(async ({ id, textUrl }) => [id, (await api.get(textUrl as string)).text] as const),
  )
  const names = new Map(
    lists
      .get('entities')!
      .map(({ id, names }) => [id, (names as { name: string }[]).map(({ name }) => name)] as const),
  )
  const editions = new Map<string, number>()
  for (let url: string | null = '/v1/changes?since=0'; url !== null;) {
    const page: Changes = (await api.get(url)).json<Changes>()
    for (const { id, edition } of page.data) editions.set(id, edition)
    url = page.links.next
  }
  return { named, texts: new Map(texts), names, relations: lists.get('relations')!, editions }
}

interface Changes {
  data: { id: string; edition: number }[]
  links: { next: string | null }
}

const SINGULAR: Record<string, string> = { entities: 'entity' }

const lines = (rows: readonly Row[]) => ids(rows).sort().join('\n')
const expected = (collection: Collection, filter: string, values: string[]): Row[] =>
  lists
    .get(collection.name)!
    .filter((row) =>
      values.some((value) => meaningOf(collection, filter).matches(row, value, world)),
    )

/** The values to test a filter with: its example, its vocabulary, values of the rows, and one that no row has. */
function valuesOf(collection: Collection, parameter: Parameter): string[] {
  const { schema } = parameter
  const { values, unknown = 'no-such-thing' } = meaningOf(collection, parameter.name)
  const own = values?.(lists.get(collection.name)!, world) ?? []
  const vocabulary = schema.items?.enum
  return [
    ...new Set([
      exampleOf(parameter)!,
      ...(vocabulary ?? own),
      ...(vocabulary === undefined && schema.type === 'array' ? [unknown] : []),
    ]),
  ]
}

for (const collection of collections) {
  for (const parameter of collection.filters.filter(({ name }) => !isWords(name))) {
    const { path } = collection
    const { name, schema } = parameter
    t.test(`${path}?${name}= matches exactly the rows that have the value`, async (t) => {
      const values = valuesOf(collection, parameter)
      for (const value of values)
        t.equal(
          lines(await readAll(api, path, { [name]: value })),
          lines(expected(collection, name, [value])),
          value,
        )
      const everything = lists.get(collection.name)!.length
      const sizes = values.map((value) => expected(collection, name, [value]).length)
      t.ok(
        sizes.some((size) => size > 0),
        'some value matches something',
      )
      if (everything > 1 && name !== 'section')
        t.ok(
          sizes.some((size) => size < everything),
          'some value does not match everything',
        )
    })
    if (schema.type !== 'array') continue
    if (name === 'missing' || name === 'present') {
      testPresence(collection, parameter)
      continue
    }
    t.test(
      `${path}?${name}.not= matches exactly the rows that do not have the values`,
      async (t) => {
        const values = valuesOf(collection, parameter)
        const all = lists.get(collection.name)!
        for (const some of [...values.slice(0, 3).map((value) => [value]), values.slice(0, 4)]) {
          const excluded = expected(collection, name, some)
          t.equal(
            lines(await readAll(api, path, { [`${name}.not`]: some.join(',') })),
            lines(all.filter((row) => !excluded.includes(row))),
            some.join(','),
          )
        }
      },
    )
    t.test(`${path}?${name}=a,b matches the rows that have either value`, async (t) => {
      const values = valuesOf(collection, parameter).sort(
        (a, b) => expected(collection, name, [b]).length - expected(collection, name, [a]).length,
      )
      for (const some of [values.slice(0, 2), values.slice(1, 4), values.slice(0, 50)]) {
        if (some.length > 0)
          t.equal(
            lines(await readAll(api, path, { [name]: some.join(',') })),
            lines(expected(collection, name, some)),
            some.join(','),
          )
      }
    })
  }

  t.test(`${collection.path}: two filters match the rows that each of them matches`, async (t) => {
    const filters = compatible(collection.filters).filter(
      ({ name }) => !isWords(name) && name !== 'role' && !name.endsWith('Name'),
    )
    const values = filters.map(
      (parameter) => [parameter.name, mostMatching(collection, parameter)] as const,
    )
    for (const [i, [first, one]] of values.entries()) {
      for (const [second, other] of values.slice(i + 1)) {
        const both = expected(collection, second, [other])
        const rows = expected(collection, first, [one]).filter((row) => both.includes(row))
        t.equal(
          lines(await readAll(api, collection.path, { [first]: one, [second]: other })),
          lines(rows),
          `${first}=${one} ${second}=${other}: ${rows.length}`,
        )
      }
    }
  })

  t.test(
    `${collection.path}: a filter without matches gives a well-formed empty page`,
    async (t) => {
      const url = `${collection.path}?${query({ id: 'no-such-thing', limit: 5 })}`
      const { body, link } = await readPage(api, url)
      t.strictSame(body, {
        data: [],
        page: { limit: 5, prev: null, next: null, total: 0 },
        links: { self: url, first: url, prev: null, next: null },
        warnings: [
          {
            parameter: 'id',
            detail: `no ${SINGULAR[collection.name] ?? collection.name.replace(/s$/, '')} has the id "no-such-thing"`,
            nearest: [],
          },
        ],
      })
      t.strictSame(link, { first: url, alternate: url.replace('/v1', '') })
    },
  )
}

/** All of the named values must be missing or present. */
function testPresence(collection: Collection, { name, schema }: Parameter): void {
  const { path } = collection
  t.test(`${path}?${name}=a,b matches the rows for which both hold`, async (t) => {
    const names = schema.items!.enum!
    for (const [i, one] of names.entries()) {
      const other = names[(i + 1) % names.length]!
      const rows = expected(collection, name, [one])
      const both = expected(collection, name, [other]).filter((row) => rows.includes(row))
      const list = [...new Set([one, other])].join(',')
      t.equal(lines(await readAll(api, path, { [name]: list })), lines(both), list)
    }
  })
}

/** The most frequent value, but not one that all rows have, if possible. */
function mostMatching(collection: Collection, parameter: Parameter): string {
  const everything = lists.get(collection.name)!.length
  const sized = valuesOf(collection, parameter).map((value) => ({
    value,
    size: expected(collection, parameter.name, [value]).length,
  }))
  const partial = sized.filter(({ size }) => size > 0 && size < everything)
  return (partial.length > 0 ? partial : sized).sort((a, b) => b.size - a.size)[0]!.value
}
