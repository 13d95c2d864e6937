import { LIST, type Columns } from './columns.js'
import type { Conll04Relation } from './conll04.js'
import type { ReadSentence } from './sentences.js'

const itemsOf = (list: string): string[] =>
  (LIST.exec(list)?.[1] ?? '')
    .split(',')
    .map((item) => item.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter((item) => item !== '')

/** The name that means "no relation". Its head is the token itself. */
const NONE = 'N'

/**
 * Reads relations from two columns, as in datasets for joint extraction. They have the names of the
 * relations of a token, and the numbers of the tokens that the relations lead to.
 */
export function headRelationsOf(
  { rows }: ReadSentence,
  { relations }: Columns,
): Omit<Conll04Relation, 'sentence'>[] {
  const [types, heads] = relations ?? []
  if (types === undefined || heads === undefined) return []
  return rows.flatMap(({ columns, line }, from) => {
    const numbers = itemsOf(columns[heads] ?? '').map(Number)
    return itemsOf(columns[types] ?? '').flatMap((type, index) => {
      const to = numbers[index]
      return type === NONE || to === undefined ? [] : [{ type, from, to, line }]
    })
  })
}
