import type { EventStatus } from '../../model/vocabulary/event-statuses.js'
import type { FigureBound } from '../../model/vocabulary/figures.js'
import type { QuoteKind, QuoteMedium } from '../../model/vocabulary/quotes.js'
import { clip } from '../../model/clip.js'
import { collapseSpaces } from '../../compose/words.js'
import { MAX_SUBTYPE } from '../mapping/subtype.js'
import type { Attribute } from '../standoff/standoff.js'
import type { Conversion } from './conversion.js'

/** The properties of a record that attributes of its annotations can set. */
interface DecidedProperties {
  status: EventStatus
  kind: QuoteKind
  medium: QuoteMedium
  bound: FigureBound
}

type Ids = readonly (string | undefined)[]

/**
 * The value that the attributes of annotations give to a property of their record. If there are
 * several, the last one applies. All of them are marked as used.
 */
export function decideByAttributes<Property extends keyof DecidedProperties>(
  { attributesOf, mapping, used }: Conversion,
  ids: Ids,
  property: Property,
): DecidedProperties[Property] | undefined {
  let decided: DecidedProperties[Property] | undefined
  for (const attribute of allOf(attributesOf, ids)) {
    const terms = mapping.attributes.get(attribute.type)?.[property]
    const term = typeof terms === 'object' ? termOf(terms, attribute.value ?? '') : terms
    if (term === undefined) continue
    decided = term as DecidedProperties[Property]
    used.add(attribute)
  }
  return decided
}

/** The term for a value of an attribute. If no value matches exactly, case is ignored. */
function termOf(terms: Readonly<Record<string, string>>, value: string): string | undefined {
  const entries = Object.entries(terms)
  const [, term] =
    entries.find(([one]) => one === value) ??
    entries.find(([one]) => one.toLowerCase() === value.toLowerCase()) ??
    []
  return term
}

/** The subtype that attributes of annotations give to their record. The last one applies. */
export function subtypeByAttributes(conversion: Conversion, ids: Ids): string | undefined {
  const [last] = attributesWith(conversion, ids, 'subtype').toReversed()
  if (last === undefined) return undefined
  const subtype = collapseSpaces(last.value ?? last.type)
  return subtype === '' ? undefined : clip(subtype, MAX_SUBTYPE)
}

/** The attributes whose rule sets the property. They are marked as used. */
function attributesWith(
  { attributesOf, mapping, used }: Conversion,
  ids: Ids,
  property: 'subtype' | 'note',
): Attribute[] {
  const all = allOf(attributesOf, ids).filter(
    ({ type }) => mapping.attributes.get(type)?.[property] === true,
  )
  for (const attribute of all) used.add(attribute)
  return all
}

/**
 * The note of a record: the comments on its annotations, and the attributes that the mapping adds
 * to it. They are marked as used.
 */
export function noteOf(conversion: Conversion, ids: Ids): string | undefined {
  const comments = allOf(conversion.commentsOn, ids).filter(({ text }) => text !== '')
  for (const comment of comments) conversion.used.add(comment)
  const attributes = attributesWith(conversion, ids, 'note').map(({ type, value }) =>
    value === undefined ? type : `${type}: ${value}`,
  )
  const lines = new Set([...comments.map(({ text }) => text), ...attributes])
  return lines.size === 0 ? undefined : [...lines].join('\n')
}

const allOf = <T>(byTarget: ReadonlyMap<string, T[]>, ids: Ids): T[] =>
  [...new Set(ids)].flatMap((id) => byTarget.get(id ?? '') ?? [])
