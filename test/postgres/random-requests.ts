import fc from 'fast-check'
import { wordsOf, searchableText } from '../../src/model/search/full-text.js'
import { collectionsOf, exampleOf, isFilledIn } from '../api/lists.js'
import type { Document, Parameter } from '../openapi.js'

/*
 * Random requests with values that occur in the data: combinations of filters, orders, facets, embeds and searches, in every format.
 * Parameters and values come from the document and from responses, so that new ones are compared, too.
 */

/** Values by the name of their parameter. */
type Pool = Readonly<Record<string, readonly string[]>>

/** What requests are made from. */
interface Source {
  document: Document
  /** The body of the response to a request. */
  get: (url: string) => Promise<string>
}

const MAX_PARAMETERS = 4
/** Parameters that are not chosen: walks have cursors, and an example is no value of the data. */
const OTHERS = new Set(['cursor', 'filters', 'not', 'updatedSince', 'bom'])

/** Random requests, the same for a seed. */
export async function randomRequests(
  { document, get }: Source,
  { count, seed }: { count: number; seed: number },
): Promise<string[]> {
  const lists = Object.entries(document.paths).flatMap(([path, operations]) => {
    const parameters = operations?.get?.parameters ?? []
    return parameters.some(({ in: place }) => place === 'query') ? [{ path, parameters }] : []
  })
  const collections = collectionsOf(document)
  const filtersOf = (path: string) =>
    collections.find((one) => path.startsWith(one.path))?.filters ?? []
  const pools = new Map<string, Pool>()
  for (const { path, parameters } of lists) {
    if (parameters.some(({ name }) => name === 'facets') && !path.includes('{'))
      pools.set(path, await poolOf(get, path, parameters))
  }
  const requests = fc.oneof(
    ...lists.map(({ path, parameters }) => {
      const filters = parameters.some(({ name }) => name === 'filters') ? filtersOf(path) : []
      return requestsFor(path, [...parameters, ...filters], pools)
    }),
  )
  return fc.sample(requests, { numRuns: count, seed })
}

type Facets = Record<string, { value: string | number | boolean | null }[]>

/** The facets that a request may ask for. */
const FACETS = 10

/** Values of the facets of a list, and words, ids and properties of its records. */
async function poolOf(get: Source['get'], path: string, parameters: readonly Parameter[]) {
  const needed = parameters.filter(isFilledIn).map(({ name }) => `${name}=the+or+of+or+in`)
  const read = async <T>(...pairs: string[]) =>
    JSON.parse(await get(`${path}?${[...needed, ...pairs].join('&')}`)) as T
  const pool: Record<string, string[]> = {}
  const names = parameters.find(({ name }) => name === 'facets')?.schema.items?.enum ?? []
  for (let i = 0; i < names.length; i += FACETS) {
    const some = names.slice(i, i + FACETS).join()
    const { facets } = await read<{ facets: Facets }>(`facets=${some}`, 'limit=1')
    for (const [name, values] of Object.entries(facets))
      pool[name] = values.flatMap(({ value }) => (value === null ? [] : [String(value)]))
  }
  const { data } = await read<{ data: object[] }>('limit=100')
  const texts = JSON.stringify(data).match(/"(?:exact|title|label|name)":"(?:[^"\\]|\\.)*"/g)
  pool.q = [...new Set((texts ?? []).flatMap((text) => wordsOf(searchableText(text)).slice(1)))]
  pool.id = [...new Set(data.flatMap((row) => ('id' in row ? [String(row.id)] : [])))]
  pool.fields = [...new Set(data.flatMap((row) => Object.keys(row)))]
  return pool
}

