import { Compile } from 'typebox/compile'
import { clip } from '../../model/clip.js'
import { AnnotationError, type Fault, type LocatedFault } from '../../model/errors.js'
import { parseSoundJson } from '../../model/json/json.js'
import { findUnsoundValues, JsonError, locate } from '../../model/json/json-positions.js'
import { AnnotationFile, type AnnotationJson } from './annotation.js'
import { ShapeError, shapeFaults, soundPart } from './shape-error.js'

/** The most faults of a file that are listed. A check ends when it has found more. */
export const MAX_FAULTS = 1000

/** The most code points of a JSON Pointer that a line shows. */
const MAX_SHOWN = 500

const validator = Compile(AnnotationFile)

/**
 * Checks syntax, values and schema, in this order.
 * @throws AnnotationError with every fault of the first check that fails; for the schema, a
 * ShapeError.
 */
export function parseAnnotation(file: AnnotationJson): AnnotationFile {
  const sound = parseSoundJson(file.json)
  if (validator.Check(sound)) return sound
  const annotation = parseWithFaults(file)
  if (validator.Check(annotation)) return annotation
  const faults = shapeFaults(annotation, MAX_FAULTS)
  const rest = faults.length > MAX_FAULTS ? undefined : soundPart(annotation)
  throw new ShapeError(file, annotationError(file, faults), faults, rest)
}

function parseWithFaults(file: AnnotationJson): unknown {
  try {
    const faults = findUnsoundValues(file.json, MAX_FAULTS, file.firstLine)
    if (faults.length > 0) throw annotationError(file, faults)
    return JSON.parse(file.json)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const { line, column } = error.position
    throw new AnnotationError(
      file.path,
      [{ line, column, pointer: '', message: error.message }],
      [`${file.path}:${line}:${column} ${error.message}`],
    )
  }
}

/**
 * One error for all faults, each on a line that begins with file, line and column. Indented lines
 * after it list the places that may be meant, each with the words to paste into the file.
 */
export function annotationError(
  { path, json, firstLine }: AnnotationJson,
  faults: readonly Fault[],
): AnnotationError {
  const located: LocatedFault[] = locate(json, faults.slice(0, MAX_FAULTS), firstLine)
  if (faults.length > MAX_FAULTS)
    located.push({
      line: firstLine,
      column: 1,
      pointer: '',
      message: `has more faults, which are not listed`,
    })
  return new AnnotationError(
    path,
    located,
    located.flatMap(({ line, column, pointer, message, choices = [] }) => [
      `${path}:${line}:${column} ${clip(pointer, MAX_SHOWN) || '/'} ${message}`,
      ...choices.map(({ words, context }) => `  ${JSON.stringify(words)} in "${context}"`),
    ]),
  )
}
