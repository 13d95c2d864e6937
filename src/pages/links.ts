import { COLLECTIONS, type RecordKind } from '../model/vocabulary/records.js'

/* The addresses of pages. They have no origin: pages link within their site. */

export interface SpanOf {
  start: number
  end: number
  exact?: string
}

export const articlePath = (id: string): string => `/articles/${encodeURIComponent(id)}`
export const entityPath = (id: string): string => `/entities/${encodeURIComponent(id)}`
export const listPath = (collection: string): string => `/${collection}`

/** The page of a record of a kind. */
export const recordPath = (kind: RecordKind, id: string): string =>
  `/${COLLECTIONS[kind]}/${encodeURIComponent(id)}`

/** The id of a record within its article: all after the colon. */
const localId = (id: string): string => id.slice(id.indexOf(':') + 1)

/** The HTML id of a record on the page of its article. */
export const anchorOf = (kind: RecordKind, id: string): string =>
  `${kind}:${kind === 'entity' ? id : localId(id)}`

/** A query string of the parameters that have a value; '' if none has. */
export function queryString(parameters: Readonly<Record<string, string | number | undefined>>) {
  const given = Object.entries(parameters).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== '',
  )
  return given.length === 0
    ? ''
    : `?${given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`
}

/**
 * The fragment of a span (RFC 5147). A text fragment follows for browsers without the script: the words, or their first and
 * last ones.
 */
export function spanFragment({ start, end, exact = '' }: SpanOf): string {
  const words = exact.split(/\s+/).filter((word) => word !== '')
  const encoded = (part: string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')
  const text =
    words.length <= 8 ? encoded(words) : `${encoded(words.slice(0, 4))},${encoded(words.slice(-4))}`
  return `#char=${start},${end}${words.length === 0 ? '' : `:~:text=${text}`}`
}

/** The page of an article at a span. Long articles have parts: `start` in the query names the one to show. */
export const spanPath = (article: string, span: SpanOf): string =>
  `${articlePath(article)}${partQuery(span.start)}${spanFragment(span)}`

/** Offsets in the first part need no query. */
export const PART_LENGTH = 20_000
export const partQuery = (offset: number): string =>
  offset < PART_LENGTH ? '' : `?start=${Math.floor(offset / PART_LENGTH) * PART_LENGTH}`
