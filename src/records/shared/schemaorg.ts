import type {
  AttributionValue,
  DateValue,
  ReferenceValue,
} from '../../model/shapes/record-shapes.js'
import { ENTITIES, type EntityType } from '../../model/vocabulary/entities.js'
import { otherIris, schemaOrgName, type Term } from '../../model/vocabulary/term.js'

/* Building blocks of the mappings from records to schema.org nodes (JSON-LD 1.1). */

/** The schema.org type of a type of entity, or of an article; Thing where schema.org has none. */
export const schemaTypeOf = (type: EntityType | 'article'): string =>
  type === 'article' ? 'NewsArticle' : (schemaOrgName(ENTITIES[type]) ?? 'Thing')

/**
 * schema.org's `additionalType`: the terms of other vocabularies that mean the type of a record, and the
 * subtypes that its annotator gives.
 */
export const additionalTypes = (term: Term, subtypes: readonly (string | null)[]): object[] => [
  ...otherIris(term).map((iri) => ({ '@id': iri })),
  ...subtypes.filter((subtype) => subtype !== null).map((subtype) => ({ '@value': subtype })),
]

/** A node with the properties whose values are known: null, undefined, the empty text and empty lists are left out. */
export function node(type: string, properties: Readonly<Record<string, unknown>>): object {
  const known = Object.entries(properties).filter(
    ([, value]) =>
      value !== null &&
      value !== undefined &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0),
  )
  return { '@type': type, ...Object.fromEntries(known) }
}

/** A referenced record as a node with its type, URL and name; null for null. */
export function thing(reference: ReferenceValue | null): object | null {
  if (reference === null) return null
  const { type, url, name } = reference
  const schemaType = schemaTypeOf(type as EntityType | 'article')
  return node(schemaType, { '@id': url, [type === 'article' ? 'headline' : 'name']: name })
}

export const things = (references: readonly ReferenceValue[]): object[] =>
  references.map((reference) => thing(reference)!)

/**
 * schema.org Claim: what speakers state, and the article only reports. The node `claimed` has no URL,
 * so that nothing else states it.
 */
export const claimNode = ({
  url,
  label,
  attribution: { speakers, speakerText, quotes },
  claimed,
  source,
}: {
  url: string
  label: string
  attribution: AttributionValue
  claimed: object
  source: Readonly<Record<string, unknown>>
}): object =>
  node('Claim', {
    '@id': url,
    'text': label,
    'author': things(speakers),
    'creditText': speakerText,
    'appearance': quotes.map((quote) => node('Quotation', { '@id': quote.url })),
    'about': claimed,
    ...source,
  })

/** The conflicts that are about a record. */
export const disputes = (conflicts: readonly ReferenceValue[]): object[] =>
  conflicts.map(({ url, name }) =>
    node('CreativeWork', { '@id': url, 'name': `Contradiction: ${name}` }),
  )

/** A time, day, month or year that ISO 8601-1 expresses without loss, in the years 0000 to 9999 that schema.org consumers read. */
const ISO = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-][\d:]+)?)?)?)?$/

/** The first and last date of an EDTF date or interval; null unless ISO 8601-1 expresses both. */
export function isoDates(date: DateValue | null): { first: string; last: string } | null {
  if (date === null) return null
  const [first = '', last = first, ...more] = date.edtf.split('/')
  return more.length === 0 && ISO.test(first) && ISO.test(last) ? { first, last } : null
}

/** The ISO 8601-1 form of a single date, else undefined. */
export function isoDate(date: DateValue | null): string | undefined {
  const dates = isoDates(date)
  return dates?.first === dates?.last ? dates?.first : undefined
}
