import type { Edition } from '../db/edition.js'
import { createStatements } from '../db/statements.js'
import type { AccessPath } from './access-path.js'
import type { Collection, Embeds, Reader } from './collection.js'
import type { EditionCache } from './edition-cache.js'
import { createSuccessorReader } from './comparisons.js'
import { createFetcher } from './fetch.js'
import { createFinder } from './find.js'
import type { Place } from './first-places.js'
import { pageOf, type Position } from './keyset.js'
import type { Plan } from './plan.js'
import type { Selection } from './projection.js'
import { createTotals, type Facets } from './totals.js'
import { readAhead, together } from './together.js'
import { createMergedCheck, createUnknownValues, type Warning } from './unknown-values.js'

/*
 * Runs plans: one statement finds the rows of a page (find.ts), one fetches their JSON (fetch.ts), one counts the total,
 * and one counts each facet (totals.ts). Statements are prepared once per shape of the request.
 */

export interface Row {
  json: string
  position: Position
}

export interface Page {
  /** The JSON of the records in UTF-8, in chunks that commas join. */
  records: readonly Buffer[]
  /** The rows of these records in their order. */
  rows: { position: Position }[]
  /** The number of rows that the filters match. */
  total: number
  hasNext: boolean
  hasPrev: boolean
  /** Null if the plan asks for none. */
  facets: Facets | null
  /** Warnings about the client's filters. */
  warnings: readonly Warning[]
}

const positionOf = (place: Place): Position => place.slice(0, -1)
const rowidOf = (place: Place) => place.at(-1)

/** How to read all rows of a list: walk along an access path, or fetch the rows that were collected. */
export type WholeList =
  { kind: 'walk'; path: AccessPath } | { kind: 'collected'; rowids: readonly number[] }

export type CollectionReader = ReturnType<typeof createCollectionReader>

/** Reads a collection. `base` is the origin that URLs begin with, or ''. */
export function createCollectionReader(
  collection: Collection,
  connection: Reader,
  base: string,
  embeds: Embeds,
  cache: EditionCache,
) {
  const { db } = connection
  const prepared = createStatements(connection)
  const { total, facets } = createTotals(collection, db, prepared, cache)
  const isMerged = createMergedCheck(db, prepared, cache)
  const warningsOf = createUnknownValues(db, prepared, cache)
  const finder = createFinder(collection, db, prepared, total)
  const records = createFetcher(collection, db, prepared, base, embeds)
  return {
    finder,
    readOne: (id: string, selection: Selection): string | undefined => records.one(id, selection),
    /** The id of the record into which the record with an id was merged. */
    successor: createSuccessorReader(connection, collection.target),

    /** All records of a plan as texts; null if they are more than its limit, or longer than a page may be. */
    allTexts: (plan: Plan, edition: Edition): string[] | null => {
      const { filters, limit, selection } = plan
      const { first, page } = finder.accessPaths(plan, edition)
      if (first !== null && total(filters, edition) > limit) return null
      const found = finder.find(plan, first ?? page, limit + 1)
      if (found.length > limit) return null
      const { chunks, count } = chunksUpTo(
        MAX_PAGE_BYTES,
        found,
        fetchedAtOnce(selection),
        (part) => records.texts(part.map(rowidOf), selection),
        (texts) => texts.reduce((sum, text) => sum + text.length, 0),
      )
      return count < found.length ? null : chunks.flat()
    },

    /** How to read all rows of a plan, part by part. */
    wholeList: (plan: Plan, edition: Edition): WholeList => {
      const { first, page } = finder.accessPaths(plan, edition)
      return first === null
        ? { kind: 'walk', path: page }
        : { kind: 'collected', rowids: finder.findAll(plan, first) }
    },
    /** The records with these row ids as texts. */
    texts: (rowids: readonly number[], { selection }: Plan): string[] =>
      records.texts(rowids, selection),

    /** The rows of a page as texts, and whether more rows follow. */
    readRows: (plan: Plan, path: AccessPath): { rows: Row[]; hasMore: boolean } => {
      const found = finder.find(plan, path, plan.limit + 1)
      const { rows } = pageOf(found, plan.limit, plan.cursor)
      const texts = records.texts(rows.map(rowidOf), plan.selection)
      return {
        rows: rows.map((row, i) => ({ json: texts[i]!, position: positionOf(row) })),
        hasMore: found.length > plan.limit,
      }
    },

    readPage: (plan: Plan, edition: Edition): Page => {
      const { cursor, limit, selection, filters } = plan
      const [matches, counted, found] = together([
        () => total(filters, edition),
        () => facets(plan, edition),
        () => (limit === 0 ? [] : finder.page(plan, limit + 1, edition, cache)),
        // The warnings need it.
        () => filters.map(({ filter: { target } }) => target && isMerged(target, edition)),
      ])
      const isBackward = cursor?.direction === 'prev'
      const { chunks, count } = chunksUpTo(
        MAX_PAGE_BYTES,
        found.slice(0, limit),
        fetchedAtOnce(selection),
        (part) => records.bytes((isBackward ? part.toReversed() : part).map(rowidOf), selection),
        (bytes) => bytes.length,
      )
      const { rows, ...more } = pageOf(found, limit === 0 ? 0 : count, cursor)
      return {
        records: isBackward ? chunks.toReversed() : chunks,
        rows: rows.map((row) => ({ position: positionOf(row) })),
        ...more,
        total: matches,
        facets: counted,
        warnings: warningsOf(filters, matches, edition),
      }
    },
  }
}

/** Bytes of records after which a page ends before its limit. */
export const MAX_PAGE_BYTES = 1_000_000

/** The number of rows that one statement fetches. */
const fetchedAtOnce = ({ embed }: Selection): number => (embed ? 5 : 25)

/** The number of parts that are requested together if a reading process must find their rows. */
const PARTS_TOGETHER = 4

/** Fetches rows in parts until these have `most` bytes or characters. Also returns the number of rows in the parts. */
function chunksUpTo<Row, Chunk>(
  most: number,
  rows: readonly Row[],
  atOnce: number,
  fetch: (rows: readonly Row[]) => Chunk,
  lengthOf: (chunk: Chunk) => number,
): { chunks: Chunk[]; count: number } {
  const parts = Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, i) =>
    rows.slice(i * atOnce, (i + 1) * atOnce),
  )
  const chunks: Chunk[] = []
  let [count, length] = [0, 0]
  for (const [i, part] of parts.entries()) {
    if (length >= most) break
    const chunk = readAhead(
      () => fetch(part),
      () => parts.slice(i + 1, i + PARTS_TOGETHER).map((part) => () => fetch(part)),
    )
    chunks.push(chunk)
    count += part.length
    length += lengthOf(chunk)
  }
  return { chunks, count }
}
