import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import { annotatorsOf } from '../../annotators.js'
import { Fields } from '../../fields.js'
import {
  ANNOTATOR,
  ARGUMENTS,
  FROM,
  ID,
  RELATION_TYPE,
  ROLE,
  TARGET,
  TO,
  TRIGGER,
} from './property-names.js'
import { idOf, isEmpty, readSpan, scalarOf, type ReadSpan } from './read-span.js'

/** An end of a relation: the id of a span, its number in the list, or the span itself. */
export type ReadTarget = { id: string } | { index: number } | { span: ReadSpan }

/** A relation or an event as read from a JSON file. */
export interface ReadRelation {
  id?: string
  labels: string[]
  trigger?: ReadTarget
  arguments: { role: string; target: ReadTarget }[]
  attributes: { type: string; value?: string }[]
  /** The annotators, if the relation names them. */
  annotators?: string[]
  unread: string[]
}

/** The type of a relation without a type. */
const UNTYPED_RELATION = 'related'

/**
 * Reads `[from, to, "label"]` or an object with two ends or with arguments; undefined for other
 * values.
 */
export function readRelation(item: unknown): ReadRelation | undefined {
  const relation = Array.isArray(item) ? readTuple(item) : readObject(asObject(item))
  return relation?.labels.length === 0 ? { ...relation, labels: [UNTYPED_RELATION] } : relation
}

function readTuple(items: readonly unknown[]): ReadRelation | undefined {
  const [from, to] = items
    .map(targetOf)
    .filter((target) => target !== undefined && 'index' in target)
  const labels = items.map(asString).filter((label) => label !== undefined)
  return from && to && labels.length > 0
    ? { labels, arguments: twoEnds(from, to), attributes: [], unread: [] }
    : undefined
}

const twoEnds = (from: ReadTarget, to: ReadTarget) => [
  { role: 'Arg1', target: from },
  { role: 'Arg2', target: to },
]

function readObject(object: JsonObject | undefined): ReadRelation | undefined {
  const fields = new Fields(object ?? {})
  const list = fields.take(ARGUMENTS, argumentsOf)
  const trigger = fields.take(TRIGGER, targetOf)
  // Prodigy gives both a span and the number of a token for an end. The span is more precise.
  const ends = [FROM, TO].map((names) => {
    const all = fields.takeAll(names, targetOf).map(({ value }) => value)
    return all.find((target) => 'span' in target) ?? all[0]
  })
  const [from, to] = ends
  const args = list ?? (from && to ? twoEnds(from, to) : trigger && [])
  if (args === undefined) return undefined
  const id = fields.take(ID, idOf)
  const labels = fields
    .takeAll(RELATION_TYPE, (value) => asList(value).map(asString))
    .flatMap(({ value }) => value)
    .filter((label): label is string => label !== undefined && label !== '')
  const annotators = fields.take(ANNOTATOR, annotatorsOf)
  const left = fields.left()
  return {
    ...(id !== undefined && { id }),
    ...(trigger !== undefined && { trigger }),
    ...(annotators !== undefined && { annotators }),
    labels,
    arguments: args,
    attributes: left.flatMap(({ key, value }) => {
      const text = scalarOf(value)
      return text === undefined ? [] : [{ type: key, value: text }]
    }),
    unread: left
      .filter(({ value }) => scalarOf(value) === undefined && !isEmpty(value))
      .map(({ key }) => key),
  }
}

function targetOf(value: unknown): ReadTarget | undefined {
  if (typeof value === 'number') return { index: value }
  if (typeof value === 'string') return { id: value }
  const span = readSpan(value)
  if (span === undefined) return undefined
  if (span.ranges.length > 0) return { span }
  return span.id === undefined ? undefined : { id: span.id }
}

/** Reads `{ role: target }` or a list of `{ role, id }`. */
function argumentsOf(value: unknown): ReadRelation['arguments'] | undefined {
  const object = asObject(value)
  const all = object
    ? Object.entries(object).flatMap(([role, one]) =>
        asList(one).map((target) => ({ role, target: targetOf(target) })),
      )
    : asList(value).map((one) => {
        const fields = new Fields(asObject(one) ?? {})
        const role = fields.take(ROLE, asString) ?? 'Arg'
        return { role, target: fields.take(TARGET, targetOf) }
      })
  return all.length > 0 && all.every(({ target }) => target !== undefined)
    ? (all as ReadRelation['arguments'])
    : undefined
}
