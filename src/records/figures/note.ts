import { Type, type Static } from 'typebox'
import type { Fault } from '../../model/errors.js'
import { isCurrency } from '../../model/figures/currencies.js'
import {
  CHANGE_DIRECTIONS,
  FIGURE_BOUNDS,
  FIGURE_KINDS,
  FIGURE_SALIENCES,
  MONEY_KINDS,
} from '../../model/vocabulary/figures.js'
import type { NoteDeclaration } from '../shared/declaration.js'
import {
  AssertedByNote,
  attributionWords,
  contentWords,
  DateNote,
  eachEntity,
  list,
  optional,
  Places,
  plainText,
  recordNote,
  Slug,
  Strict,
  SubtypeNote,
  type StatementNote,
} from '../shared/notes.js'

export const FigureNote = Type.Object(
  {
    ...recordNote,
    kind: Type.Enum([...FIGURE_KINDS]),
    subtype: SubtypeNote,
    content: Places,
    assertedBy: optional(AssertedByNote),
    value: Type.Number(),
    unit: optional(
      plainText('e.g. "U.S. dollars", "percent", "years"; none for a plain count of the measure'),
    ),
    currency: optional(
      Type.String({
        pattern: '^[A-Z]{3}$',
        description: 'of money: the ISO 4217 code, e.g. "USD", if the text settles it',
      }),
    ),
    bound: optional(Type.Enum([...FIGURE_BOUNDS], { description: 'default exact' })),
    measure: plainText('what the number counts or measures'),
    salience: optional(
      Type.Enum([...FIGURE_SALIENCES], {
        description: '"incidental" if the number only belongs to the wording, such as "two-way"',
      }),
    ),
    about: optional(list(Slug, 'the entities that the figure is about')),
    period: optional(DateNote),
    change: optional(
      Type.Object(
        {
          direction: Type.Enum([...CHANGE_DIRECTIONS]),
          base: optional(plainText('what it is compared with, e.g. "the year before (2022)"')),
        },
        Strict,
      ),
    ),
    source: optional(
      Type.String({
        minLength: 1,
        deprecated: true,
        description: 'who gives the figure; "assertedBy" replaces it, and cites the words',
      }),
    ),
  },
  Strict,
)
export type FigureNote = Static<typeof FigureNote>

const statements = ({ assertedBy, source }: FigureNote): StatementNote[] => [
  { at: 'assertedBy', assertedBy, source },
]

function currencyFaults({ kind, currency }: FigureNote): Fault[] {
  if (currency === undefined) return []
  const fault = (message: string): Fault[] => [{ pointer: '/currency', message }]
  if (!MONEY_KINDS.includes(kind))
    return fault(`belongs to money, but the figure is a ${kind}: leave it out`)
  return isCurrency(currency)
    ? []
    : fault(`is not an ISO 4217 code: "${currency}"; write one such as "USD"`)
}

export const figureNote: NoteDeclaration<FigureNote> = {
  schema: FigureNote,
  description: 'every figure',
  words: (note) => [...contentWords(note), ...statements(note).flatMap(attributionWords)],
  statements,
  entities: ({ about }) => eachEntity('about', about),
  dateProperty: 'period',
  faults: currencyFaults,
}
