import type { DateValue, ReferenceValue } from '../../model/shapes.js'
import type { EntityType } from '../../model/vocabulary.js'

/* Records as schema.org nodes (JSON-LD 1.1): what their mappings share. */

/** The schema.org type of each type of entity; what schema.org has no word for is a Thing. */
export const SCHEMA_TYPES: Readonly<Record<EntityType | 'article', string>> = {
  person: 'Person',
  people: 'Thing',
  occupation: 'Occupation',
  country: 'Country',
  place: 'Place',
  facility: 'Place',
  organization: 'Organization',
  media: 'NewsMediaOrganization',
  language: 'Language',
  work: 'CreativeWork',
  initiative: 'Project',
  agreement: 'Thing',
  partnership: 'Thing',
  meeting: 'Event',
  era: 'Thing',
  product: 'Product',
  article: 'NewsArticle',
}

/** Without what is not known. */
export function node(type: string, properties: Readonly<Record<string, unknown>>): object {
  const known = Object.entries(properties).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { '@type': type, ...Object.fromEntries(known) }
}

/** Another record by its reference: enough to name it, and where the rest is. */
export function thing(reference: ReferenceValue | null): object | null {
  if (reference === null) return null
  const { type, url, name } = reference
  const schemaType = SCHEMA_TYPES[type as EntityType]
  return node(schemaType, { '@id': url, [type === 'article' ? 'headline' : 'name']: name })
}

export const things = (references: readonly ReferenceValue[]): object[] =>
  references.map((reference) => thing(reference)!)

/** A date that ISO 8601-1 can say without loss, of the years that schema.org's readers know: a day, a month or a year. */
const ISO = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** The first and the last date of what EDTF says, where both are such dates. */
export function isoDates(date: DateValue | null): { first: string; last: string } | null {
  if (date === null) return null
  const [first = '', last = first, ...more] = date.edtf.split('/')
  return more.length === 0 && ISO.test(first) && ISO.test(last) ? { first, last } : null
}

/** A single date, else undefined. */
export function isoDate(date: DateValue | null): string | undefined {
  const dates = isoDates(date)
  return dates?.first === dates?.last ? dates?.first : undefined
}
