import type { Api } from '../contract.js'
import type { Document, Parameter } from '../openapi.js'

/* Finds the collections in the OpenAPI document, and reads a page or all rows of their lists. */

export interface Citation {
  role: string
  start: number
  end: number
  exact: string
  url: string
}
export interface Reference {
  id: string
  name: string
  type: string
  url: string
}
export interface DateValue {
  edtf: string
  extent: string
  partOfDay: string | null
  precision: string
  earliest: string | null
  latest: string | null
}
export interface Row {
  id: string
  url: string
  citations: Citation[]
  article?: Reference
  [property: string]: unknown
}
export interface Page {
  data: Row[]
  page: { limit: number; prev: string | null; next: string | null; total: number }
  links: { self: string; first: string; prev: string | null; next: string | null }
}

export interface Collection {
  name: string
  path: string
  /** All parameters except those for order, page and selection. */
  filters: Parameter[]
  /** The sort keys, without their `-` forms. */
  keys: string[]
  defaultSort: string
}

const NO_FILTERS = [
  'sort',
  'limit',
  'cursor',
  'fields',
  'embed',
  'facets',
  'facetLimit',
  'facetQuery',
  'bom',
  'not',
]

/** True for the filters by words: text-search.test.ts has their meaning. */
export const isWords = (filter: string): boolean => /^q(?:\.|$)/.test(filter)

/** The paths of all lists that have pages, without the formats that a suffix names and without lists below a record. */
export const pagedPaths = ({ paths }: Document): string[] =>
  Object.entries(paths)
    .filter(
      ([path, operations]) =>
        !/[.{]/.test(path) && operations?.get?.parameters?.some(({ name }) => name === 'cursor'),
    )
    .map(([path]) => path)

/** The collections: lists that have pages, sort keys and facets in the document. */
export function collectionsOf(document: Document): Collection[] {
  return pagedPaths(document).flatMap((path) => {
    const parameters = document.paths[path]?.get?.parameters ?? []
    const sort = parameters.find(({ name }) => name === 'sort')?.schema as
      { examples: [string[]]; items: { enum: string[] } } | undefined
    if (sort === undefined || !parameters.some(({ name }) => name === 'facets')) return []
    return [
      {
        name: path.replace('/v1/', ''),
        path,
        filters: parameters.filter(({ name }) => !NO_FILTERS.includes(name)),
        keys: sort.items.enum.filter((key) => !key.startsWith('-')),
        defaultSort: sort.examples[0].join(','),
      },
    ]
  })
}

/** The first documented example of a parameter, as the text of a query string. */
export function exampleOf({ example, schema }: Parameter): string | undefined {
  const value = example ?? schema.examples?.[0]
  return value === undefined ? undefined : [value].flat().map(String).join(',')
}

/** True for a parameter that a request needs, or that `/docs` sends because it needs one of several. */
export const isFilledIn = ({ required, example }: Parameter): boolean =>
  required === true || example !== undefined

/** The filters that go together with any other one: `missing` contradicts filters that need the value. */
export const compatible = (filters: readonly Parameter[]): Parameter[] =>
  filters.filter(({ name }) => name !== 'missing')

/** A query string. Commas in values separate the values of a list. */
export const query = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${String(value).split(',').map(encodeURIComponent).join(',')}`)
    .join('&')

export async function readPage(
  { get }: Pick<Api, 'get'>,
  url: string,
): Promise<{ body: Page; link: Record<string, string> }> {
  const reply = await get(url)
  if (reply.status !== 200) throw new Error(`${url} -> ${reply.status} ${reply.text}`)
  const link = [...(reply.headers.link ?? '').matchAll(/<([^>]*)>; rel="([^"]*)"/g)].map(
    ([, target, rel]) => [rel, target],
  )
  return { body: reply.json<Page>(), link: Object.fromEntries(link) as Record<string, string> }
}

/** Reads all rows of a list by following `links.next`. */
export async function readAll(
  api: Pick<Api, 'get'>,
  path: string,
  values: Record<string, string | number> = {},
): Promise<Row[]> {
  const rows: Row[] = []
  let url: string | null = `${path}?${query({ ...values, limit: 100 })}`
  while (url !== null) {
    const { body }: { body: Page } = await readPage(api, url)
    rows.push(...body.data)
    url = body.links.next
  }
  return rows
}

export const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id)
