import { EdtfFault, parseSingle, type EdtfDate } from './edtf-date.js'

/*
 * Parses EDTF expressions (Library of Congress, ISO 8601-2) of levels 0, 1 and 2. An interval lasts
 * from the first day of its start to the last day of its end. A set extends from its first to its
 * last member.
 */

/**
 * An EDTF expression with its first and last possible day, counted from 1970-01-01. An open bound
 * is infinite.
 */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet

/** An interval. Its start or end is null if it is open (`..`) or unknown (empty). */
export interface EdtfInterval {
  type: 'interval'
  first: number
  last: number
  start: EdtfDate | null
  end: EdtfDate | null
}

export interface EdtfSet {
  type: 'set'
  first: number
  last: number
  /** One of the members, `[a,b]`, or all of them, `{a,b}`. */
  of: 'one' | 'all'
  members: (EdtfDate | EdtfInterval)[]
}

/** @throws EdtfFault if the expression is not an EDTF date, or if there is no such day. */
export function parseEdtf(expression: string): Edtf {
  const [, open, members, close] = /^([[{])(.*)([\]}])$/s.exec(expression) ?? []
  if (members !== undefined && (open === '[') === (close === ']'))
    return parseSet(members, open === '[' ? 'one' : 'all')
  const ends = expression.split('/')
  if (ends.length === 2) return parseInterval(ends as [string, string])
  return parseSingle(expression)
}

function parseInterval(ends: [string, string]): EdtfInterval {
  const [start, end] = ends.map((date) =>
    date === '' || date === '..' ? null : parseSingle(date),
  ) as [EdtfDate | null, EdtfDate | null]
  const [first, last] = [start?.first ?? -Infinity, end?.last ?? Infinity]
  const [from, to] = [start?.time, end?.time]
  if (from !== undefined && from.isUtc === to?.isUtc) {
    if (to.at < from.at) throw reversed()
    // In different zones, the later time may be on the earlier day.
    return {
      type: 'interval',
      first: Math.min(first, end!.first),
      last: Math.max(start!.last, last),
      start,
      end,
    }
  }
  if (last < first) throw reversed()
  return { type: 'interval', first, last, start, end }
}

const reversed = () => new EdtfFault('ends before it begins')

/** Parses a set of dates and ranges of dates. It may begin with `..date` and end with `date..`. */
function parseSet(text: string, of: EdtfSet['of']): EdtfSet {
  const texts = text.split(/, ?/)
  const members = texts.map((text, i) => {
    const ends = text.split('..')
    const [start = '', end = ''] = ends
    if (ends.length === 1) return parseSingle(text)
    const isOpen = (start === '' && i === 0) || (end === '' && i === texts.length - 1)
    if (ends.length > 2 || start + end === '' || (!isOpen && !(start && end)))
      throw new EdtfFault('is not an EDTF date; a set is written [2023,2025..2027] or {..2024}')
    return parseInterval([start, end])
  })
  return {
    type: 'set',
    first: Math.min(...members.map(({ first }) => first)),
    last: Math.max(...members.map(({ last }) => last)),
    of,
    members,
  }
}
