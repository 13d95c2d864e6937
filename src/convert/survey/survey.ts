import { clip } from '../../model/clip.js'
import { collapseSpaces, wordsOf } from '../../compose/words.js'
import type { Standoff, Structure, TextBoundAnnotation } from '../standoff/standoff.js'

/* Counts the types of a corpus, and collects evidence of the record that each could become. */

/** The spans of a type. */
export interface SpanSurvey {
  count: number
  /** A few examples of the words. */
  samples: Set<string>
  /**
   * The numbers of spans with a capital first letter, with a first digit, and in quotation marks.
   */
  names: number
  numbers: number
  quotations: number
  /** The number of spans that trigger an event. */
  triggers: number
}

/** The relations or events of a type. */
export interface StructureSurvey {
  count: number
  /**
   * The kinds of arguments in each role, with their counts. A kind is the type of a span, or
   * `event`.
   */
  roles: Map<string, Map<string, number>>
}

export interface AttributeSurvey {
  count: number
  values: Map<string, number>
}

export interface Survey {
  documents: number
  spans: Map<string, SpanSurvey>
  relations: Map<string, StructureSurvey>
  events: Map<string, StructureSurvey>
  attributes: Map<string, AttributeSurvey>
  /** The knowledge bases by name. */
  schemes: Map<string, { count: number }>
  /** The content that the readers could not read or do not read, by type. */
  unreadable: Map<string, { count: number }>
}

export const emptySurvey = (): Survey => ({
  documents: 0,
  spans: new Map(),
  relations: new Map(),
  events: new Map(),
  attributes: new Map(),
  schemes: new Map(),
  unreadable: new Map(),
})

const MAX_SAMPLES = 3
const SAMPLE_LENGTH = 30
/** The maximum number of distinct values that are kept for an attribute. */
const MAX_VALUES = 20

/** Adds the annotations of a document to a survey. */
export function addToSurvey(survey: Survey, standoff: Standoff): void {
  const { textBounds, structures, attributes, normalizations, unmapped, unread } = standoff
  survey.documents++
  const triggers = new Set(structures.map(({ trigger }) => trigger))
  for (const textBound of textBounds) addSpan(survey, textBound, triggers.has(textBound.id))
  const kinds = new Map<string, string>([
    ...structures.map(({ id, kind }) => [id, kind] as const),
    ...textBounds.map(({ id, type }) => [id, triggers.has(id) ? 'event' : type] as const),
  ])
  for (const structure of structures) addStructure(survey, structure, kinds)
  for (const { type, value } of attributes) {
    const one = entryOf(survey.attributes, type, (): AttributeSurvey => {
      return { count: 0, values: new Map() }
    })
    one.count++
    if (value !== undefined && (one.values.has(value) || one.values.size < MAX_VALUES))
      one.values.set(value, (one.values.get(value) ?? 0) + 1)
  }
  for (const { scheme } of normalizations) entryOf(survey.schemes, scheme, zero).count++
  for (const { type } of unmapped) entryOf(survey.unreadable, type, zero).count++
  for (const [what, count] of unread) entryOf(survey.unreadable, what, zero).count += count
}

const zero = () => ({ count: 0 })

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const entry = map.get(key) ?? make()
  map.set(key, entry)
  return entry
}

function addSpan(
  { spans }: Survey,
  { type, spans: places }: TextBoundAnnotation,
  isTrigger: boolean,
) {
  const one = entryOf(spans, type, (): SpanSurvey => ({
    count: 0,
    samples: new Set<string>(),
    ...{ names: 0, numbers: 0, quotations: 0, triggers: 0 },
  }))
  const words = collapseSpaces(wordsOf(places))
  one.count++
  one.names += Number(/^\p{Lu}/u.test(words))
  one.numbers += Number(/^\p{Sc}?\d/u.test(words))
  one.quotations += Number(/^["“„«‘]/u.test(words))
  one.triggers += Number(isTrigger)
  if (one.samples.size < MAX_SAMPLES) one.samples.add(clip(words, SAMPLE_LENGTH))
}

function addStructure(
  survey: Survey,
  structure: Structure,
  kinds: ReadonlyMap<string, string>,
): void {
  const { kind, type, arguments: all } = structure
  const map = kind === 'event' ? survey.events : survey.relations
  const one = entryOf(map, type, () => ({
    count: 0,
    roles: new Map<string, Map<string, number>>(),
  }))
  one.count++
  for (const { role, target } of all) {
    const base = role.replace(/(?<!^Arg)\d+$/, '')
    const counts = entryOf(one.roles, base, () => new Map<string, number>())
    const of = kinds.get(target) ?? 'unknown'
    counts.set(of, (counts.get(of) ?? 0) + 1)
  }
}
