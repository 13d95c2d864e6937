import type { Answer, List } from './answer-schema.js'

/** An item of a model's answer. */
export type Item = {
  [L in List]: { list: L; value: Answer[L][number]; part: number }
}[List]

export interface ItemFault {
  item: Item
  /** A description of the fault, for the model or a person. */
  message: string
}

/** The items of an answer about a part of the text. */
export const itemsOf = (answer: Answer, part: number): Item[] =>
  (Object.entries(answer) as [List, never[]][]).flatMap(([list, values]) =>
    values.map((value): Item => ({ list, value, part })),
  )
