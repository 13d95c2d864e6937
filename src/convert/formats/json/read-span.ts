import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import { entryOf, isEntry } from '../../standoff/knowledge-bases.js'
import type { OffsetRange } from '../../standoff/offsets.js'
import type { KnowledgeBaseEntry } from '../../../compose/entity-ids.js'
import { annotatorsOf } from '../../annotators.js'
import { Fields } from '../../fields.js'
import {
  ANNOTATOR,
  ATTRIBUTES,
  COMMENT,
  END,
  ENTRY,
  ID,
  LENGTH,
  PREFIX,
  RANGES,
  START,
  SUFFIX,
  TYPE,
  WORDS,
} from './property-names.js'

/** A span as read from a JSON file. */
export interface ReadSpan {
  id?: string
  /** The first label is the type; the others are attributes. */
  labels: string[]
  ranges: OffsetRange[]
  words?: string
  prefix?: string
  suffix?: string
  entries: KnowledgeBaseEntry[]
  attributes: { type: string; value?: string }[]
  comments: string[]
  /** The annotators, if the span names them. */
  annotators?: string[]
  /** Properties that cannot be kept. */
  unread: string[]
}

const emptySpan = (): ReadSpan => ({
  labels: [],
  ranges: [],
  entries: [],
  attributes: [],
  comments: [],
  unread: [],
})

/**
 * Reads `[start, end, "label"]`, `["label", start, end]` or an object; undefined for other values.
 */
export function readSpan(item: unknown): ReadSpan | undefined {
  if (Array.isArray(item)) return readTuple(item)
  const object = asObject(item)
  return object && readObject(object)
}

function readTuple(items: readonly unknown[]): ReadSpan | undefined {
  const [start, end, ...others] = items.filter((one) => typeof one === 'number')
  const labels = items.flatMap((one) => (typeof one === 'string' ? one : asList(one).map(asString)))
  if (start === undefined || end === undefined) return undefined
  return {
    ...emptySpan(),
    ranges: [[start, end]],
    labels: labels.filter((label): label is string => label !== undefined && label !== ''),
    attributes: others.map((value) => ({ type: 'value', value: String(value) })),
  }
}

function readObject(object: JsonObject): ReadSpan {
  const fields = new Fields(object)
  const span = emptySpan()
  span.ranges = rangesOf(fields)
  const id = fields.take(ID, idOf)
  const words = fields.take(WORDS, wordsOf)
  const prefix = fields.take(PREFIX, asString)
  const suffix = fields.take(SUFFIX, asString)
  const annotators = fields.take(ANNOTATOR, annotatorsOf)
  span.labels = fields.takeAll(TYPE, labelsOf).flatMap(({ value }) => value)
  span.entries = fields.takeAll(ENTRY, entriesOf).flatMap(({ value }) => value)
  span.comments = fields.takeAll(COMMENT, commentOf).flatMap(({ value }) => value)
  const given = fields.takeAll(ATTRIBUTES, attributesOf).flatMap(({ value }) => value)
  const scalars = fields.left().map(({ key, value }) => ({ key, text: scalarOf(value), value }))
  span.attributes = [
    ...given,
    ...scalars.flatMap(({ key, text }) => (text === undefined ? [] : [{ type: key, value: text }])),
  ]
  span.unread = scalars
    .filter(({ text, value }) => text === undefined && !isEmpty(value))
    .map(({ key }) => key)
  return {
    ...span,
    ...(id !== undefined && { id }),
    ...(words !== undefined && { words }),
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
    ...(annotators !== undefined && { annotators }),
  }
}

/** A whole number, which may be in a string. */
export const integerOf = (value: unknown): number | undefined =>
  Number.isSafeInteger(value)
    ? (value as number)
    : typeof value === 'string' && /^\d{1,15}$/.test(value)
      ? Number(value)
      : undefined

export const idOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : value === '' ? undefined : asString(value)

function rangesOf(fields: Fields): OffsetRange[] {
  const inner = fields.take(RANGES, (value) => nestedRanges(value))
  if (inner !== undefined) {
    // Label Studio uses the same property names for the place in a web page, as paths.
    fields.take(START, (value) => value ?? undefined)
    fields.take(END, (value) => value ?? undefined)
    return inner
  }
  const start = fields.take(START, integerOf)
  const end = fields.take(END, integerOf)
  const length = end === undefined ? fields.take(LENGTH, integerOf) : undefined
  if (start === undefined) return []
  if (end !== undefined) return [[start, end]]
  return length === undefined ? [] : [[start, start + length]]
}

/** Reads `[start, end]`, `[[start, end], ...]` or `{ start, end }`. */
function nestedRanges(value: unknown): OffsetRange[] | undefined {
  if (!Array.isArray(value)) {
    const object = asObject(value)
    const ranges = object === undefined ? [] : rangesOf(new Fields(object))
    return ranges.length > 0 ? ranges : undefined
  }
  const [start, end] = value.map(integerOf)
  if (value.length === 2 && start !== undefined && end !== undefined) return [[start, end]]
  const ranges = value.map(nestedRanges)
  return ranges.length > 0 && ranges.every((one) => one !== undefined) ? ranges.flat() : undefined
}

const wordsOf = (value: unknown): string | undefined => {
  const parts = asList(value).map(asString)
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(' ') : undefined
}

const labelsOf = (value: unknown): string[] | undefined => {
  const labels = asList(value).map((one) => (typeof one === 'number' ? String(one) : asString(one)))
  return labels.every((label) => label !== undefined)
    ? labels.filter((label) => label !== '')
    : undefined
}

const commentOf = (value: unknown): string[] | undefined => {
  const comments = asList(value).map((one) => asString(one) ?? asString(asObject(one)?.text))
  return comments.every((comment) => comment !== undefined)
    ? comments.filter((comment) => comment !== '')
    : undefined
}

/** Reads an IRI, an id such as `Q76`, BigBIO's `{ db_name, db_id }`, or a list of them. */
function entriesOf(value: unknown): KnowledgeBaseEntry[] | undefined {
  const entries = asList(value).map((one): KnowledgeBaseEntry | undefined | null => {
    const object = asObject(one)
    const scheme = asString(object?.db_name) ?? asString(object?.scheme)
    const key = idOf(object?.db_id ?? object?.key)
    if (scheme !== undefined && key !== undefined) return { scheme, key }
    const iri = asString(one)
    if (iri === '') return null
    return iri !== undefined && isEntry(iri) ? entryOf(iri) : undefined
  })
  return entries.every((entry) => entry !== undefined)
    ? entries.filter((entry) => entry !== null)
    : undefined
}

/** Reads `{ name: value }`, a list of names, or a list of `{ name, value }`. */
function attributesOf(value: unknown): ReadSpan['attributes'] | undefined {
  const object = asObject(value)
  if (object !== undefined)
    return Object.entries(object).flatMap(([type, one]) => valuesOf(type, one))
  return asList(value).flatMap((item) => {
    const { name, type, key, value: one } = asObject(item) ?? {}
    const named = asString(item) ?? asString(name) ?? asString(type) ?? asString(key)
    if (named === undefined) return []
    return one === undefined ? [{ type: named }] : valuesOf(named, one)
  })
}

const valuesOf = (type: string, value: unknown): ReadSpan['attributes'] =>
  asList(value).map((one) => ({ type, value: scalarOf(one) ?? JSON.stringify(one) }))

export const scalarOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined

export const isEmpty = (value: unknown): boolean =>
  value === '' ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (asObject(value) !== undefined && Object.keys(value as object).length === 0)
