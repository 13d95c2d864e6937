/*
 * Nearly every annotation file is sound, and that can be told without a look at each place of its JSON. What can't be told to be sound is
 * looked at again by the parser that knows places (source.ts).
 */

/** Values of an annotation file. */
export const MAX_VALUES = 1_000_000
/** No annotation file nests deeper than a few levels; beyond some hundreds, recursion would end the process. */
export const MAX_DEPTH = 50

/** An escape of U+0000 or of half of a surrogate pair, or such a half: without any, no string holds what can not be stored. */
const MAY_BE_UNSTORABLE = /\\u(?:0000|d[89a-f])|\p{Cs}/iu

/**
 * What JSON says; undefined where it is no JSON, and where it may hold more than `MAX_VALUES`, nest deeper than `MAX_DEPTH`, say a key twice
 * in an object or hold U+0000 or half of a surrogate pair.
 */
export function parseSound(json: string): unknown {
  if (json.length > 2 * MAX_VALUES || MAY_BE_UNSTORABLE.test(json)) return undefined // with the comma or bracket after it, a value takes two characters
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return undefined
  }
  return countKeys(value) === countKeysIn(json) ? value : undefined
}

/** How many keys the objects of a value have; NaN where it nests too deep. Of keys that are the same, JSON.parse keeps the last. */
function countKeys(value: unknown, depth = 1): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth > MAX_DEPTH) return NaN
  const inner: unknown[] = Array.isArray(value) ? value : Object.values(value)
  let count = Array.isArray(value) ? 0 : inner.length
  for (const one of inner) count += countKeys(one, depth + 1)
  return count
}

const [COLON, BACKSLASH] = [0x3a, 0x5c]
/** What JSON takes for white space. */
const BLANKS = new Set([9, 10, 13, 32])

/** How many keys stand in a text that is JSON: strings with a colon after them. */
function countKeysIn(json: string): number {
  let count = 0
  for (let at = json.indexOf('"'); at >= 0; at = json.indexOf('"', at)) {
    at = endOfString(json, at)
    while (BLANKS.has(json.charCodeAt(at))) at++
    if (json.charCodeAt(at) === COLON) count++
  }
  return count
}

/** The offset after the string that begins with the quotation mark at `start`. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); ; end = json.indexOf('"', end + 1)) {
    let escapes = 0
    while (json.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes++
    if (escapes % 2 === 0) return end + 1
  }
}
