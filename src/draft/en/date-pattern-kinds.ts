import type { DateContext, DatePattern, ReadDate } from '../dates/date-pattern.js'

export const stated = (edtf: string): ReadDate => ({ edtf, basis: 'stated' })
const inferred = (edtf: string): ReadDate => ({ edtf, basis: 'inferred' })

/** Patterns with a number that is a length of time, too. */
const FIGURES = new Set(['distant-unit', 'last-units', 'units-ahead', 'units-after'])

export const pattern = (name: string, words: string, read: DatePattern['read']): DatePattern => ({
  name,
  words: new RegExp(`(?<![\\p{L}\\p{N}.,$£€-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
  isFigure: FIGURES.has(name),
  read,
})

/** A pattern that needs the day of the article. */
export const relative = (
  name: string,
  words: string,
  read: (
    groups: Record<string, string>,
    anchor: string,
    context: DateContext,
  ) => string | undefined,
): DatePattern =>
  pattern(name, words, (groups, context) => {
    if (context.anchor === undefined) return undefined
    const edtf = read(groups as Record<string, string>, context.anchor, context)
    return edtf === undefined ? undefined : inferred(edtf)
  })

/** A pattern that needs the date that the text gives before it: "the next day". */
export const following = (
  name: string,
  words: string,
  read: (groups: Record<string, string>, day: string) => string | undefined,
): DatePattern =>
  pattern(name, words, (groups, { previous }) => {
    const edtf = previous && read(groups as Record<string, string>, previous.edtf)
    return edtf === undefined ? undefined : { edtf, basis: 'inferred', from: previous!.words }
  })
