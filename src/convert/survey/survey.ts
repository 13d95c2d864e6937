import { clip } from '../../model/clip.js'
import { collapseSpaces, wordsOf } from '../../compose/words.js'
import type { Standoff, Structure, TextBoundAnnotation } from '../standoff/standoff.js'

/* What a corpus holds: how often each type occurs, and what tells what it could become. */

/** The spans of a type. */
export interface SpanSurvey {
  count: number
  /** Some of the words. */
  samples: Set<string>
  /** How many begin with an upper-case letter, have a digit first, or are in quotation marks. */
  names: number
  numbers: number
  quotations: number
  /** How many trigger an event. */
  triggers: number
}

/** The relations or events of a type. */
export interface StructureSurvey {
  count: number
  /** How often each role has each kind of argument: the type of a span, or `event`. */
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
  /** The knowledge bases. */
  schemes: Map<string, { count: number }>
  /** What the readers could not read, by type, and what they do not read. */
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
/** The most different values of an attribute that are kept. */
const MAX_VALUES = 20

/** Adds the annotations of a document. */
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
