import { and, count, sql } from 'drizzle-orm'
import type { Edition } from '../db/edition.js'
import { foldCharacters } from '../model/search/search-folding.js'
import type { Collection, Facet, Reader } from './collection.js'
import { plainName } from './derived-filters.js'
import { groupingOf, shownValue } from './grouping.js'
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
/** The values of one facet, and how many values there are. */
interface FacetCounts {
  values: FacetValue[]
  size: number
}
/** The listed values of each facet, and the number of all its values, by the name of its filter. */
export interface Facets {
  facets: Record<string, FacetValue[]>
  facetSizes: Record<string, number>
}
type FacetPlan = Pick<Plan, 'filters' | 'facetLimit' | 'facetQuery'>

export function createTotals(
  { name: collection, table, filters: declared }: Pick<Collection, 'name' | 'table' | 'filters'>,
  db: Reader['db'],
  prepared: Statements,
  cache: EditionCache,
) {
  /** The number of rows that match the filters. */
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

  /** The values of one facet under all filters but those that compare its values. */
  function facet(name: string, { filters, facetLimit, facetQuery }: FacetPlan, edition: Edition) {
    const others = filters.filter((filter) => plainName(filter.name) !== name)
    const shape = `facet ${name} ${facetQuery === undefined ? 'all' : 'some'} ${filterShape(others)}`
    const values = {
      ...filterValues(others),
      facetLimit,
      ...(facetQuery !== undefined && { facetQuery: foldCharacters(facetQuery) }),
    }
    return cache(edition, [collection, shape, values], (): FacetCounts => {
      const statement = prepared(
        shape,
        () => facetStatement(db, table, declared[name]!.facet!, others, facetQuery !== undefined),
        'costly',
        facetQuery === undefined ? undefined : 'beginning',
      )
      const rows = statement(values) as [string | null, string | null, number, number][]
      return {
        values: rows.map(([value, label, count]): FacetValue => ({ value, label, count })),
        size: rows[0]?.[3] ?? 0,
      }
    })
  }

  return {
    total,
    /** The facets of a plan; null if it asks for none. */
    facets: (plan: FacetPlan & Pick<Plan, 'facets'>, edition: Edition): Facets | null => {
      const { facets: names } = plan
      if (names.length === 0) return null
      const counts = together(names.map((name) => () => facet(name, plan, edition)))
      const byName = <T>(get: (counts: FacetCounts) => T) =>
        Object.fromEntries(names.map((name, i) => [name, get(counts[i]!)]))
      return { facets: byName(({ values }) => values), facetSizes: byName(({ size }) => size) }
    },
  }
}

/**
 * The statement that counts the values of a facet: value, label and count. It also sorts and limits the values, and adds their
 * number. With `isQueried`, the step `beginning` (db/row-steps.ts) does that.
 */
function facetStatement(
  db: Reader['db'],
  table: Collection['table'],
  facet: Facet,
  filters: Filters,
  isQueried: boolean,
) {
  const { from, values, count } = groupingOf(table, [facet])
  const groups = db
    .select({ by: sql`${values[0]!}`.as('by'), count: count.as('count') })
    .from(from)
    .where(and(...conditions(filters)))
    .groupBy(sql`1`)
  const { value, label } = shownValue(facet, sql`"by"`)
  const shown = db
    .select({ value: value.as('value'), label: label.as('label'), count: sql`"count"`.as('count') })
    .from(groups.as('groups'))
  if (isQueried) return shown
  return db
    .select({
      value: sql`"value"`,
      label: sql`"label"`,
      count: sql`"count"`,
      size: sql`count(*) over ()`,
    })
    .from(shown.as('shown'))
    .orderBy(sql`3 desc, 1 nulls first`)
    .limit(limitTo('facetLimit'))
}
