import type { Best } from './best.js'
import { createBuilder } from './build.js'
import type { Collection, Edition, Embeds, Reader } from './collection.js'
import { createCounted } from './edition-cache.js'
import { pageOf, type Position } from './keyset.js'
import { createFinder, type Place } from './find.js'
import { createHitCount } from './hits.js'
import type { Plan } from './plan.js'
import type { Selection } from './projection.js'
import { createStatements } from '../db/prepared.js'
import type { Way } from './access-path.js'
import { createTotals, type Facets } from './totals.js'

/*
 * Plans to records: one statement finds where the rows of a page are (find.ts), one gives their JSON (build.ts), one counts the total, and one each
 * facet (totals.ts). Statements are prepared once per shape of the request.
 */

export interface Row {
  json: string
  position: Position
}

export interface Page {
  /** The JSON of the records in UTF-8, between commas, and some text before and after. */
  records: (before: string, after: string) => Buffer
  /** The rows of these records in their order. */
  rows: { position: Position }[]
  /** How many rows the filters match. */
  total: number
  hasNext: boolean
  hasPrev: boolean
  /** Null where none was asked for. */
  facets: Facets | null
}

const positionOf = (place: Place): Position => place.slice(0, -1)
const rowidOf = (place: Place) => place.at(-1)

export type CollectionReader = ReturnType<typeof createCollectionReader>

/**
 * The reads of a collection, with their statements kept. `base`, the origin that URLs begin with, is
 * bound to the placeholder of that name (see db/expressions.ts). Without `best`, no matches are kept.
 */
export function createCollectionReader(
  collection: Collection,
  { db }: Reader,
  base: string,
  embeds: Embeds,
  best?: Best,
) {
  const prepared = createStatements(db)
  const counted = createCounted()
  const { total, facets } = createTotals(collection, db, prepared, counted)
  const finder = createFinder(
    collection,
    db,
    prepared,
    { total, hits: createHitCount(db, prepared, counted) },
    best,
  )
  const records = createBuilder(collection, db, prepared, base, embeds)
  return {
    finder,
    readOne: (id: string, selection: Selection): string | undefined => records.one(id, selection),

    /** The rows of a page as texts, and whether there are more beyond them. */
    readRows: (plan: Plan, way: Way): { rows: Row[]; hasMore: boolean } => {
      const found = finder.find(plan, way, plan.limit + 1)
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
      const { rows, ...more } = pageOf(
        matches === 0 ? [] : finder.page(plan, edition, limit + 1),
        limit,
        cursor,
      )
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
