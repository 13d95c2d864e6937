import { and, count, sql } from 'drizzle-orm'
import type { Edition } from '../db/edition.js'
import type { Collection, Reader } from './collection.js'
import type { EditionCache } from './edition-cache.js'
import { conditions, filterShape, filterValues, type Filters } from './where.js'
import type { Plan } from './plan.js'
import { limitTo, type Statements } from '../db/statements.js'
import { together } from './together.js'

/* Totals and facets: counted over all matches, once per edition. */

export interface FacetValue {
  value: string | null
  label: string | null
  count: number
}
/** The values of each facet, by the name of its filter. */
export type Facets = Record<string, FacetValue[]>

const MAX_FACET_VALUES = 100

export function createTotals(
  { name: collection, table, filters: declared }: Pick<Collection, 'name' | 'table' | 'filters'>,
  db: Reader['db'],
  prepared: Statements,
  cache: EditionCache,
) {
  /** How many rows match the filters. */
  function total(filters: Filters, edition: Edition): number {
    const shape = `count ${filterShape(filters)}`
    const values = filterValues(filters)
    return cache(edition, [collection, shape, values], () => {
      const statement = prepared(
        shape,
        () =>
          db
            .select({ total: count() })
            .from(table)
            .where(and(...conditions(filters))),
        'costly',
      )
      return statement(values)[0]![0] as number
    })
  }

  /** The values of one facet under all filters but its own. */
  function facet(name: string, filters: Filters, edition: Edition): FacetValue[] {
    const others = filters.filter((filter) => filter.name !== name)
    const { value, label = sql`null`, joins } = declared[name]!.facet!
    const shape = `facet ${name} ${filterShape(others)}`
    const values = filterValues(others)
    return cache(edition, [collection, shape, values], () => {
      const statement = prepared(
        shape,
        () =>
          db
            .select({
              value: sql`${value}`.as('value'),
              label: sql`max(${label})`.as('label'),
              count: joins ? sql`count(distinct ${table}."rowid")` : count(),
            })
            .from(joins ? sql`${table} ${joins}` : table)
            .where(and(...conditions(others)))
            .groupBy(sql`1`)
            .orderBy(sql`3 desc, 1`)
            .limit(limitTo(MAX_FACET_VALUES)),
        'costly',
      )
      return (statement(values) as [string | null, string | null, number][]).map(
        ([value, label, count]): FacetValue => ({ value, label, count }),
      )
    })
  }

  const facetsOf = (names: readonly string[], filters: Filters, edition: Edition): Facets => {
    const values = together(names.map((name) => () => facet(name, filters, edition)))
    return Object.fromEntries(names.map((name, i) => [name, values[i]!]))
  }

  return {
    total,
    /** The facets of a plan; null if it asks for none. */
    facets: ({ filters, facets }: Plan, edition: Edition): Facets | null =>
      facets.length === 0 ? null : facetsOf(facets, filters, edition),
  }
}
