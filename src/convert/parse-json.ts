import { counted } from '../model/counted.js'
import { VerbatimError, type Fault } from '../model/errors.js'
import { findUnsoundValues, JsonError, locate } from '../model/json/json-positions.js'

/** The maximum number of faults that are listed. Further faults are only counted. */
const MAX_LISTED = 20

/** The maximum number of faulty values in a file. A file with more is not read further. */
const MAX_FAULTS = 10_000

/**
 * Parses the JSON of a file.
 * @throws VerbatimError with every fault as `file:line:column message`.
 */
export function parseJson(file: string, json: string): unknown {
  const { value, valueFaults } = parseWithFaults(file, json)
  throwFaults(file, json, valueFaults)
  return value
}

/**
 * Parses JSON and finds the values that cannot be stored.
 * @throws VerbatimError as `file:line:column message` if the file is not JSON, or with its faults
 * if there are more than `MAX_FAULTS`.
 */
export function parseWithFaults(
  file: string,
  json: string,
  firstLine = 1,
  firstColumn = 1,
): { value: unknown; valueFaults: Fault[] } {
  try {
    const valueFaults = findUnsoundValues(json, MAX_FAULTS, firstLine)
    if (valueFaults.length > MAX_FAULTS) throwFaults(file, json, valueFaults, firstLine)
    return { value: JSON.parse(json), valueFaults }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const { line, column } = error.position
    const at = line === firstLine ? column + firstColumn - 1 : column
    throw new VerbatimError(`${file}:${line}:${at} ${error.message}`, { cause: error })
  }
}

/**
 * Throws if there are faults.
 * @throws VerbatimError with every fault as `file:line:column /pointer message`.
 */
export function throwFaults(
  file: string,
  json: string,
  faults: readonly Fault[],
  firstLine = 1,
): void {
  if (faults.length === 0) return
  const lines = locate(json, faults, firstLine)
    .slice(0, MAX_LISTED)
    .map(
      ({ line, column, pointer, message }) =>
        `${file}:${line}:${column} ${pointer || '/'} ${message}`,
    )
  const rest = faults.length - lines.length
  if (rest > 0) lines.push(`${file}: and ${counted(rest, 'more fault')}`)
  throw new VerbatimError(lines)
}

/** True if a text is JSON, whatever its values. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
