import { VerbatimError, type Fault } from '../model/errors.js'
import { findUnsoundValues, JsonError, locate, parseJsonTree } from '../model/json-positions.js'
import { createFaultList } from './fault-list.js'

/**
 * Parses JSON that begins on a line of a file.
 * @throws VerbatimError with every fault as `file:line:column message`.
 */
export function parseJson(file: string, json: string, firstLine = 1): unknown {
  try {
    throwFaults(file, json, findUnsoundValues(parseJsonTree(json, firstLine)), firstLine)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const { line, column } = error.position
    throw new VerbatimError(`${file}:${line}:${column} ${error.message}`, { cause: error })
  }
  return JSON.parse(json)
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
  const list = createFaultList(file)
  for (const { line, column, pointer, message } of locate(json, faults, firstLine))
    list.add(line, column, `${pointer || '/'} ${message}`)
  list.throwIfAny()
}
