import type { Range } from '../../model/ranges.js'
import type { Line } from '../text/token.js'
import type { DatePattern, ReadDate } from './date-pattern.js'

/** A date in the text, in UTF-16 offsets. */
export interface FoundDate extends Range, ReadDate {
  words: string
  /** The name of the pattern. */
  rule: string
  isFigure: boolean
}

/** Words that give a date only together with the day of the article, which is not known. */
export interface UndatedWords extends Range {
  words: string
  isFigure: boolean
}

export interface FoundDates {
  dates: FoundDate[]
  undated: UndatedWords[]
}

const CONTEXT = 80

/**
 * Finds the dates of a text.
 * @param anchor the day of the article, as YYYY-MM-DD.
 */
export function findDates(
  lines: readonly Line[],
  patterns: readonly DatePattern[],
  anchor: string | undefined,
): FoundDates {
  const dates: FoundDate[] = []
  const undated: UndatedWords[] = []
  for (const { words: line, start: offset } of lines) {
    const taken = new Uint8Array(line.length)
    for (const { name, words, isFigure, read } of patterns)
      for (const match of line.matchAll(words)) {
        const [start, end] = [match.index, match.index + match[0].length]
        if (taken.subarray(start, end).includes(1)) continue
        const before = line.slice(Math.max(0, start - CONTEXT), start)
        const date = read(match.groups ?? {}, { anchor, before })
        const place = { start: offset + start, end: offset + end, words: match[0], isFigure }
        taken.fill(1, start, end)
        if (date === undefined) undated.push(place)
        else dates.push({ ...place, ...date, rule: name })
      }
  }
  return { dates: dates.sort((a, b) => a.start - b.start), undated }
}

/** The day of an article: that of its publication, or else the first day of the text that is stated in full. */
export function anchorOf(
  published: string | undefined,
  lines: readonly Line[],
  patterns: readonly DatePattern[],
): string | undefined {
  if (published !== undefined && /^\d{4}-\d\d-\d\d/.test(published)) return published.slice(0, 10)
  const { dates } = findDates(lines, patterns, undefined)
  return dates.find(({ edtf, basis }) => basis === 'stated' && /^\d{4}-\d\d-\d\d$/.test(edtf))?.edtf
}
