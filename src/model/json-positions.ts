import { parseTree, printParseErrorCode, visit, type Node, type ParseError } from 'jsonc-parser'
import type { Fault, Position } from './errors.js'
import { MAX_DEPTH, MAX_VALUES } from './json.js'

/*
 * JSON texts whose faults have a line and a column. A text may be part of a file, such as a line of
 * NDJSON: `firstLine` is then the line of the file on which it begins, counted from 1.
 */

/** JSON that cannot be read; the message completes a sentence about the file. */
export class JsonError extends Error {
  override name = 'JsonError'
  constructor(
    message: string,
    readonly position: Position,
  ) {
    super(message)
  }
}

type JsonTree = Node

/**
 * Parses JSON (RFC 8259) into a tree that knows offsets.
 * @throws JsonError if it is not JSON, has more than `MAX_VALUES` values or more than `MAX_DEPTH` levels.
 */
export function parseJsonTree(json: string, firstLine = 1): JsonTree {
  assertWithinLimits(json, firstLine)
  const errors: ParseError[] = []
  const tree = parseTree(json, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  })
  const [error] = errors
  if (error !== undefined)
    throw new JsonError(
      `is not JSON: ${inWords(printParseErrorCode(error.error))}`,
      positionAt(json, error.offset, firstLine),
    )
  return tree!
}

/** `CommaExpected` as "comma expected". */
const inWords = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

/** Parsing recurses and takes memory for each value, so a text is measured before it is parsed. */
function assertWithinLimits(json: string, firstLine: number): void {
  let [depth, values] = [0, 0]
  const countValue = (offset: number) => {
    if (++values > MAX_VALUES) refuse(`holds more than ${MAX_VALUES} values`, offset)
  }
  const begin = (offset: number) => {
    countValue(offset)
    if (++depth > MAX_DEPTH) refuse(`nests deeper than ${MAX_DEPTH} levels`, offset)
  }
  const end = () => {
    depth--
  }
  const refuse = (message: string, offset: number) => {
    throw new JsonError(message, positionAt(json, offset, firstLine))
  }
  visit(json, {
    onObjectBegin: begin,
    onArrayBegin: begin,
    onObjectEnd: end,
    onArrayEnd: end,
    onLiteralValue: (_value, offset) => {
      countValue(offset)
    },
  })
}

/** Matches U+0000 and halves of surrogate pairs, which SQLite would cut or change. */
const UNSTORABLE = /\0|\p{Cs}/u

/** Finds duplicate keys, the key `__proto__` and strings that cannot be stored. JSON allows all three. */
export function findUnsoundValues(node: JsonTree, pointer = ''): Fault[] {
  const faults: Fault[] = []
  visitNode(node, pointer)
  return faults

  function visitNode({ type, value, children = [] }: JsonTree, pointer: string): void {
    if (type === 'object') visitProperties(children, pointer)
    else if (type === 'array')
      for (const [index, child] of children.entries()) visitNode(child, `${pointer}/${index}`)
    else if (type === 'string' && UNSTORABLE.test(String(value)))
      faults.push({
        pointer,
        message: 'holds U+0000 or half of a surrogate pair, which cannot be stored',
      })
  }

  function visitProperties(properties: readonly JsonTree[], parent: string): void {
    const seen = new Set<string>()
    for (const { children: [keyNode, value] = [] } of properties) {
      const key = String(keyNode?.value)
      const pointer = `${parent}/${escapeStep(key)}`
      if (seen.has(key))
        faults.push({ pointer, message: `"${key}" occurs twice in the same object` })
      if (key === '__proto__') faults.push({ pointer, message: 'is not allowed as a key' })
      seen.add(key)
      if (value !== undefined) visitNode(value, pointer)
    }
  }
}

/**
 * Adds to each item the position of the value at its JSON Pointer, or of the nearest value around it.
 * @returns the items in the order of their positions.
 */
export function locate<Item extends { pointer: string }>(
  json: string,
  items: readonly Item[],
  firstLine = 1,
): (Item & Position)[] {
  const tree = parseTree(json)
  const sorted = items
    .map((item) => ({ item, offset: tree === undefined ? 0 : nodeAt(tree, item.pointer).offset }))
    .sort((a, b) => a.offset - b.offset)
  const toPosition = positionCounter(json, firstLine)
  return sorted.map(({ item, offset }) => ({ ...item, ...toPosition(offset) }))
}

const positionAt = (json: string, offset: number, firstLine: number): Position =>
  positionCounter(json, firstLine)(offset)

/** Converts offsets that must come in ascending order; passes over the text once. */
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

/** The deepest existing node on the way to a JSON Pointer. */
function nodeAt(tree: JsonTree, pointer: string): JsonTree {
  let node = tree
  for (const step of pointer.split('/').slice(1).map(unescapeStep)) {
    const child =
      node.type === 'array'
        ? node.children?.[Number.parseInt(step, 10)]
        : node.children?.find(({ children }) => children?.[0]?.value === step)?.children?.[1]
    if (child === undefined) break
    node = child
  }
  return node
}

/** A step of a JSON Pointer (RFC 6901) for an object key. */
export const escapeStep = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescapeStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
