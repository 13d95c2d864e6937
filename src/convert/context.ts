import type { AnnotationFile } from '../ingest/annotation.js'
import type { Span } from '../model/text.js'
import type { EventStatus, FigureBound, QuoteKind, QuoteMedium } from '../model/vocabulary.js'
import type { Citer } from './cite.js'
import type { Mapping } from './mapping.js'
import { freeSlug, slugOf } from './slugs.js'
import type {
  Attribute,
  Item,
  MarkedSpan,
  Reference,
  Remark,
  Standoff,
  Structure,
  Unmapped,
} from './standoff.js'

type List = 'quotes' | 'events' | 'figures' | 'relations'
export type Notes = { [L in List]: NonNullable<AnnotationFile[L]> }

/** What the steps of converting one article share. */
export interface Context {
  standoff: Standoff
  mapping: Mapping
  cite: Citer
  spans: ReadonlyMap<string, MarkedSpan>
  /** What is said of an annotation, by its id. */
  on: {
    attributes: ReadonlyMap<string, Attribute[]>
    remarks: ReadonlyMap<string, Remark[]>
    references: ReadonlyMap<string, Reference[]>
  }
  structures: ReadonlyMap<string, Structure>
  /** Entity by the id of a span, and by the places of one (`placeKey`). */
  entityOf: Map<string, string>
  notes: Notes
  /** `events/visit` by the id of the annotation that it was made of. */
  recordOf: Map<string, string>
  /** The values of `recordOf`. */
  taken: Set<string>
  /** Ids of annotations that a record or an entity holds. */
  used: Set<string>
  ignored: number
  unmapped: Unmapped[]
}

export const placeKey = (places: readonly Span[]): string =>
  places.map(({ start, end }) => `${start}-${end}`).join()

export function skip(
  { standoff, unmapped }: Context,
  { line, id }: Pick<Item, 'line' | 'id'>,
  why: string,
): void {
  unmapped.push({ file: standoff.file, line, id, why })
}

/** The id of a record, after that of its annotation. */
export function recordIdOf(
  { notes, recordOf, taken }: Context,
  list: List,
  { id, name = id }: Item,
): string {
  const slug = freeSlug(
    slugOf(name) ?? `${list}-${notes[list].length + 1}`,
    (one) => !taken.has(`${list}/${one}`),
  )
  recordOf.set(id, `${list}/${slug}`)
  taken.add(`${list}/${slug}`)
  return slug
}

/** All that is said of several annotations. */
const allOn = <T>(said: ReadonlyMap<string, T[]>, ids: readonly (string | undefined)[]): T[] =>
  [...new Set(ids)].flatMap((id) => said.get(id ?? '') ?? [])

export interface Settings {
  status: EventStatus
  kind: QuoteKind
  medium: QuoteMedium
  bound: FigureBound
}

/** What an annotation's attributes say of its record's property; the attributes are used up. */
export function settingOf<S extends keyof Settings>(
  { on, mapping, used }: Context,
  ids: readonly (string | undefined)[],
  setting: S,
): Settings[S] | undefined {
  let found: Settings[S] | undefined
  for (const attribute of allOn(on.attributes, ids)) {
    const terms = mapping.attributes.get(attribute.type)?.[setting]
    const term =
      typeof terms === 'object' ? new Map(Object.entries(terms)).get(attribute.value ?? '') : terms
    if (term === undefined) continue
    found = term as Settings[S]
    used.add(attributeKey(attribute))
  }
  return found
}

/** Second tags have the id of their annotation, so the type tells them apart. */
export const attributeKey = ({ id, type }: Attribute): string => `attribute ${id} ${type}`

export const remarkKey = ({ id, line, text }: Remark): string => `remark ${id} ${line} ${text}`

/** The notes on some annotations, as one. */
export function noteOf(
  { on, used }: Context,
  ids: readonly (string | undefined)[],
): { note?: string } {
  const remarks = allOn(on.remarks, ids).filter(({ text }) => text !== '')
  for (const remark of remarks) used.add(remarkKey(remark))
  return remarks.length === 0
    ? {}
    : { note: [...new Set(remarks.map(({ text }) => text))].join('\n') }
}

/** Places in text order, each once. */
export function inOrder(places: readonly Span[]): Span[] {
  const byKey = new Map(places.map((place) => [placeKey([place]), place]))
  return [...byKey.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
