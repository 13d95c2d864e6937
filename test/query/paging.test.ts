import t, { type Test } from 'tap'
import { corpusApi } from '../api/corpus.js'
import {
  collectionsOf,
  exampleOf,
  ids,
  pagedPaths,
  query,
  readAll,
  readPage,
  type Collection,
  type Page,
  type Row,
  isFilledIn,
} from '../api/lists.js'
import { orderBy, type Ranks } from './order.js'

/*
 * Every list over the seed and the corpus, where many rows are equal in a sort key, is walked forwards and backwards for
 * every documented sort key, in both directions and with several page sizes. Its order is compared with order.ts. To save
 * time, pages of 1 row are walked to the end only for the default sort of lists with up to 100 of them, and for 8 pages
 * otherwise; sorts by several keys have pages of 20 rows.
 */

const api = await corpusApi(t)
const collections = collectionsOf(api.document)
const LIMITS = [1, 7, 100]
const MOST_SMALL_PAGES = 8

/** Follows `next` from the first page to the last one, or for a number of pages. */
async function walk(first: string, most = Infinity): Promise<{ url: string; body: Page }[]> {
  const pages: { url: string; body: Page }[] = []
  let url: string | null = first
  while (url !== null && pages.length < most) {
    const { body, link }: Awaited<ReturnType<typeof readPage>> = await readPage(api, url)
    const { prev, next, first: start } = body.links
    const stated = {
      ...(start !== '' && { first: start }),
      ...(prev !== null && { prev }),
      ...(next !== null && { next }),
    }
    const { alternate: _page, ...pageLinks } = link // the page for people
    if (JSON.stringify(pageLinks) !== JSON.stringify(stated))
      throw new Error(
        `${url}: Link header ${JSON.stringify(pageLinks)}, body ${JSON.stringify(stated)}`,
      )
    for (const [rel, target] of [
      ['next', next],
      ['prev', prev],
    ] as const) {
      const cursor =
        target === null ? null : new URL(target, 'http://localhost').searchParams.get('cursor')
      if (cursor !== body.page[rel]) throw new Error(`${url}: links.${rel} and page.${rel} differ`)
    }
    pages.push({ url, body })
    url = next
  }
  return pages
}

const rowsOf = (pages: readonly { body: Page }[]): Row[] => pages.flatMap(({ body }) => body.data)

/** Walks forwards and backwards, and compares the ids with the expected order. */
async function checkWalk(
  t: Test,
  path: string,
  values: Record<string, string>,
  limit: number,
  expected: string[],
  most = Infinity,
  namesOf = ids,
): Promise<void> {
  const lines = (rows: readonly Row[]) => namesOf(rows).join('\n')
  const first = `${path}?${query({ ...values, limit })}`
  const pages = await walk(first, most)
  const whole = pages.length * limit >= expected.length
  t.equal(
    lines(rowsOf(pages)),
    expected.slice(0, whole ? undefined : most * limit).join('\n'),
    `each row once and in order, ${limit} per page`,
  )
  const faults = pages.flatMap(({ body: { data, page, links } }, i) =>
    Object.entries({
      'the total is not the number of rows': page.total !== expected.length,
      'the limit is another one': page.limit !== limit,
      'the page is too long': data.length > limit,
      'the page is not full': data.length < limit && i < pages.length - 1,
      'the first page has one before it': i === 0 && page.prev !== null,
      'the last page has one after it': whole && i === pages.length - 1 && page.next !== null,
      'the link to the first page is another one': !sameTarget(links.first, first),
    })
      .filter(([, wrong]) => wrong)
      .map(([fault]) => `page ${i}: ${fault}`),
  )
  t.strictSame(faults, [], 'every page is well-formed')
  t.equal(
    (await walkBack(pages.at(-1)?.body)).map(lines).join('\n\n'),
    pages
      .slice(0, -1)
      .map(({ body }) => lines(body.data))
      .join('\n\n'),
    'walking backwards gives the same pages',
  )
}

/** The rows of all pages before a page, in order, by following `prev`. */
async function walkBack(from: Page | undefined): Promise<Row[][]> {
  const pages: Row[][] = []
  for (let url = from?.links.prev ?? null; url !== null;) {
    const { body } = await readPage(api, url)
    pages.unshift(body.data)
    if (body.page.total !== from?.page.total)
      throw new Error(`${url}: the total is ${body.page.total} on the way back`)
    if (body.page.next === null)
      throw new Error(`${url}: a page before the last one has none after it`)
    url = body.links.prev
  }
  return pages
}

function sameTarget(a: string, b: string): boolean {
  const [left, right] = [a, b].map((url) => new URL(url, 'http://localhost'))
  return (
    left!.pathname === right!.pathname &&
    [...left!.searchParams].sort().join() === [...right!.searchParams].sort().join()
  )
}

/** Ranks articles as the server does. Order by position keeps the records of an article together, in any order of articles. */
async function ranksOf({ path, keys }: Collection): Promise<Ranks> {
  const rows = await readAll(api, path, { sort: keys.includes('position') ? 'position' : 'id' })
  const switches = rows
    .filter((row, i) => i === 0 || row.article?.id !== rows[i - 1]?.article?.id)
    .map((row) => row.article?.id ?? '')
  if (new Set(switches).size !== switches.length)
    throw new Error(`${path}: position mixes articles`)
  return new Map(switches.map((article, rank) => [article, rank]))
}

