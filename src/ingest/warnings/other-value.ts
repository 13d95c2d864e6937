import type { Fault } from '../../model/errors.js'
import { parseFigure } from '../../model/figures/figure-words.js'
import type { FigureNote } from '../../records/figures/note.js'
import type { Checked } from './checked.js'

/** A figure whose words state another value. Words that cannot be read give no warning. */
export function otherValue({ note, declaration, pointer, record, language }: Checked): Fault[] {
  if (declaration.kind !== 'figure') return []
  const { kind, value } = note as FigureNote
  const read = record.citations
    .filter(({ role }) => role === 'content')
    .map(({ exact }) => ({ exact, value: parseFigure(exact, kind, language)?.value }))
  const others = read.filter((one) => one.value !== undefined && !isSame(one.value, value))
  const [other] = others
  return other === undefined ||
    read.some((one) => one.value !== undefined && isSame(one.value, value))
    ? []
    : [
        {
          pointer: `${pointer}/value`,
          message: `is ${value}, but the words "${other.exact}" state ${other.value!}`,
        },
      ]
}

/** A fall may be a positive number with a direction. Decimal fractions are compared to 12 digits. */
const isSame = (one: number, other: number): boolean =>
  Math.abs(one).toPrecision(12) === Math.abs(other).toPrecision(12)
