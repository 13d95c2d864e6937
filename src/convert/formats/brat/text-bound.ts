import type { IndexedText, Span } from '../../../model/text.js'
import {
  detectOffsets,
  fromUniversalNewlines,
  resolveClaim,
  type OffsetRange,
} from '../../standoff/offsets.js'
import { addMalformed, firstColumn, freeText, type BratLine } from './line.js'
import type { ParseState } from './parse-state.js'

/** The most fragments of a discontinuous annotation. No text needs as many. */
const MAX_FRAGMENTS = 1000

/** Parses `T1<tab>Type start end;start end<tab>words`. */
export function parseTextBound(line: BratLine, { faults, claimed }: ParseState): void {
  const [, type = '', offsets = ''] = /^(\S+) ([\d ;]+)$/.exec(line.fields[0] ?? '') ?? []
  const fragments = offsets.split(';', MAX_FRAGMENTS + 1)
  if (
    line.fields.length < 2 ||
    fragments.length > MAX_FRAGMENTS ||
    !fragments.every((fragment) => /^\d{1,9} \d{1,9}$/.test(fragment))
  ) {
    addMalformed(faults, line, '"T1<tab>Type start end;start end<tab>words"')
    return
  }
  claimed.push({
    id: line.id,
    type,
    line: line.number,
    column: firstColumn(line) + type.length + 1,
    claim: { ranges: fragments.map(rangeOf), words: freeText(line, '\t') },
  })
}

function rangeOf(fragment: string): OffsetRange {
  const [start, end] = fragment.split(' ').map(Number)
  return [start!, end!]
}

/**
 * Adds the text-bound annotations to the standoff. This waits until the whole file is parsed,
 * because only all claims together show how the file's author counted line breaks.
 */
export function resolveTextBounds({ standoff, faults, claimed }: ParseState): void {
  const { text } = standoff
  const toCodePoint = detectOffsets(
    claimed.map(({ claim }) => claim),
    text,
    text.text.includes('\r\n') ? [() => fromUniversalNewlines(text)] : [],
  )
  for (const { id, type, line, column, claim } of claimed) {
    const spans = resolveClaim(claim, text, toCodePoint)
    if (typeof spans === 'string') faults.add(line, column, spans)
    else standoff.textBounds.push({ id, type, line, spans: joinAdjacent(spans, text) })
  }
}

/** The spans in text order, with those that touch or overlap joined. */
function joinAdjacent(spans: readonly Span[], text: IndexedText): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || span.start > last.end) joined.push(span)
    else {
      const end = Math.max(last.end, span.end)
      joined[joined.length - 1] = { start: last.start, end, exact: text.slice(last.start, end) }
    }
  }
  return joined
}
