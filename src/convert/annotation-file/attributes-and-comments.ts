import type { EventStatus } from '../../model/vocabulary/event-statuses.js'
import type { FigureBound } from '../../model/vocabulary/figures.js'
import type { QuoteKind, QuoteMedium } from '../../model/vocabulary/quotes.js'
import type { Conversion } from './conversion.js'

/** The properties of a record that attributes of its annotations can decide. */
interface DecidedProperties {
  status: EventStatus
  kind: QuoteKind
  medium: QuoteMedium
  bound: FigureBound
}

type Ids = readonly (string | undefined)[]

/**
 * The value that attributes of some annotations give to a property of their record; the last one
 * decides. These attributes count as used.
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

/** The term that a value names: the value as written, or else in another case. */
function termOf(terms: Readonly<Record<string, string>>, value: string): string | undefined {
  const entries = Object.entries(terms)
  const [, term] =
    entries.find(([one]) => one === value) ??
    entries.find(([one]) => one.toLowerCase() === value.toLowerCase()) ??
    []
  return term
}

/** The comments on some annotations as the note of their record. These comments count as used. */
export function noteOf({ commentsOn, used }: Conversion, ids: Ids): string | undefined {
  const comments = allOf(commentsOn, ids).filter(({ text }) => text !== '')
  for (const comment of comments) used.add(comment)
  return comments.length === 0
    ? undefined
    : [...new Set(comments.map(({ text }) => text))].join('\n')
}

const allOf = <T>(byTarget: ReadonlyMap<string, T[]>, ids: Ids): T[] =>
  [...new Set(ids)].flatMap((id) => byTarget.get(id ?? '') ?? [])
