import { LIST, type Columns } from './columns.js'
import type { Conll04Relation } from './conll04.js'
import type { ReadSentence } from './sentences.js'

const itemsOf = (list: string): string[] =>
  (LIST.exec(list)?.[1] ?? '')
    .split(',')
    .map((item) => item.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter((item) => item !== '')

/** The item that stands for no relation; its head is the token itself. */
const NONE = 'N'

/**
 * The relations of two columns, as files for joint extraction have them: the names of the relations of a
 * token, and the numbers of the tokens that they lead to.
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
