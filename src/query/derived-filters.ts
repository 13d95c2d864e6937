import { sql } from 'drizzle-orm'
import { Type } from 'typebox'
import type { Filter } from './collection.js'

/*
 * The filters that follow from others: `speaker.not` excludes values, `speakerName` takes names instead of ids, and
 * `missing` and `present` select records by having a value at all.
 */

type Filters = Record<string, Filter>

/** The end of the names of filters that exclude values. */
const NOT = '.not'

/** The name of the filter whose values a filter compares: `speaker` for `speaker.not`. */
export const plainName = (name: string): string => name.replace(/\.not$/, '')

export const isExclusion = (name: string): boolean => name.endsWith(NOT)

/** The declared filters of a collection, with those that follow from them. Filters that exclude values come last. */
export function withDerived(declared: Filters): Filters {
  const named = Object.fromEntries(
    Object.entries(declared).flatMap(([name, filter]) => [
      [name, filter] as const,
      ...(filter.byName ? [[`${name}Name`, nameFilter(filter, filter.byName)] as const] : []),
    ]),
  )
  const exclusions = Object.entries(named)
    .filter(([, { isList }]) => isList)
    .map(([name, filter]) => [`${name}${NOT}`, excluding(filter)])
  return {
    ...named,
    ...presenceFilters(declared),
    ...(Object.fromEntries(exclusions) as Filters),
  }
}

/** A filter by names. Like the filter by ids, it may join another filter or be tested on each row. */
const nameFilter = ({ joins, isTested }: Filter, byName: Filter): Filter => ({
  ...byName,
  ...(joins !== undefined && { joins }),
  ...(isTested && { isTested }),
})

/** Selects the records that have none of the values, including records without any value. */
function excluding(filter: Filter): Filter {
  const { schema, target } = filter
  return {
    schema,
    read: (value) => filter.read(value),
    isTested: true,
    ...(target && { target }),
    where: (bound, shape) => sql`(${filter.where(bound, shape, { tested: true })}) is not true`,
  }
}

/** `missing` and `present`, if records may lack some values. */
function presenceFilters(declared: Filters): Filters {
  const conditions = new Map(
    Object.entries(declared).flatMap(([name, { presence }]) =>
      presence ? [[presence.name ?? name, presence.where] as const] : [],
    ),
  )
  if (conditions.size === 0) return {}
  const names = [...conditions.keys()]
  const filter = (description: string, isPresent: boolean): Filter => ({
    schema: Type.Array(Type.Enum(names, { type: 'string' }), {
      minItems: 1,
      maxItems: names.length,
      uniqueItems: true,
      examples: [[names.at(-1)!]],
      description,
    }),
    isTested: true,
    read: (value) => {
      const all = [...(value as string[])].sort().join()
      return { shape: all, bind: all }
    },
    where: (_bound, shape, { tested }) => {
      const all = shape.split(',').map((name) => {
        const has = conditions.get(name)!(tested)
        return isPresent ? has : sql`not (${has})`
      })
      return sql`(${sql.join(all, sql` and `)})`
    },
  })
  return {
    missing: { ...filter('Values that must be absent.', false), faults: contradictions },
    present: filter('Values that must be present.', true),
  }
}

/** The faults of values that must be absent, although another filter needs them. */
const contradictions: NonNullable<Filter['faults']> = ({ value }, all) => {
  const present = all.find(({ name }) => name === 'present')?.value ?? []
  const needed = new Set([...(present as string[]), ...all.map(({ name }) => name)])
  return (value as string[])
    .filter((name) => needed.has(name))
    .map((name) => ({
      parameter: 'missing',
      detail: `"missing=${name}" contradicts another filter, which needs a value of "${name}": nothing matches both`,
    }))
}
