import { sql } from 'drizzle-orm'
import { IDENTIFIER_SCHEMES } from '../../model/vocabulary/entities.js'
import type { Predicate } from '../../model/vocabulary/relations.js'
import type { Filter } from '../../query/collection.js'
import { checked, compared, related, relatedValue, type Relationship } from '../../query/filters.js'
import { relations } from '../relations/table.js'
import { isAmong } from '../shared/conditions.js'
import { entityName } from '../shared/json-sql.js'
import { ENTITY } from '../shared/targets.js'
import { entities as t, entityIdentifiers } from './table.js'

/* The filters of entities by their identifiers, and by what relations say of them. */

const { subjectKey, objectKey, predicate, label } = relations

export const isOccupation = sql`${predicate} = 'has-occupation'`
/** True if a relation is an office with a title, or an occupation: one of the `roles` of its subject. */
export const isRole = sql`(${isOccupation} or ${predicate} = 'holds-office-in' and ${label} is not null)`

const roleRows = {
  select: sql`
    select ${subjectKey} as "record", coalesce(${label}, ${entityName(objectKey)}) as "title",
      case when ${isOccupation} then null else ${objectKey} end as "in"
    from ${relations} where ${isRole}`,
  key: t.key,
}

/** The titles of roles. An occupation without a label has the name of the occupation. */
const titles: Relationship = {
  where: (title) =>
    isAmong(
      t.key,
      subjectKey,
      sql`(${label} ${title} and ${isRole}
        or ${label} is null and ${isOccupation} and ${entityName(objectKey)} ${title})`,
    ),
  rows: roleRows,
  by: 'title',
}

/** The places of offices, each with a title if `joined` compares it. */
const institutions: Relationship = {
  where: (keys, title) =>
    isAmong(
      t.key,
      subjectKey,
      (each) =>
        sql`${compared(objectKey, each)} ${keys} and ${predicate} = 'holds-office-in'
          and ${label} ${title ?? sql`is not null`}`,
    ),
  rows: roleRows,
  by: 'in',
}

/** The predicates by which an entity is of a country or in it, if the object is a country. */
const COUNTRY_PREDICATES = [
  'citizen-of',
  'holds-office-in',
  'represents',
  'envoy-of',
  'lives-in',
  'originates-from',
  'based-in',
  'located-in',
  'capital-of',
  'part-of',
] as const satisfies readonly Predicate[]

const isInCountry = sql`${predicate} in ${COUNTRY_PREDICATES}
  and (select ${t.type} from ${t} where ${t.key} = ${objectKey}) = 'country'`

const countries: Relationship = {
  where: (keys) =>
    isAmong(
      t.key,
      subjectKey,
      (each) => sql`${compared(objectKey, each)} ${keys} and ${isInCountry}`,
    ),
  rows: {
    select: sql`select ${subjectKey} as "record", ${objectKey} as "country" from ${relations} where ${isInCountry}`,
    key: t.key,
  },
  by: 'country',
}

const identifier = relatedValue(
  {
    where: (value) =>
      isAmong(t.key, entityIdentifiers.entityKey, sql`${entityIdentifiers.identifier} ${value}`),
  },
  `Scheme and value of an identifier. The schemes are ${IDENTIFIER_SCHEMES.join(', ')}.`,
  'wikidata:Q232',
)

function identifierFault(value: string): string | undefined {
  const [scheme = ''] = value.split(':', 1)
  const isKnown = (IDENTIFIER_SCHEMES as readonly string[]).includes(scheme)
  return isKnown && value.length > scheme.length + 1
    ? undefined
    : `takes a scheme and a value, such as wikidata:Q232, not "${value}"; the schemes are ${IDENTIFIER_SCHEMES.join(', ')}`
}

export const identifierFilter = checked(identifier, identifierFault)

export const relationFilters: Record<'role' | 'roleIn' | 'country', Filter> = {
  role: relatedValue(titles, 'Title of an office or an occupation, as in `roles`.', 'President'),
  roleIn: {
    ...related(
      ENTITY,
      institutions,
      'Id of the institution or place of an office. With `role`, the office must have that title.',
      'kazakhstan',
    ),
    joins: 'role',
  },
  country: related(
    ENTITY,
    countries,
    `Id of a country to which a relation ties the entity: ${COUNTRY_PREDICATES.join(', ')}.`,
    'kazakhstan',
  ),
}
