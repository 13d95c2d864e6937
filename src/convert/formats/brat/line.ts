import { reportUnmapped, UNREADABLE, type Standoff } from '../../standoff/standoff.js'

/** One line of an `.ann` file. */
export interface BratLine {
  id: string
  /** The rest of the line after the id. */
  rest: string
  /** The number of the line, from 1. */
  number: number
}

/** Splits a line after its id. brat writes a tab there; other programs may write spaces. */
export function parseLine(raw: string, number: number): BratLine {
  const [, id = '', rest = ''] = /^(\S*)[ \t]*(.*)$/s.exec(raw.replace(/\r$/, '')) ?? []
  return { id, rest, number }
}

export const isBlank = ({ id, rest }: BratLine): boolean => id === '' && rest.trim() === ''

/** The words of a line, such as `Type Arg1:T1 Arg2:T2`. */
export const wordsOfLine = ({ rest }: BratLine): string[] => rest.match(/[^ \t]+/g) ?? []

/** Reports a line that does not follow its format, such as `"*<tab>Equiv T1 T2"`. */
export function reportMalformed(standoff: Standoff, line: BratLine, format: string): void {
  reportUnreadable(standoff, line, `is not of the form ${format}`)
}

export function reportUnreadable(
  standoff: Standoff,
  { id, number }: BratLine,
  reason: string,
): void {
  reportUnmapped(standoff, { id, line: number, type: UNREADABLE }, reason)
}
