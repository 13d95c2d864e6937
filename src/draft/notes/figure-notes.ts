import type { FigureNote } from '../../records/figures/note.js'
import type { FoundFigure } from '../figures/figure.js'
import type { NoteWriter } from './note-writer.js'

export function figureNotes(
  figures: readonly FoundFigure[],
  { citer, spanOf, ids }: NoteWriter,
): FigureNote[] {
  const takeId = ids()
  return figures.flatMap((figure): FigureNote[] => {
    const span = spanOf(figure)
    if (span === undefined) return []
    const { rule, kind, value, unit, currency, bound, direction, measure } = figure
    return [
      {
        id: takeId(span.exact),
        rule,
        kind,
        content: citer.cite(span),
        value,
        ...(unit !== undefined && unit !== '' && { unit }),
        ...(currency !== undefined && { currency }),
        ...(bound !== undefined && { bound }),
        measure: measure === '' ? span.exact : measure,
        ...(direction !== undefined && { change: { direction } }),
      },
    ]
  })
}
