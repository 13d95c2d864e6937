import type { OffsetRange } from '../../standoff/offsets.js'
import type { Standoff } from '../../standoff/standoff.js'
import type { UnresolvedTextBound } from '../../standoff/text-bounds.js'
import { reportMalformed, type BratLine } from './line.js'

/** The maximum number of fragments of a discontinuous annotation. */
const MAX_FRAGMENTS = 1000

const TYPE = /(\S+)[ \t]+/y
const FRAGMENT = /(\d{1,9})[ \t]+(\d{1,9})(?!\d)/y
const SEPARATOR = / *; */y
/** Matches the words, which follow a tab or a space. */
const WORDS = /(?:[ \t](.*))?$/sy

/** Parses `T1<tab>Type start end;start end<tab>words`. */
export function parseTextBound(
  line: BratLine,
  standoff: Standoff,
): UnresolvedTextBound | undefined {
  const next = matcherOf(line.rest)
  const [, type] = next(TYPE) ?? []
  const ranges: OffsetRange[] = []
  while (type !== undefined && ranges.length < MAX_FRAGMENTS) {
    const [, start, end] = next(FRAGMENT) ?? []
    if (start === undefined) break
    ranges.push([Number(start), Number(end)])
    if (next(SEPARATOR) === undefined) break
  }
  const words = next(WORDS)
  if (type === undefined || ranges.length === 0 || words === undefined) {
    reportMalformed(standoff, line, '"T1<tab>Type start end;start end<tab>words"')
    return undefined
  }
  return { id: line.id, type, line: line.number, position: { ranges, words: words[1] } }
}

/** Returns a function that matches sticky patterns, each where the last match ended. */
function matcherOf(text: string): (pattern: RegExp) => RegExpExecArray | undefined {
  let at = 0
  return (pattern) => {
    pattern.lastIndex = at
    const match = pattern.exec(text) ?? undefined
    at += match?.[0].length ?? 0
    return match
  }
}
