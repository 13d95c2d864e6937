import type { DateValue } from '../model/shapes.js'

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
  /** Its entry in an Atom feed, the sort key with the newest first, and the embeds that the entry needs. */
  feed?: { sort: string; embed?: readonly string[]; entry: (record: AnyRecord) => FeedEntry }
}

/** An event of some days or at a time. */
export interface CalendarEvent {
  /** Stable and globally unique. */
  uid: string
  /** Both ISO dates, of days that belong to the event, or both times: `2024-07-02T09:30:00`, in UTC if `Z` follows. */
  first: string
  last: string
  summary: string
  description: string
  location: string | null
  url: string
  confirmed: boolean
}

/** An entry of a feed. */
export interface FeedEntry {
  id: string
  url: string
  title: string
  author: string
  /** Plain text. */
  content: string
  categories: readonly string[]
  language: string | null
  /** Its date, then the dates that stand in for it if it tells no day. */
  dates: readonly (DateValue | null)[]
}
