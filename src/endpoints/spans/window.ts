import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { OffsetScale } from '../../model/text/offset-scale.js'
import { anyOrIn } from '../../query/comparisons.js'
import { citations } from '../../records/shared/citations.js'
import { records } from '../../records/shared/records.js'

/* The part of a text that a request is about, as conditions on citations. Offsets are code points. */

export interface Window {
  /** The internal key of the article. */
  article: number
  start: number
  end: number
  /** Kinds of record; null for no restriction. */
  kinds: readonly string[] | null
}

const { placeholder } = sql

/** True for a citation that overlaps the window, in any article. */
export const overlapsWindow = and(
  lt(citations.start, placeholder('end')),
  gt(citations.end, placeholder('start')),
)!
/** True for a citation in the window. */
export const isInWindow = and(eq(citations.articleKey, placeholder('article')), overlapsWindow)!
/** True for a record of a requested kind. */
export const isOfKind = anyOrIn(records.kind, 'kinds')

/** The values that these conditions bind. */
export const boundOf = ({ kinds, ...window }: Window) => ({
  ...window,
  kinds: kinds && JSON.stringify(kinds),
})

/** The records with a citation in the window: each with its first cited character and the negated end of its last. */
export const hits = sql`(
  select ${citations.recordKey} as "record", min(${citations.start}) as "first", -max(${citations.end}) as "last"
  from ${citations} join ${records} on ${records.key} = ${citations.recordKey}
  where ${isInWindow} and ${isOfKind} group by 1) as "hit"`

/** Reading order. Of records that begin together, the longest comes first. */
export const readingOrder = sql`"hit"."first", "hit"."last", "hit"."record"`

/** A range of code points in the unit of the request. */
export const inUnit = (
  { start, end }: { start: number; end: number },
  scale: OffsetScale,
): { start: number; end: number } => ({
  start: scale.fromPoint(start),
  end: scale.fromPoint(end),
})
