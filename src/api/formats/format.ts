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
  /** The name of the file as which a browser saves it. */
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

/** A plan, and what a format reads of the query by itself. */
export interface WrittenPlan extends Plan {
  /** The columns of a table, by their own names. */
  columns?: readonly string[] | undefined
  /** True if the file begins with a byte order mark. */
  hasMark?: boolean
}

export interface StreamFormat extends Common {
  /** Names in `fields` that only this format has, with the properties that they show. */
  ownFields?: Readonly<Record<string, string>>
  writer(plan: WrittenPlan, source: Source): Writer
}

export type ListFormat = PageFormat | StreamFormat

/** The parts of a collection that decide its formats. */
export type FormattedCollection = Pick<Collection, 'name' | 'description' | 'schema' | 'formats'>
