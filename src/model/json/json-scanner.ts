import { MAX_DEPTH, MAX_KEYS, MAX_VALUES } from './json.js'
import { createMemoryBudget } from './memory-budget.js'

/*
 * Reads JSON (RFC 8259) to find the places of its values. It does not build the values, so it takes
 * hardly any memory beyond the text. JSON.parse does not give places, and jsonc-parser takes eighty
 * times the size of a text of white space.
 */

/**
 * The first fault of a JSON text, with its UTF-16 offset. The message completes a sentence about
 * the text.
 */
export class ScanError extends Error {
  override name = 'ScanError'
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message)
  }
}

/**
 * The events of a scan, in the order of the text. A context is the visitor's own data about a
 * value.
 */
export interface JsonVisitor<Context> {
  /** Makes the context of the value of a key, or of the value at an index. */
  child(parent: Context, step: string | number): Context
  /** Called when a value begins, with its offset. */
  value?(context: Context, offset: number): void
  /** Called with the text of a string. */
  string?(context: Context, text: string): void
}

const WORDS = ['true', 'false', 'null']
/**
 * Matches the characters with which a token of JSON begins. Any other character is invalid
 * everywhere.
 */
const TOKEN_START = /[\]}[{,:"\d\-tfn]/
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * Visits all values of a JSON text.
 * @throws ScanError if it is not JSON, or has more than `MAX_VALUES` values, `MAX_DEPTH` levels, or
 * `MAX_KEYS` keys in an object, or if its values would take too much memory for its length.
 */
export function scanJson<Context>(
  json: string,
  root: Context,
  visitor: JsonVisitor<Context>,
): void {
  let [at, values, depth] = [0, 0, 0]
  const budget = createMemoryBudget(json.length)

  scanValue(root)
  skipBlanks()
  if (at < json.length) throw expected('end of file')

  function scanValue(context: Context): void {
    skipBlanks()
    const start = json[at] ?? ''
    if (!/["{[\-\dtfn]/.test(start)) throw expected('value')
    if (++values > MAX_VALUES) throw new ScanError(`has more than ${MAX_VALUES} values`, at)
    visitor.value?.(context, at)
    if (start === '{') scanObject(context)
    else if (start === '[') scanArray(context)
    else if (start === '"') scanText(context)
    else if (/[-\d]/.test(start)) scanNumber()
    else scanWord()
  }

  function assertInBudget(isInBudget: boolean): void {
    if (!isInBudget)
      throw new ScanError('has too many small values for its length: split the file', at)
  }

  function scanObject(context: Context): void {
    let keys = 0
    scanItems('}', 'brace', () => {
      skipBlanks()
      if (++keys > MAX_KEYS) throw new ScanError(`has an object of more than ${MAX_KEYS} keys`, at)
      if (json[at] !== '"') throw expected('property name')
      const key = scanString()
      assertInBudget(budget.addText(key))
      skipBlanks()
      if (json[at] !== ':') throw expected('colon')
      at++
      scanValue(visitor.child(context, decoded(key)))
    })
    assertInBudget(budget.addObject(keys))
  }

  function scanArray(context: Context): void {
    let index = 0
    scanItems(']', 'bracket', () => {
      scanValue(visitor.child(context, index++))
    })
    assertInBudget(budget.addList(index))
  }

  function scanItems(close: string, name: string, scanItem: () => void): void {
    if (++depth > MAX_DEPTH) throw new ScanError(`nests deeper than ${MAX_DEPTH} levels`, at)
    at++
    skipBlanks()
    if (json[at] === undefined) throw expected(`close ${name}`)
    if (json[at] !== close) {
      for (;;) {
        scanItem()
        skipBlanks()
        if (json[at] !== ',') break
        at++
      }
      if (json[at] !== close) throw expected(at < json.length ? 'comma' : `close ${name}`)
    }
    at++
    depth--
  }

  function scanText(context: Context): void {
    const text = scanString()
    assertInBudget(budget.addText(text))
    visitor.string?.(context, decoded(text))
  }

  /** Reads to the end of a string. @returns what stands between its quotation marks. */
  function scanString(): string {
    const start = at++
    for (; ; at++) {
      const code = json.charCodeAt(at)
      if (code === 0x22) break
      if (Number.isNaN(code) || code === 0x0a || code === 0x0d)
        throw new ScanError('is not JSON: unexpected end of string', start)
      if (code < 0x20) throw new ScanError('is not JSON: invalid character', at)
      if (code === 0x5c) {
        ESCAPE.lastIndex = at
        if (!ESCAPE.test(json)) throw new ScanError('is not JSON: invalid escape character', at)
        at = ESCAPE.lastIndex - 1
      }
    }
    return json.slice(start + 1, at++)
  }

  function scanNumber(): void {
    const start = at
    let isInteger = true
    const expectDigits = (message: string) => {
      const from = at
      while (isDigit(json.charCodeAt(at))) at++
      if (at === from) throw new ScanError(`is not JSON: ${message}`, start)
    }
    if (json[at] === '-') at++
    if (json[at] === '0') at++
    else expectDigits('invalid symbol')
    if (json[at] === '.') {
      isInteger = false
      at++
      expectDigits('unexpected end of number')
    }
    if (json[at] === 'e' || json[at] === 'E') {
      isInteger = false
      at++
      if (json[at] === '+' || json[at] === '-') at++
      expectDigits('unexpected end of number')
    }
    assertInBudget(budget.addNumber(isInteger))
  }

  function scanWord(): void {
    const word = WORDS.find((one) => json.startsWith(one, at))
    if (word === undefined) throw new ScanError('is not JSON: invalid symbol', at)
    at += word.length
  }

  /** Skips white space. */
  function skipBlanks(): void {
    for (; ; at++) {
      const code = json.charCodeAt(at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
    }
  }
  /** The fault of an unexpected character, given the name of the expected token. */
  function expected(what: string): ScanError {
    const next = json[at]
    const isComment = json.startsWith('//', at) || json.startsWith('/*', at)
    const isUnknown = next !== undefined && !TOKEN_START.test(next)
    const message = isComment
      ? 'invalid comment token'
      : isUnknown
        ? 'invalid symbol'
        : `${what} expected`
    return new ScanError(`is not JSON: ${message}`, at)
  }
}

/** The text of a string, given what stands between its quotation marks. */
const decoded = (raw: string): string =>
  raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
