import { partitionPoint } from '../binary-search.js'

/*
 * Finds substrings of a text of any length. Scanning a long text once for each citation would take
 * quadratic time. So after some searches, the offsets of a long text are sorted by the UTF-16 units
 * that follow them. This is a suffix array that compares only the first units. Then a search takes
 * O(log n), plus the time for the places of the rarest part of the words.
 */

/** Returns the UTF-16 offsets at which words begin, in order, including overlapping places. */
export type SubstringSearch = (words: string) => number[]

/**
 * The length in UTF-16 units from which a text is sorted. Scanning shorter texts takes less time.
 */
const LONG_TEXT = 100_000
/** The number of searches that scan a long text before its offsets are sorted. */
const SCANS = 20
/** The number of UTF-16 units by which offsets are sorted. */
const SORTED_UNITS = 8
/** The maximum number of parts of the words that are looked up to find the rarest one. */
const MOST_PARTS = 8
/** The number of places up to which a part is rare enough. No other part is then looked up. */
const FEW_PLACES = 4

export function substringSearch(text: string): SubstringSearch {
  let searches = 0
  let index: SubstringSearch | undefined
  return (words) => {
    if (text.length < LONG_TEXT || searches++ < SCANS) return scan(text, words)
    index ??= indexSubstrings(text)
    return index(words)
  }
}

function scan(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** Sorts the offsets of a text: O(n) once. */
export function indexSubstrings(text: string): SubstringSearch {
  const offsets = sortOffsets(text)
  /** The range of `offsets` with the places of a part of at most `SORTED_UNITS` units. */
  const rangeOf = (part: string) => {
    const start = partitionPoint(offsets.length, (i) => compareAt(text, offsets[i]!, part) < 0)
    const end = partitionPoint(offsets.length, (i) => compareAt(text, offsets[i]!, part) <= 0)
    return { start, end }
  }
  return (words) => {
    let rarest = { start: 0, end: Infinity, offset: 0 }
    const last = Math.max(0, words.length - SORTED_UNITS)
    const step = Math.max(1, Math.ceil(last / (MOST_PARTS - 1)))
    for (let at = 0; at < last + step; at += step) {
      const offset = Math.min(at, last)
      const range = rangeOf(words.slice(offset, offset + SORTED_UNITS))
      if (range.end - range.start < rarest.end - rarest.start) rarest = { ...range, offset }
      if (range.end - range.start <= FEW_PLACES) break
    }
    return Array.from(offsets.subarray(rarest.start, rarest.end), (at) => at - rarest.offset)
      .filter((at) => at >= 0 && text.startsWith(words, at))
      .sort((a, b) => a - b)
  }
}

/**
 * Compares the text at an offset with a part, by UTF-16 units. The result is 0 if they are equal.
 */
function compareAt(text: string, offset: number, part: string): number {
  for (let i = 0; i < part.length; i++) {
    if (offset + i >= text.length) return -1
    const difference = text.charCodeAt(offset + i) - part.charCodeAt(i)
    if (difference !== 0) return difference
  }
  return 0
}

/**
 * All offsets, sorted by the units that follow them: a radix sort from the last unit to the first.
 * Each pass sorts by as many units as fit into two bytes in the encoding of `encode`.
 */
function sortOffsets(text: string): Uint32Array {
  const { length } = text
  const { codes, bits } = encode(text)
  const unitsAtOnce = Math.max(1, Math.floor(16 / bits))
  const keys = new Uint16Array(length)
  let key = 0
  for (let i = length + unitsAtOnce - 2; i >= 0; i--) {
    key = (key >>> bits) | ((codes[i] ?? 0) << (bits * (unitsAtOnce - 1)))
    if (i < length) keys[i] = key
  }
  let sorted = new Uint32Array(length)
  let next = new Uint32Array(length)
  for (let i = 0; i < length; i++) sorted[i] = i
  for (let unit = SORTED_UNITS - unitsAtOnce; unit > -unitsAtOnce; unit -= unitsAtOnce) {
    const first = Math.max(0, unit)
    const places = new Uint32Array(0x10001)
    for (let i = first; i < length; i++) places[keys[i]! + 1]!++
    places[1]! += Math.min(first, length) // offsets whose unit is beyond the end come first
    for (let i = 1; i < places.length; i++) places[i]! += places[i - 1]!
    for (const offset of sorted) {
      const at = offset + first
      next[places[at < length ? keys[at]! : 0]!++] = offset
    }
    ;[sorted, next] = [next, sorted]
  }
  return sorted
}

/**
 * Numbers the distinct units of a text from 1 in ascending order, and returns the numbers of its
 * units. 0 stands for the end of the text.
 */
function encode(text: string): { codes: Uint16Array; bits: number } {
  const codes = new Uint16Array(text.length)
  const used = new Uint8Array(0x10000)
  for (let i = 0; i < text.length; i++) {
    codes[i] = text.charCodeAt(i)
    used[codes[i]!] = 1
  }
  let letters = 0
  const letterOf = Uint16Array.from(used, (isUsed) => (isUsed ? ++letters : 0))
  for (let i = 0; i < codes.length; i++) codes[i] = letterOf[codes[i]!]!
  return { codes, bits: 32 - Math.clz32(letters | 1) }
}
