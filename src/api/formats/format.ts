import type { Collection, Edition } from '../../query/collection.js'
import type { Links } from '../links.js'
import type { Plan } from '../../query/plan.js'
import type { Page } from '../../query/execute.js'

/* What a format of lists is: either a page in one go, or a whole filtered collection as a stream. */

/** Turns records, as JSON text, into a format's text, chunk by chunk. */
export interface Writer {
  head: string
  records: (records: string[]) => string
  tail: string
}

/** What a format may say beside the records. */
export interface About {
  edition: Edition
  /** The origin that URLs begin with, or ''. */
  base: string
}

interface Common {
  /** The suffix of paths and the end of operation ids. */
  name: string
  mediaType: string
  /** The `Content-Type`, where it is not just `<mediaType>; charset=utf-8`. */
  contentType?: string
  /** The name under which a browser saves it. */
  filename?: string
  /** What its name is in the documentation, and what to know about it. */
  title: string
  description: string
  /** Parameters of the list that have no meaning in it. */
  without: readonly string[]
  /** The order, where it can't be chosen. */
  sort?: string
  /** What it embeds in each record, for itself. */
  embed?: readonly string[]
}

export interface PageFormat extends Common {
  render(plan: Plan, page: Page, links: Links, about: About): string | Buffer
}

/** The records of a page, for formats that are not made of their text. */
export const recordsOf = ({ records }: Page): unknown[] =>
  JSON.parse(records('[', ']').toString()) as unknown[]

export interface StreamFormat extends Common {
  writer(plan: Plan, about: About): Writer
}

export type ListFormat = PageFormat | StreamFormat

/** A collection with the functions that its records have in some formats. */
export type Formatted = Pick<Collection, 'name' | 'description' | 'schema' | 'formats'>