/** The lists of records. Counts have rows of another shape: counts.test.ts. */
const lists = pagedPaths(api.document).filter((path) => !path.endsWith('/counts'))

t.test('the index links to every list that has pages', async (t) => {
  const { links } = (await api.get('/v1')).json<{ links: Record<string, string> }>()
  const others = [
    'self',
    'graph',
    'vocabulary',
    'problems',
    'database',
    'annotationSchema',
    'openapi',
    'docs',
  ]
  const linked = Object.entries(links)
    .filter(([name]) => !others.includes(name))
    .map(([, url]) => url)
  t.strictSame(linked.sort(), lists.sort())
  t.not(collections.length, 0)
})

for (const path of lists.filter(
  (path) => !collections.some((collection) => collection.path === path),
)) {
  t.test(`${path}, which has its own order, is walked forwards and backwards`, async (t) => {
    const required = (api.document.paths[path]?.get?.parameters ?? [])
      .filter(isFilledIn)
      .map((parameter) => [parameter.name, exampleOf(parameter)])
    // The example matches too little for several pages. This word occurs in every article of the corpus.
    const values = {
      ...(Object.fromEntries(required) as Record<string, string>),
      ...(required.some(([name]) => name === 'q') && { q: 'guild' }),
    }
    const urls = (await walk(`${path}?${query({ ...values, limit: 100 })}`)).flatMap(({ body }) =>
      body.data.map(({ url }) => url),
    )
    t.ok(urls.length > 20, 'the list has several pages')
    t.equal(new Set(urls).size, urls.length, 'each row once')
    for (const limit of [3, 20])
      await checkWalk(t, path, values, limit, urls, Infinity, (rows) => rows.map(({ url }) => url))
  })
}

for (const collection of collections) {
  t.test(`${collection.path}:`, async (t) => {
    const ranks = await ranksOf(collection)
    const { keys, path, defaultSort } = collection
    const rows = await readAll(api, path)
    t.equal(new Set(ids(rows)).size, rows.length, 'ids are unique')
    for (const sort of keys.flatMap((key) => [key, `-${key}`])) {
      t.test(`sort=${sort} gives every row once, in order, forwards and backwards`, async (t) => {
        const expected = ids(rows.toSorted(orderBy([sort], ranks, rows)))
        for (const limit of LIMITS) {
          const whole = limit > 2 || (sort === defaultSort && rows.length <= 100 * limit)
          await checkWalk(t, path, { sort }, limit, expected, whole ? Infinity : MOST_SMALL_PAGES)
        }
      })
    }
    t.test('without sort, the default sort applies', async (t) => {
      t.strictSame(ids(rows), ids(rows.toSorted(orderBy([defaultSort], ranks, rows))))
    })
    t.test('sort=-id is the reverse of sort=id', async (t) => {
      t.strictSame(
        ids(await readAll(api, path, { sort: '-id' })),
        ids(await readAll(api, path, { sort: 'id' })).reverse(),
      )
    })
    for (const sort of multipleSorts(keys)) {
      t.test(
        `sort=${sort.join(',')} gives every row once, in order, forwards and backwards`,
        async (t) => {
          const expected = ids(rows.toSorted(orderBy(sort, ranks, rows)))
          const limit = [97, 20, 7].find((one) => rows.length > 2 * one) ?? 3
          await checkWalk(t, path, { sort: sort.join(',') }, limit, expected)
        },
      )
    }
  })
}

/** Pairs of keys in all four combinations of directions, and all keys in alternating directions. */
function multipleSorts(keys: string[]): string[][] {
  const pairs = keys.flatMap((a) =>
    keys
      .filter((b) => b !== a && a !== 'id')
      .flatMap((b) => [
        [a, b],
        [`-${a}`, b],
        [a, `-${b}`],
        [`-${a}`, `-${b}`],
      ]),
  )
  return [
    ...pairs,
    keys.map((key, i) => (i % 2 === 0 ? key : `-${key}`)),
    ['id', ...keys.filter((key) => key !== 'id')],
  ]
}

const filtered: [path: string, filter: Record<string, string>, sort: string][] = [
  ['/v1/mentions', { section: 'body', form: 'name,alias' }, '-text'],
  ['/v1/events', { status: 'happened,planned' }, '-date'],
  ['/v1/events', { participant: 'guild', role: 'agent,guest' }, 'date,-id'],
  ['/v1/quotes', { kind: 'direct', from: '2000' }, 'date'],
  ['/v1/figures', { valueMin: '-1.5', valueMax: '100' }, '-value,period'],
  ['/v1/relations', { entity: 'zoe-angstrom' }, 'date'],
  ['/v1/articles', { q: 'bulletin angstrom', from: '-0200' }, 'published'],
  ['/v1/entities', { type: 'person,organization,country' }, '-mentionCount'],
]
for (const [path, filter, sort] of filtered) {
  t.test(`${path}?${query({ ...filter, sort })} gives the matches in order`, async (t) => {
    const collection = collections.find((collection) => collection.path === path)!
    const rows = await readAll(api, path, filter)
    t.ok(rows.length > 3, 'the matches take several pages')
    const expected = ids(rows.toSorted(orderBy(sort.split(','), await ranksOf(collection), rows)))
    for (const limit of [3, 100]) await checkWalk(t, path, { ...filter, sort }, limit, expected)
  })
}
