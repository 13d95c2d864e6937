import type { Range } from '../../model/text/ranges.js'
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
  for (const { pattern, match, line } of lines.flatMap((one) => matchesIn(one, patterns))) {
    const { name, isFigure, read } = pattern
    const [start, end] = [match.index, match.index + match[0].length]
    const before = line.words.slice(Math.max(0, start - CONTEXT), start)
    const date = read(match.groups ?? {}, { anchor, before, previous: dates.at(-1) })
    const place = { start: line.start + start, end: line.start + end, words: match[0], isFigure }
    if (date === undefined) undated.push(place)
    else dates.push({ ...place, ...date, rule: name })
  }
  return { dates, undated }
}

interface Match {
  pattern: DatePattern
  match: RegExpExecArray
  line: Line
}

/** The places of a line that a pattern matches, in text order. The first pattern that matches a place wins. */
function matchesIn(line: Line, patterns: readonly DatePattern[]): Match[] {
  const taken = new Uint8Array(line.words.length)
  const matches: Match[] = []
  for (const pattern of patterns)
    for (const match of line.words.matchAll(pattern.words)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.subarray(start, end).includes(1) || isCommonWord(match.groups ?? {})) continue
      taken.fill(1, start, end)
      matches.push({ pattern, match, line })
    }
  return matches.sort((a, b) => a.match.index - b.match.index)
}

/** Without a capital, "march" and "sun." are not dates. */
const isCommonWord = ({ month, weekday }: Readonly<Record<string, string | undefined>>): boolean =>
  [month, weekday].some((word) => word !== undefined && /^\p{Ll}/u.test(word))

/** The day of an article: the day of its publication, or else the first full date of the text. */
export function anchorOf(
  published: string | undefined,
  lines: readonly Line[],
  patterns: readonly DatePattern[],
): string | undefined {
  if (published !== undefined && /^\d{4}-\d\d-\d\d/.test(published)) return published.slice(0, 10)
  const { dates } = findDates(lines, patterns, undefined)
  return dates.find(({ edtf, basis }) => basis === 'stated' && /^\d{4}-\d\d-\d\d$/.test(edtf))?.edtf
}
