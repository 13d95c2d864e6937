import type { FaultList } from '../../fault-list.js'

/** One line of an `.ann` file: an id and the fields after it, separated by tabs. */
export interface BratLine {
  id: string
  fields: string[]
  /** Counts from 1. */
  number: number
}

/** A word of a line's first field; `column` counts from 1. */
export interface Word {
  word: string
  column: number
}

export const parseLine = (raw: string, number: number): BratLine => {
  const [id = '', ...fields] = raw.replace(/\r$/, '').split('\t')
  return { id, fields, number }
}

export const isBlank = ({ id, fields }: BratLine): boolean =>
  id.trim() === '' && fields.length === 0

/** The column at which the first field begins. */
export const firstColumn = ({ id }: BratLine): number => id.length + 2

/** The words of the first field, such as `Type Arg1:T1 Arg2:T2`. */
export function wordsOfLine(line: BratLine): Word[] {
  const from = firstColumn(line)
  return [...(line.fields[0] ?? '').matchAll(/[^ ]+/g)].map((match) => ({
    word: match[0],
    column: from + match.index,
  }))
}

/** The fields after the first, which hold free text. */
export const freeText = ({ fields }: BratLine, separator = ' '): string =>
  fields.slice(1).join(separator)

/** Reports a line that does not follow its format, such as `"*<tab>Equiv T1 T2"`. */
export function addMalformed(faults: FaultList, line: BratLine, format: string): void {
  faults.add(line.number, firstColumn(line), `is not of the form ${format}`)
}
