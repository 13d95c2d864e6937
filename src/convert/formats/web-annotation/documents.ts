import { locate } from '../../../model/json-positions.js'
import { asList, asObject, type JsonObject } from '../../json-values.js'
import { parseJson } from '../../parse-json.js'
import { MAX_ANNOTATIONS, tooManyAnnotations } from '../../standoff/standoff.js'

/** An annotation and the line, from 1, on which it begins. */
export interface LocatedAnnotation {
  annotation: JsonObject
  line: number
}

/** The properties in which pages, collections and graphs hold annotations. */
const CONTAINERS = ['items', '@graph', 'first']

/**
 * Finds the annotations of one JSON document, or of lines that are one document each.
 * @throws VerbatimError if the file is not JSON or holds more annotations than one article can
 * have.
 */
export function findAnnotations(file: string, json: string): LocatedAnnotation[] {
  const rows = json.split('\n').map((row, index) => ({ row, line: index + 1 }))
  const documents = rows.filter(({ row }) => row.trim() !== '')
  const isJsonLines = rows.length > 1 && documents.every(({ row }) => /^\s*\{.*\}\s*$/s.test(row))
  if (!isJsonLines) return annotationsOf(file, json, 1)
  if (documents.length > MAX_ANNOTATIONS) throw tooManyAnnotations(file)
  const found = documents.flatMap(({ row, line }) => annotationsOf(file, row, line))
  if (found.length > MAX_ANNOTATIONS) throw tooManyAnnotations(file)
  return found
}

function annotationsOf(file: string, json: string, firstLine: number): LocatedAnnotation[] {
  const found = annotationsIn(parseJson(file, json, firstLine), '')
  if (found.length > MAX_ANNOTATIONS) throw tooManyAnnotations(file)
  return locate(json, found, firstLine)
}

function annotationsIn(
  value: unknown,
  pointer: string,
): { annotation: JsonObject; pointer: string }[] {
  if (Array.isArray(value))
    return value.flatMap((one, index) => annotationsIn(one, `${pointer}/${index}`))
  const object = asObject(value)
  if (object === undefined) return []
  if (asList(object.type ?? object['@type']).includes('Annotation'))
    return [{ annotation: object, pointer }]
  return CONTAINERS.flatMap((key) => annotationsIn(object[key], `${pointer}/${key}`))
}
