import { clip } from '../clip.js'
import type { Fault, Position } from '../errors.js'
import { scanJson, ScanError } from './json-scanner.js'

/*
 * Finds the lines and columns of faults in JSON texts. A text may be part of a file, such as a line
 * of NDJSON; `firstLine` is the line of the file on which it begins, counted from 1.
 */

/** JSON that cannot be read. The message completes a sentence about the file. */
export class JsonError extends Error {
  override name = 'JsonError'
  constructor(
    message: string,
    readonly position: Position,
  ) {
    super(message)
  }
}

/** Matches U+0000 and halves of surrogate pairs, which SQLite would cut or change. */
const UNSTORABLE = /\0|\p{Cs}/u

/** The maximum number of code points of a key in a message. */
const MAX_SHOWN = 80

/** A value that is being visited. */
interface Visited {
  parent?: Visited
  step: string | number
  /** The keys of an object that have been read so far. */
  keys?: Set<string>
}

/**
 * Finds duplicate keys, the key `__proto__` and strings that cannot be stored. JSON allows all
 * three.
 * @returns the first `most` faults, and one more if there are more.
 * @throws JsonError if the text is not JSON, or if it exceeds a limit of json.ts.
 */
export function findUnsoundValues(json: string, most: number, firstLine = 1): Fault[] {
  const faults: Fault[] = []
  const enough = new Error()
  const addFault = (place: Visited, message: string) => {
    faults.push({ pointer: pointerTo(place), message })
    if (faults.length > most) throw enough
  }
  const child = (parent: Visited, step: string | number): Visited => {
    const place: Visited = { parent, step }
    if (typeof step === 'number') return place
    const keys = (parent.keys ??= new Set())
    if (keys.has(step))
      addFault(place, `"${clip(step, MAX_SHOWN)}" occurs twice in the same object`)
    if (step === '__proto__') addFault(place, 'is not allowed as a key')
    keys.add(step)
    return place
  }
  const string = (place: Visited, text: string) => {
    if (UNSTORABLE.test(text))
      addFault(place, 'has U+0000 or half of a surrogate pair, which cannot be stored')
  }
  try {
    scanJson<Visited>(json, { step: '' }, { child, string })
  } catch (error) {
    if (error instanceof ScanError)
      throw new JsonError(error.message, positionCounter(json, firstLine)(error.offset))
    if (error !== enough) throw error
  }
  return faults
}

function pointerTo({ parent, step }: Visited): string {
  return parent === undefined ? '' : `${pointerTo(parent)}/${escapeStep(String(step))}`
}

/** A node on the path to a value whose position is wanted. */
interface Wanted {
  offset?: number
  /** Undefined for a leaf, since a map takes much memory. */
  children?: Map<string, Wanted>
}

/**
 * Adds a position to each item: that of the value at its JSON Pointer, or of the innermost value
 * around it.
 * @returns the items in the order of their positions.
 */
export function locate<Item extends { pointer: string }>(
  json: string,
  items: readonly Item[],
  firstLine = 1,
): (Item & Position)[] {
  const root: Wanted = {}
  const paths = items.map(({ pointer }) => pathTo(root, pointer))
  scanJson<Wanted | undefined>(json, root, {
    child: (parent, step) => parent?.children?.get(String(step)),
    value: (wanted, offset) => {
      if (wanted !== undefined) wanted.offset ??= offset
    },
  })
  const toPosition = positionCounter(json, firstLine)
  return items
    .map((item, i) => ({
      item,
      offset: paths[i]!.findLast(({ offset }) => offset !== undefined)!.offset!,
    }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ item, offset }) => ({ ...item, ...toPosition(offset) }))
}

/** The nodes from the root to the value at a JSON Pointer. New nodes are added. */
function pathTo(root: Wanted, pointer: string): Wanted[] {
  const path = [root]
  for (const step of pointer.split('/').slice(1).map(unescapeStep)) {
    const children = (path.at(-1)!.children ??= new Map())
    const next = children.get(step) ?? {}
    children.set(step, next)
    path.push(next)
  }
  return path
}

/**
 * Makes a function that converts offsets to positions. Offsets must be ascending, so that the text
 * is read once.
 */
export function positionCounter(json: string, firstLine = 1): (offset: number) => Position {
  let line = firstLine
  let lineStart = 0
  let lineEnd = json.indexOf('\n')
  return (offset) => {
    while (lineEnd >= 0 && lineEnd < offset) {
      lineStart = lineEnd + 1
      lineEnd = json.indexOf('\n', lineStart)
      line++
    }
    return { line, column: offset - lineStart + 1 }
  }
}

/** A step of a JSON Pointer (RFC 6901) for an object key. */
export const escapeStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
