import { collectionsOf, exampleOf, isFilledIn, query } from '../api/lists.js'
import type { Document, Parameter } from '../openapi.js'

/*
 * Requests to send to both engines, made from the OpenAPI document and from the responses themselves: nothing here names a
 * collection or a filter, so that new ones are compared, too.
 */

/** The paths and examples whose answers depend on the machine or on the time. */
const OTHERS = [/^\/health/, /^\/metrics/, /^\/v1\/database/, /^\/livez/, /^\/readyz/]
export const isComparable = (url: string): boolean => !OTHERS.some((other) => other.test(url))

const withQuery = (path: string, values: Record<string, string | number>): string =>
  Object.keys(values).length === 0 ? path : `${path}?${query(values)}`

/** The values of parameters that a request needs. */
const needed = (parameters: readonly Parameter[]): Record<string, string> =>
  Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === 'query' && isFilledIn(parameter))
      .map((parameter) => [parameter.name, exampleOf(parameter) ?? '']),
  )

/** Every path with its example, and every parameter of it with every documented value. */
export function documentedRequests({ paths }: Document): string[] {
  return Object.entries(paths).flatMap(([path, operations]) => {
    const parameters = operations?.get?.parameters ?? []
    const url = parameters
      .filter((parameter) => parameter.in === 'path')
      .reduce(
        (url, parameter) =>
          url.replace(`{${parameter.name}}`, encodeURIComponent(exampleOf(parameter) ?? 'none')),
        path,
      )
    const base = needed(parameters)
    return [
      withQuery(url, base),
      ...parameters
        .filter((parameter) => parameter.in === 'query')
        .flatMap((parameter) =>
          valuesOf(parameter).map((value) => withQuery(url, { ...base, [parameter.name]: value })),
        ),
    ]
  })
}

/** The documented values of a parameter: its examples, its terms, and its least and greatest numbers. */
function valuesOf(parameter: Parameter): string[] {
  const { schema } = parameter
  const numbers = schema as { minimum?: number; maximum?: number }
  const values = [
    exampleOf(parameter),
    ...(schema.examples ?? []).map((value) => [value].flat().map(String).join(',')),
    ...((schema as { enum?: unknown[] }).enum ?? schema.items?.enum ?? []).map(String),
    numbers.minimum,
    numbers.maximum,
  ]
  return [...new Set(values.filter((value) => value !== undefined).map(String))]
}

/** For each collection: every order from end to end, and every filter under the first order with all facets. */
export function listRequests(document: Document): string[] {
  return collectionsOf(document).flatMap(({ path, filters, keys, defaultSort }) => [
    ...keys.flatMap((key) => [
      withQuery(path, { sort: key, limit: 7 }),
      withQuery(path, { sort: `-${key},id`, limit: 100 }),
    ]),
    withQuery(path, { sort: `-${defaultSort.replace(/^-/, '')}`, limit: 3 }),
    ...filters.flatMap((filter) => {
      const value = exampleOf(filter)
      if (value === undefined) return []
      return [
        withQuery(path, { [filter.name]: value, limit: 2, not: filter.name }),
        withQuery(`${path}.ndjson`, { [filter.name]: value }),
      ]
    }),
  ])
}

/** Requests that are refused: for each path a parameter that is not there, a wrong value, an id and a cursor that are not there. */
export function refusedRequests({ paths }: Document): string[] {
  return Object.entries(paths).flatMap(([path, operations]) => {
    const parameters = operations?.get?.parameters ?? []
    const url = path.replaceAll(/\{[^}]*\}/g, 'no-such-id')
    return [
      `${url}?speakr=x`,
      ...(path.includes('{') ? [url] : []),
      ...parameters
        .filter((parameter) => parameter.in === 'query')
        .map(({ name }) => `${url}?${name}=%F0%9F%8E%A1&${name}=-1`),
    ]
  })
}

/** The addresses on the same server to which a response leads: links of JSON and of pages. */
export function linksIn(body: string): string[] {
  const links = [
    ...body.matchAll(/"(?:url|next|prev|first|self|href)":"((?:[^"\\]|\\.)*)"/g),
    ...body.matchAll(/(?:href|src)="([^"#]+)/g),
  ].map(([, link]) => link!.replaceAll('&amp;', '&').replaceAll('\\/', '/'))
  return [...new Set(links)]
    .map((link) => link.replace(/#.*$/, ''))
    .filter((link) => /^\/(?!\/|assets\/)/.test(link) && isComparable(link))
}

/** The address of the next page of a list. */
export const nextPage = (body: string): string | undefined =>
  /"next":"(\/(?:[^"\\]|\\.)*)"/.exec(body.slice(-4000))?.[1]
