import { VerbatimError, type Fault } from '../model/errors.js'
import { findUnsoundValues, JsonError, locate } from '../model/json-positions.js'

/** The most faults that are listed; the others are only counted. */
const MAX_LISTED = 20

/** The most faults of values that are looked for. A file with more is not read further. */
const MAX_FAULTS = 10_000

/**
 * Parses the JSON of a file.
 * @throws VerbatimError with every fault as `file:line:column message`.
 */
export function parseJson(file: string, json: string): unknown {
  const { value, unsound } = parseWithFaults(file, json)
  throwFaults(file, json, unsound)
  return value
}

/**
 * Parses JSON and finds what cannot be stored.
 * @throws VerbatimError as `file:line:column message` if it is not JSON, or with faults if it has more than
 * `MAX_FAULTS`.
 */
export function parseWithFaults(
  file: string,
  json: string,
  firstLine = 1,
  firstColumn = 1,
): { value: unknown; unsound: Fault[] } {
  try {
    const unsound = findUnsoundValues(json, MAX_FAULTS, firstLine)
    if (unsound.length > MAX_FAULTS) throwFaults(file, json, unsound, firstLine)
    return { value: JSON.parse(json), unsound }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const { line, column } = error.position
    const at = line === firstLine ? column + firstColumn - 1 : column
    throw new VerbatimError(`${file}:${line}:${at} ${error.message}`, { cause: error })
  }
}

/**
 * @throws VerbatimError with every fault as `file:line:column /pointer message`, if there is one.
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
  if (rest > 0) lines.push(`${file}: and ${rest} more faults`)
  throw new VerbatimError(lines)
}
