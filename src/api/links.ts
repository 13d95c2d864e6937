import { encodeCursor, type Cursor, type Position } from '../query/keyset.js'
import type { Plan } from '../query/plan.js'
import { encodeValue } from './query-string/quoting.js'

/** The links of a page, and the cursors in them. */
export interface Links {
  self: string
  first: string
  prev: string | null
  next: string | null
  cursors: { prev: string | null; next: string | null }
}

/** The position of a page in its list. */
interface PagePosition {
  rows: readonly { position: Position }[]
  hasNext: boolean
  hasPrev: boolean
}

/** The links from a page of the list at `url`. */
export function linksOf(
  { parameters, cursor, digest }: Pick<Plan, 'parameters' | 'cursor' | 'digest'>,
  { rows, hasNext, hasPrev }: PagePosition,
  url: string,
): Links {
  const query = parameters.map(([name, value]) => `${name}=${encodeValue(value)}`)
  const linkTo = (cursor: string | null) => {
    const all = cursor === null ? query : [...query, `cursor=${encodeValue(cursor)}`]
    return all.length === 0 ? url : `${url}?${all.join('&')}`
  }
  const cursorAt = (direction: Cursor['direction'], row: { position: Position } | undefined) =>
    row === undefined ? null : encodeCursor({ direction, position: row.position }, digest)
  const prev = hasPrev ? cursorAt('prev', rows[0]) : null
  const next = hasNext ? cursorAt('next', rows.at(-1)) : null
  return {
    self: linkTo(cursor === null ? null : encodeCursor(cursor, digest)),
    first: linkTo(null),
    prev: prev === null ? null : linkTo(prev),
    next: next === null ? null : linkTo(next),
    cursors: { prev, next },
  }
}

/** The `Link` header (RFC 8288), which repeats the links of the body. */
export function linkHeader({ first, prev, next }: Links): string {
  return Object.entries({ first, prev, next })
    .filter(([, url]) => url !== null)
    .map(([rel, url]) => `<${url!}>; rel="${rel}"`)
    .join(', ')
}

/** The parameters of a list that its page for people does not take, because it shows whole records. */
export const NOT_FOR_PAGES: readonly string[] = [
  'fields',
  'embed',
  'facets',
  'facetLimit',
  'facetQuery',
  'bom',
]

/**
 * A link to the page for people that shows the same list or record: its address is that of the API without `/v1`.
 * @param without further parameters that the page does not take
 */
export function pageLink(
  base: string,
  path: string,
  parameters: readonly (readonly [string, unknown])[] = [],
  without: readonly string[] = [],
): string {
  const query = parameters
    .filter(([name]) => !NOT_FOR_PAGES.includes(name) && !without.includes(name))
    .map(([name, value]) => `${name}=${encodeValue(value)}`)
  const address = base + path.replace(/^\/v1/, '').replace(/\.json$/, '')
  return `<${query.length === 0 ? address : `${address}?${query.join('&')}`}>; rel="alternate"; type="text/html"`
}
