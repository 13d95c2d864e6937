import type { DateValue } from '../model/shapes/record-shapes.js'

/*
 * A collection declares the formats that not every kind of record has. JSON, CSV and NDJSON follow from its shape and
 * need no declaration.
 */

/** A record as it is published, read back from its JSON. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each declaration narrows it to the shape of its collection
type AnyRecord = any

export interface RecordFormats {
  /** Its schema.org node (JSON-LD 1.1), without context. */
  linkedData?: (record: AnyRecord) => object
  /** Its iCalendar event, or null if it has no days that a calendar can hold. */
  calendar?: (record: AnyRecord) => CalendarEvent | null
  /**
   * Its entry in an Atom feed, the sort that puts the newest first, and the embeds that it needs.
   */
  feed?: { sort: string; embed?: readonly string[]; entry: (record: AnyRecord) => FeedEntry }
}

/** An event of whole days, or with a time. */
export interface CalendarEvent {
  /** Stable and globally unique. */
  uid: string
  /** Both are days of the event (ISO 8601), or times: `2024-07-02T09:30:00`, in UTC with a `Z`. */
  first: string
  last: string
  summary: string
  description: string
  location: string | null
  url: string
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
}

/** An entry of a feed. */
export interface FeedEntry {
  id: string
  url: string
  title: string
  /** Names, at least one. */
  authors: readonly string[]
  /** The copyright notice of its article. */
  rights: string | null
  /** Plain text. */
  content: string
  categories: readonly string[]
  language: string | null
  /** Its date, then the dates that replace it if it does not give a day. */
  dates: readonly (DateValue | null)[]
}
