import { COLLECTIONS, type RecordKind } from '../model/vocabulary/records.js'

/* The addresses of pages. They have no origin: pages link within their site. */

export interface SpanOf {
  start: number
  end: number
  exact?: string
}

export const articlePath = (id: string): string => `/articles/${encodeURIComponent(id)}`
/** The page with all facts of an article. */
export const factsPath = (article: string): string => `${articlePath(article)}/facts`
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

/** The fragment of a span (RFC 5147), with its words for browsers without the script. */
export const spanFragment = (span: SpanOf): string => spanAnchor(span) + textDirective(span)

export const spanAnchor = ({ start, end }: SpanOf): string => `#char=${start},${end}`

/**
 * The text directive by which a browser finds the words of a span without the script: all of them, or their first and last
 * ones. It follows a fragment.
 */
export function textDirective({ exact = '' }: SpanOf): string {
  const words = exact.split(/\s+/).filter((word) => word !== '')
  const encoded = (part: string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')
  const text =
    words.length <= 8 ? encoded(words) : `${encoded(words.slice(0, 4))},${encoded(words.slice(-4))}`
  return words.length === 0 ? '' : `:~:text=${text}`
}

/** Long articles are shown in parts of about this many characters. */
export const PART_LENGTH = 20_000

/** The address of a part of a page, by the number of the part from 0. */
export const partPath = (path: string, index: number): string =>
  index === 0 ? path : `${path}?start=${index * PART_LENGTH}`

/**
 * The query for the part of an article with an offset; '' for the first part. It has the offset itself, because a part ends
 * with a section, which may be beyond a multiple of PART_LENGTH.
 */
export const partQuery = (offset: number): string =>
  offset < PART_LENGTH ? '' : `?start=${offset}`

/** The page of an article at a span. */
export const spanPath = (article: string, span: SpanOf): string =>
  `${articlePath(article)}${partQuery(span.start)}${spanFragment(span)}`