function requestsFor(
  path: string,
  parameters: readonly Parameter[],
  pools: ReadonlyMap<string, Pool>,
): fc.Arbitrary<string> {
  const collection = /^\/v1\/\w+/.exec(path)![0]
  const pool = pools.get(collection) ?? {}
  const names = new Set<string>()
  const own = parameters.filter(({ name, in: place }) => {
    const isNew = place === 'query' && !OTHERS.has(name) && !names.has(name)
    names.add(name)
    return isNew
  })
  const needed = own.filter((parameter) => parameter.required === true)
  const ids = pool.id?.length ? pool.id : ['none']
  const ofPath = fc.constantFrom(...ids).map((id) => path.replace('{id}', encodeURIComponent(id)))
  const chosen = fc.subarray(own, { maxLength: Math.min(own.length, MAX_PARAMETERS) })
  return fc.tuple(ofPath, chosen).chain(([path, chosen]) => {
    const all = [...new Set([...needed, ...chosen, ...filledIn(own, chosen)])].filter(
      ({ name }) => name !== 'facetQuery' || chosen.some(({ name }) => name === 'facets'),
    )
    return fc
      .tuple(...all.map((parameter) => pairOf(parameter, pool)))
      .map((pairs) => (pairs.length === 0 ? path : `${path}?${pairs.join('&')}`))
  })
}

/** One of several parameters is needed: the one with an example, unless another one is chosen. */
const filledIn = (own: readonly Parameter[], chosen: readonly Parameter[]): Parameter[] =>
  chosen.some(({ name }) => name.startsWith('q'))
    ? []
    : own.filter((parameter) => isFilledIn(parameter) && parameter.required !== true)

/** A parameter with a value, as in a query string. */
function pairOf(parameter: Parameter, pool: Pool): fc.Arbitrary<string> {
  const { name, schema } = parameter
  const isFilter = name in pool && !['q', 'fields', 'id'].includes(name)
  return fc.tuple(valueOf(parameter, pool), fc.nat(9)).map(([value, n]) => {
    const key = isFilter && schema.type !== 'boolean' && n === 0 ? `${name}.not` : name
    return `${key}=${value.split(',').map(encodeURIComponent).join(',')}`
  })
}

function valueOf(parameter: Parameter, pool: Pool): fc.Arbitrary<string> {
  const { name, schema } = parameter
  const terms = schema.items?.enum ?? (schema as { enum?: string[] }).enum
  const some = (values: readonly string[], maxLength: number) =>
    fc
      .shuffledSubarray([...values], {
        minLength: 1,
        maxLength: Math.min(values.length, maxLength),
      })
      .map((values) => values.join())
  if (/^q\b/.test(name)) return searchFor(pool.q?.length ? pool.q : ['the', 'china', 'of'])
  if (/^(?:from|to|within)$/.test(name)) return DATE
  if (schema.type === 'boolean') return fc.constantFrom('true', 'false')
  if (schema.type === 'integer') {
    const { minimum = 0, maximum = 60 } = schema as { minimum?: number; maximum?: number }
    return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 60) }).map(String)
  }
  const values = pool[name]?.filter((value) => !value.includes(','))
  if (values?.length) return some(values, 3)
  if (terms !== undefined)
    return schema.type === 'array' ? some(terms, 3) : fc.constantFrom(...terms)
  return fc.constant(exampleOf(parameter) ?? 'x')
}

const DATE = fc
  .tuple(fc.integer({ min: 1970, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.nat(2))
  .map(([year, month, parts]) =>
    [String(year), String(month).padStart(2, '0'), '15'].slice(0, parts + 1).join('-'),
  )

/** Searches: words, phrases, prefixes and exclusions. */
const searchFor = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(words.length - 1), fc.constantFrom(...words), fc.nat(7))
    .map(([at, other, form]) => {
      const [word, next = word] = [words[at]!, words[at + 1]]
      return [
        word,
        word,
        `${word} ${other}`,
        `${word} or ${other}`,
        `"${word} ${next}"`,
        `${[...word].slice(0, 3).join('')}*`,
        `${word} -${other}`,
        `(${word} or ${other}) ${next}`,
      ][form]!
    })
