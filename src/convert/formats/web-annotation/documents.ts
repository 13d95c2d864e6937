import { parseJson } from '../../files.js'
import { asList, asObject, type JsonObject } from '../../json-values.js'
import { MAX_ANNOTATIONS, tooManyAnnotations } from '../../standoff/standoff.js'

/** An annotation and the line, from 1, on which it begins. */
export interface LocatedAnnotation {
  annotation: JsonObject
  line: number
}

interface Document {
  value: unknown
  /** The line on which each object and array begins, by JSON Pointer. */
  lines: ReadonlyMap<string, number>
}

/** The properties that lead from a page, collection or graph to its annotations. */
const CONTAINERS = ['items', '@graph', 'first'] as const

/**
 * The annotations of a document, or of several documents, one a line.
 * @throws VerbatimError if the file is not JSON or holds more annotations than one article can have.
 */
export function findAnnotations(file: string, json: string): LocatedAnnotation[] {
  const found = documentsOf(file, json).flatMap(({ value, lines }) =>
    annotationsIn(value, '', lines),
  )
  if (found.length > MAX_ANNOTATIONS) throw tooManyAnnotations(file)
  return found
}

function documentsOf(file: string, json: string): Document[] {
  const rows = json.split('\n').map((row, index) => ({ row, line: index + 1 }))
  const filled = rows.filter(({ row }) => row.trim() !== '')
  const isJsonLines = rows.length > 1 && filled.every(({ row }) => /^\s*\{.*\}\s*$/s.test(row))
  if (!isJsonLines) return [parseDocument(file, json, 1)]
  if (rows.length > MAX_ANNOTATIONS + 1) throw tooManyAnnotations(file)
  return filled.map(({ row, line }) => parseDocument(file, row, line))
}

function parseDocument(file: string, json: string, firstLine: number): Document {
  const lines = new Map<string, number>()
  const value = parseJson(file, json, firstLine, (pathOf, line) => {
    const path = pathOf()
    if (!mayBeAnnotation(path)) return
    if (lines.size > MAX_ANNOTATIONS) throw tooManyAnnotations(file)
    lines.set(path.map((step) => `/${step}`).join(''), line)
  })
  return { value, lines }
}

/** Whether an annotation may stand at a path such as `/3`, `/items/3`, `/first/items/3` or `/2/items/3`. */
const mayBeAnnotation = (path: readonly (string | number)[]): boolean =>
  path.length <= 5 &&
  path.every((step) => typeof step === 'number' || CONTAINERS.some((name) => name === step))

function annotationsIn(
  value: unknown,
  pointer: string,
  lines: Document['lines'],
): LocatedAnnotation[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => annotationsIn(one, `${pointer}/${index}`, lines))
  const object = asObject(value)
  if (object === undefined) return []
  if (asList(object.type ?? object['@type']).includes('Annotation'))
    return [{ annotation: object, line: lines.get(pointer) ?? 1 }]
  return CONTAINERS.flatMap((key) => annotationsIn(object[key], `${pointer}/${key}`, lines))
}
