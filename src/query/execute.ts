import type { Edition } from '../db/edition.js'
import { createStatements } from '../db/statements.js'
import type { AccessPath } from './access-path.js'
import type { Collection, Embeds, Reader } from './collection.js'
import type { EditionCache } from './edition-cache.js'
import { createFetcher } from './fetch.js'
import { createFinder } from './find.js'
import type { Place } from './first-places.js'
import { pageOf, type Position } from './keyset.js'
import type { Plan } from './plan.js'
import type { Selection } from './projection.js'
import { createTotals, type Facets } from './totals.js'

/*
 * Runs plans: one statement finds the rows of a page (find.ts), one fetches their JSON (fetch.ts), one counts the total,
 * and one counts each facet (totals.ts). Statements are prepared once per shape of the request.
 */

export interface Row {
  json: string
  position: Position
}

export interface Page {
  /** The JSON of the records in UTF-8, separated by commas, with a text before and one after. */
  records: (before: string, after: string) => Buffer
  /** The rows of these records in their order. */
  rows: { position: Position }[]
  /** The number of rows that the filters match. */
  total: number
  hasNext: boolean
  hasPrev: boolean
  /** Null if the plan asks for none. */
  facets: Facets | null
}

const positionOf = (place: Place): Position => place.slice(0, -1)
const rowidOf = (place: Place) => place.at(-1)

export type CollectionReader = ReturnType<typeof createCollectionReader>

/** Reads a collection. `base` is the origin that URLs begin with, or ''. */
export function createCollectionReader(
  collection: Collection,
  { db }: Reader,
  base: string,
  embeds: Embeds,
  cache: EditionCache,
) {
  const prepared = createStatements(db)
  const { total, facets } = createTotals(collection, db, prepared, cache)
  const finder = createFinder(collection, db, prepared, total)
  const records = createFetcher(collection, db, prepared, base, embeds)
  return {
    finder,
    readOne: (id: string, selection: Selection): string | undefined => records.one(id, selection),

    /** How to read all rows of a plan, page by page. */
    accessPath: (plan: Plan, edition: Edition): AccessPath =>
      finder.accessPaths(plan, edition).page,

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
      const matches = total(filters, edition)
      const found = matches === 0 || limit === 0 ? [] : finder.page(plan, limit + 1, edition, cache)
      const { rows, ...more } = pageOf(found, limit, cursor)
      return {
        records: (before, after) => records.bytes(rows.map(rowidOf), selection, before, after),
        rows: rows.map((row) => ({ position: positionOf(row) })),
        ...more,
        total: matches,
        facets: facets(plan, edition),
      }
    },
  }
}
