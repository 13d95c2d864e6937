import { isNotable } from '../facts/figure-fact.js'
import { speakerName } from '../facts/quote-fact.js'
import {
  contentOf,
  type Citation,
  type Conflict,
  type Figure,
  type Quote,
} from '../data/records.js'
import { groupedBy } from '../english/words.js'
import { recordsOfKind, type Shown } from './shown.js'

/* The notes in the margin beside a block: speakers, notable numbers, contradictions. */

export type Note =
  | { type: 'speech'; at: number; quotes: Quote[] }
  | { type: 'number'; at: number; figure: Figure }
  | { type: 'conflict'; at: number; conflict: Conflict; claim: number; isFirst: boolean }

interface Range {
  start: number
  end: number
}

const startsIn = ({ start, end }: Range, spans: readonly Citation[]): Citation | undefined =>
  spans.find((span) => span.start >= start && span.start < end)

/** The notes beside each block, in the order of the text. */
export function notesFor(shown: Shown): (block: Range) => Note[] {
  const quotes = recordsOfKind(shown, 'quote').filter(isOutermost)
  const figures = recordsOfKind(shown, 'figure').filter(isNotable)
  const conflicts = recordsOfKind(shown, 'conflict')
  return (block) =>
    [
      ...speechIn(block, quotes),
      ...figures.flatMap((figure): Note[] => {
        const span = startsIn(block, contentOf(figure))
        return span ? [{ type: 'number', at: span.start, figure }] : []
      }),
      ...conflicts.flatMap((conflict) => claimsIn(block, conflict)),
    ].sort((a, b) => a.at - b.at)
}

/** True if a quote lies in no other quote. */
const isOutermost = ({ related }: Quote): boolean =>
  !related.some(
    ({ rel, kind, direction }) => rel === 'within' && kind === 'quote' && direction === 'outgoing',
  )

/** Joins the quotes of one speaker, of one kind and date, in one note. */
function speechIn(block: Range, quotes: readonly Quote[]): Note[] {
  const here = quotes
    .flatMap((quote) => {
      const span = startsIn(block, contentOf(quote))
      return span ? [{ quote, at: span.start }] : []
    })
    .sort((a, b) => a.at - b.at)
  return groupedBy(here, ({ quote }) =>
    [speakerName(quote), quote.medium, quote.date?.edtf].join('\n'),
  ).map(([, group]) => ({
    type: 'speech',
    at: group[0]!.at,
    quotes: group.map(({ quote }) => quote),
  }))
}

/** A claim of a contradiction: in full at its first place, in short elsewhere. */
function claimsIn(block: Range, conflict: Conflict): Note[] {
  const starts = conflict.claims.flatMap(({ citations }) => citations.map(({ start }) => start))
  const first = Math.min(...starts)
  return conflict.claims.flatMap(({ citations }, claim): Note[] => {
    const span = startsIn(block, citations)
    if (span === undefined) return []
    return [{ type: 'conflict', at: span.start, conflict, claim, isFirst: span.start === first }]
  })
}

/** The approximate height of a note, in pixels. */
export function heightOf(note: Note): number {
  if (note.type === 'speech') return 40 + note.quotes.length * 48
  if (note.type === 'number') return 60
  return note.isFirst ? 200 : 120
}
