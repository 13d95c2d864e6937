/*
 * Sound JSON is I-JSON (RFC 7493), which forbids duplicate keys and halves of surrogate pairs,
 * within the limits below and without U+0000. Nearly all files that are loaded are sound. This
 * module recognizes sound JSON quickly. json-positions.ts finds the faults of other JSON.
 */

/**
 * Removes the byte order mark that editors and spreadsheets may put before JSON (RFC 8259, 8.1).
 */
export const withoutBom = (json: string): string => json.replace(/^\uFEFF/, '')

/** The maximum number of values in a JSON text. */
export const MAX_VALUES = 1_000_000
/**
 * The maximum depth of a JSON text. Annotation files need few levels, and recursion fails after
 * some hundreds.
 */
export const MAX_DEPTH = 50

/** The maximum number of keys in an object. */
export const MAX_KEYS = 10_000
/**
 * The length from which a text may exceed these limits, so that it must be scanned before it is
 * parsed.
 */
const LONG = 2 ** 18

/**
 * Matches U+0000 and halves of surrogate pairs, also if they are escaped. It also matches whole
 * escaped pairs.
 */
const MAY_BE_UNSTORABLE = /\\u(?:0000|d[89a-f])|\p{Cs}/iu

/** Parses JSON if it is certainly sound. Returns undefined if it may not be, or if it is long. */
export function parseSoundJson(json: string): unknown {
  if (json.length > LONG || MAY_BE_UNSTORABLE.test(json)) return undefined
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  // JSON.parse keeps the last of duplicate keys, so the counts differ.
  return countKeys(value) === countKeysIn(json) ? value : undefined
}

/** The number of keys in a value; NaN if it is nested too deeply. */
function countKeys(value: unknown, depth = 1): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth > MAX_DEPTH) return NaN
  const children: unknown[] = Array.isArray(value) ? value : Object.values(value)
  let count = Array.isArray(value) ? 0 : children.length
  for (const child of children) count += countKeys(child, depth + 1)
  return count
}

const [COLON, BACKSLASH] = [0x3a, 0x5c]
/** JSON's white space. */
const BLANKS = new Set([9, 10, 13, 32])

/** The number of keys in a JSON text, found as strings before a colon. */
function countKeysIn(json: string): number {
  let count = 0
  for (let at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
    at = endOfString(json, at)
    while (BLANKS.has(json.charCodeAt(at))) at++
    if (json.charCodeAt(at) === COLON) count++
  }
  return count
}

/** The offset after the string whose opening quotation mark is at `start`. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); ; end = json.indexOf('"', end + 1)) {
    let backslashes = 0
    while (json.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++
    if (backslashes % 2 === 0) return end + 1
  }
}
