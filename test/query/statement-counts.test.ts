import t from 'tap'
import { corpusApi } from '../api/corpus.js'
import { collectionsOf, compatible, exampleOf, query, readAll, readPage } from '../api/lists.js'

/*
 * The number of statements of a request depends on its shape and the size of its page, never on the number of matches.
 * They are counted on the connection, so no query in a loop can hide, and the corpus allows pages of 100 rows.
 */

const api = await corpusApi(t)

/** The statements of a request, without those that begin and end its snapshot and read the edition. */
async function statementsOf(url: string): Promise<string[]> {
  return (await allStatementsOf(url)).filter((statement) => !statement.includes('from "edition"'))
}

async function allStatementsOf(url: string): Promise<string[]> {
  api.statements.length = 0
  const { status } = await api.get(url)
  if (status !== 200) throw new Error(`${url} -> ${status}`)
  return api.statements.filter((statement) => !/^(begin|commit)/i.test(statement))
}

t.test('every request reads the edition once', async (t) => {
  for (const { path } of collectionsOf(api.document)) {
    const [row] = (await readPage(api, path)).body.data
    for (const url of [path, row!.url]) {
      t.equal(
        (await allStatementsOf(url)).filter((statement) => statement.includes('from "edition"'))
          .length,
        1,
        url,
      )
    }
  }
})

/** The statements of a page of up to 25 rows: one finds them, unless their places are cached, and one fetches them. */
const LIST = 2
/** One statement fetches 25 rows. */
const listOf = (rows: number): number => LIST - 1 + Math.ceil(rows / 25)
const isTotal = (statement: string): boolean => statement.startsWith('select count(*) from')

/** Asks once in an edition whether an entity was merged. */
const isMerged = (statement: string): boolean =>
  statement.startsWith('select 1 from "entity_merged_ids"')

/** Looks up which ids name no record, and finds the nearest ones. */
const isWarning = (statement: string): boolean =>
  statement.startsWith('select 0, "given"."value"') ||
  isMerged(statement) ||
  /(?: join "\w+" on .* = search.rowid| where "\w+"."id" >= )/.test(statement)

async function listStatementsOf(url: string): Promise<string[]> {
  const statements = await statementsOf(url)
  if (statements.filter(isTotal).length > 2) throw new Error(`${url} counts again and again`)
  return statements.filter((statement) => !isTotal(statement) && !isMerged(statement))
}

t.test(
  'a total and a facet are counted once for the pages, sorts and selections of a list',
  async (t) => {
    const list = '/v1/quotes?kind=direct,partial&facets=medium'
    t.equal((await statementsOf(list)).length, 4, 'rows, records, total, facet')
    for (const more of ['limit=3', 'fields=id'])
      t.equal((await statementsOf(`${list}&${more}`)).length, LIST - 1, `${more}: cached places`)
    t.equal((await statementsOf(`${list}&sort=-date`)).length, LIST, 'other places')
    t.equal(
      (await statementsOf('/v1/quotes?kind=direct')).length,
      LIST + 1,
      'other filters have another total',
    )
  },
)

/** The statement that fetches a record. */
const DETAIL = 1

for (const { path, filters, keys } of collectionsOf(api.document)) {
  t.test(`${path} takes one statement to find a page, and one to fetch 25 rows`, async (t) => {
    for (const limit of [1, 2, 20])
      t.equal((await listStatementsOf(`${path}?limit=${limit}`)).length, LIST, `limit=${limit}`)
    const { body } = await readPage(api, `${path}?limit=100`)
    t.equal(
      (await listStatementsOf(`${path}?limit=100&fields=id`)).length,
      listOf(body.data.length),
      'limit=100',
    )
    if (path !== '/v1/conflicts' && path !== '/v1/articles')
      t.ok(body.data.length > 25, 'the page has many rows')
  })

  t.test(`${path} takes the same statements with each filter and with all of them`, async (t) => {
    const values = Object.fromEntries(
      compatible(filters).map((parameter) => [parameter.name, exampleOf(parameter) ?? '']),
    )
    for (const [name, value] of Object.entries(values)) {
      for (const limit of [1, 100])
        t.ok(
          (await listStatementsOf(`${path}?${query({ [name]: value, limit })}`)).length <=
            listOf(limit),
          `${name}, limit=${limit}`,
        )
    }
    t.ok(
      (await listStatementsOf(`${path}?${query({ ...values, limit: 100 })}`)).length <= listOf(100),
      'all of them',
    )
  })

  t.test(
    `${path} takes the same statements with each sort key and on each page, and none for an empty one`,
    async (t) => {
      for (const sort of [...keys.flatMap((key) => [key, `-${key}`]), keys.join(',')])
        t.equal(
          (await listStatementsOf(`${path}?sort=${sort}&limit=7`)).length,
          LIST,
          `sort=${sort}`,
        )
      const { body } = await readPage(api, `${path}?limit=7`)
      const second = await readPage(api, body.links.next!)
      t.equal((await listStatementsOf(body.links.next!)).length, LIST, 'the second page')
      t.equal(
        (await listStatementsOf(second.body.links.prev!)).length,
        LIST,
        'back to the first one',
      )
      t.equal(
        (await listStatementsOf(`${path}?id=no-such-thing`)).filter(
          (statement) => !isWarning(statement),
        ).length,
        0,
        'an empty page',
      )
    },
  )

  t.test(`${path}/{id} takes one statement, however many citations the record has`, async (t) => {
    const rows = await readAll(api, path)
    const byCitations = rows.toSorted((a, b) => a.citations.length - b.citations.length)
    for (const row of [byCitations[0]!, byCitations.at(-1)!])
      t.equal((await statementsOf(row.url)).length, DETAIL, `${row.citations.length} citations`)
  })
}

t.test(
  'the text of an article takes the same statements for a word as for the whole; its sections and its coverage the same for any page',
  async (t) => {
    const [article] = await readAll(api, '/v1/articles')
    const url = article!.url
    const whole = (await statementsOf(`${url}/text`)).length
    t.equal((await statementsOf(`${url}/text?start=0&end=1`)).length, whole)
    t.ok(whole <= 2, String(whole))
    for (const list of ['sections', 'coverage']) {
      const page = (await statementsOf(`${url}/${list}`)).length
      t.equal((await statementsOf(`${url}/${list}?limit=1`)).length, page)
      t.ok(page <= 3, `${list}: ${page}`)
    }
  },
)

t.test('a wrong request reads nothing but the edition', async (t) => {
  for (const url of [
    '/v1/quotes?limit=101',
    '/v1/quotes?speakr=x',
    '/v1/quotes?cursor=x',
    '/v1/events?from=never',
    '/v1/nope',
  ]) {
    api.statements.length = 0
    await api.get(url)
    t.ok(
      api.statements.filter((statement) => !/^(begin|commit|rollback)/i.test(statement)).length <=
        1,
      url,
    )
  }
})
