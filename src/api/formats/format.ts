import type { Collection, Edition } from '../../query/collection.js'
import type { Links } from '../links.js'
import type { Plan } from '../../query/plan.js'
import type { Page } from '../../query/execute.js'

/* A format of lists renders one page, or writes all records that match as a stream. */

/** Writes records, given as JSON text, in a format, chunk by chunk. */
export interface Writer {
  head: string
  records: (records: string[]) => string
  tail: string
}

/** The origin of the data, which some formats name. */
export interface Source {
  edition: Edition
  /** The origin that URLs begin with (PUBLIC_URL), or ''. */
  base: string
}

interface Common {
  /** The suffix of its paths, and the end of its operation ids. */
  name: string
  mediaType: string
  /** The `Content-Type`; the default is `<mediaType>; charset=utf-8`. */
  contentType?: string
  /** The name under which a browser saves it. */
  filename?: string
  /** Its name and its description in the documentation. */
  title: string
  description: string
  /** The query parameters that have no meaning in it. */
  without: readonly string[]
  /** Its order, if the request cannot choose one. */
  sort?: string
  /** The records that it embeds for its own use. */
  embed?: readonly string[]
  /** The names in `fields` that only this format has, with the properties that they show. */
  ownFields?: Readonly<Record<string, string>>
}

export interface PageFormat extends Common {
  render(plan: Plan, page: Page, links: Links, source: Source): string | Buffer
}

/** The records of a page, for formats that need more than their JSON text. */
export const recordsOf = (page: Page): unknown[] =>
  JSON.parse(joinRecords(page, '[', ']').toString()) as unknown[]

/** The JSON of the records of a page, separated by commas, with a text before and one after. */
export const joinRecords = ({ records }: Page, before: string, after: string): Buffer =>
  Buffer.concat([
    Buffer.from(before),
    ...records.flatMap((chunk, i) => (i === 0 ? [chunk] : [COMMA, chunk])),
    Buffer.from(after),
  ])

const COMMA = Buffer.from(',')

/** The parameters of a request that may decide how a stream is written. */
export interface StreamQuery {
  fields?: readonly string[]
  bom?: boolean
}

export interface StreamFormat extends Common {
  writer(source: Source, query: StreamQuery): Writer
}

export type ListFormat = PageFormat | StreamFormat

/** The parts of a collection that decide its formats. */
export type FormattedCollection = Pick<Collection, 'name' | 'description' | 'schema' | 'formats'>
