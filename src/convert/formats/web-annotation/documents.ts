import { VerbatimError, type Fault } from '../../../model/errors.js'
import { locate } from '../../../model/json/json-positions.js'
import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import { linesOf, type Line } from '../../lines.js'
import { isJson, parseWithFaults, throwFaults } from '../../parse-json.js'
import { MAX_ANNOTATIONS, tooManyAnnotations } from '../../standoff/standoff.js'
import { fromHypothesis, isHypothesisRow } from './hypothesis.js'

/** A value in a place for annotations. */
interface Item {
  /** JSON Pointer into its document. */
  pointer: string
  /** Undefined if the value is not an annotation. */
  annotation?: JsonObject
  /** The reason why the value cannot be read. */
  fault?: string
  /** The IRI of a page that continues the page at `pointer`. */
  next?: string
}

/** An item and the line, from 1, on which it begins. */
export type LocatedItem = Item & { line: number }

/**
 * The properties in which pages, collections, graphs and files of other programs have annotations.
 */
const CONTAINERS = ['items', '@graph', 'first', 'rows', 'annotations']

/**
 * Finds the annotations of one JSON document, or of lines that are one document each.
 * @throws VerbatimError if the file is not JSON or has more annotations than one article can have.
 */
export function findItems(file: string, json: string): LocatedItem[] {
  const pages = new Set<unknown>()
  const found = isJsonLines(file, json)
    ? itemsOfLines(file, json, pages)
    : itemsOf(file, json, 1, pages)
  if (found.length > MAX_ANNOTATIONS) throw tooManyAnnotations(file)
  return found.filter(({ next }) => next === undefined || !pages.has(next))
}

/** True if each line is a document. The first line of a pretty-printed document is not JSON. */
function isJsonLines(file: string, json: string): boolean {
  const rows = filledLinesOf(json)
  const [first, second] = [rows.next(), rows.next()].map(({ value }) => value?.row)
  if (/\.(?:ndjson|jsonl)$/i.test(file) && (first === undefined || /^\s*\{/.test(first)))
    return true
  return second !== undefined && /^\s*\{.*\}\s*$/s.test(first!) && isJson(first!)
}

function* filledLinesOf(json: string): Generator<Line, undefined> {
  for (const line of linesOf(json)) if (line.row.trim() !== '') yield line
}

/** The items of all lines. A line that is not JSON is an item with a fault. */
function itemsOfLines(file: string, json: string, pages: Set<unknown>): LocatedItem[] {
  const rows: Line[] = []
  for (const line of filledLinesOf(json))
    if (rows.push(line) > MAX_ANNOTATIONS) throw tooManyAnnotations(file)
  return rows.flatMap(({ row, line }) => {
    try {
      return itemsOf(file, row, line, pages)
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      return [{ pointer: '', line, fault: error.message.replace(`${file}:${line}:`, 'column ') }]
    }
  })
}

function itemsOf(
  file: string,
  json: string,
  firstLine: number,
  pages: Set<unknown>,
): LocatedItem[] {
  const { value, valueFaults } = parseWithFaults(file, json, firstLine)
  const items: Item[] = []
  for (const item of itemsIn(value, '', pages))
    if (items.push(item) > MAX_ANNOTATIONS) throw tooManyAnnotations(file)
  throwFaults(file, json, addFaults(items, valueFaults, value), firstLine)
  return locate(json, items, firstLine)
}

/**
 * Yields the items one by one, so that a file with a million items need not be read to the end.
 * @param pages takes the IRIs of pages and collections.
 */
function* itemsIn(value: unknown, pointer: string, pages: Set<unknown>): Generator<Item> {
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* itemsIn(one, `${pointer}/${index}`, pages)
    return
  }
  const object = asObject(value)
  if (object === undefined) yield { pointer, fault: 'is not an annotation, but a single value' }
  else yield* itemsInObject(object, pointer, pages)
}

function* itemsInObject(object: JsonObject, pointer: string, pages: Set<unknown>): Generator<Item> {
  const types = asList(object.type ?? object['@type'])
  const isPage = types.includes('AnnotationPage') || types.includes('AnnotationCollection')
  const keys = CONTAINERS.filter((key) => object[key] !== undefined)
  if (types.includes('Annotation')) yield { annotation: object, pointer }
  else if (isHypothesisRow(object)) yield { annotation: fromHypothesis(object), pointer }
  else if (keys.length === 0 && !isPage)
    yield { pointer, fault: 'is not an annotation: its type is not "Annotation"' }
  else {
    pages.add(object.id)
    for (const key of keys) yield* itemsIn(object[key], `${pointer}/${key}`, pages)
    const next = asString(object.next)
    if (next !== undefined)
      yield { pointer, next, fault: `continues on a page that is not in the file: "${next}"` }
  }
}

/**
 * Assigns faults of values to the items that contain them.
 * @returns the faults of values outside of all items.
 */
function addFaults(items: readonly Item[], faults: readonly Fault[], document: unknown): Fault[] {
  if (faults.length === 0) return []
  const byPointer = new Map(items.map((item) => [item.pointer, item]))
  return faults.filter(({ pointer, message }) => {
    if (isCutContext(pointer, document)) return false
    const steps = pointer.split('/')
    const item = steps
      .map((_, index) => byPointer.get(steps.slice(0, index + 1).join('/')))
      .find((one) => one !== undefined)
    if (item !== undefined) item.fault ??= `${pointer.slice(item.pointer.length)} ${message}`
    return item === undefined
  })
}

/** True if the only fault of a prefix or suffix is that a tool cut it inside a surrogate pair. */
function isCutContext(pointer: string, document: unknown): boolean {
  if (!/\/(?:prefix|suffix)$/.test(pointer)) return false
  const context = asString(valueAt(document, pointer)) ?? ''
  return !/[\0\p{Cs}]/u.test(context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, ''))
}

const valueAt = (document: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => (value as JsonObject | undefined)?.[step], document)
