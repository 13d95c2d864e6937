import leven from 'leven'
import { clip } from '../../model/clip.js'
import type { Choice, Fault } from '../../model/errors.js'
import { foldWords } from '../../model/text/folding.js'
import type { FindNearest } from '../../model/text/nearest-passage.js'
import type { Place, Places } from '../../model/text/places.js'
import type { IndexedText, Span } from '../../model/text/text.js'
import type { TextSelector } from '../../records/shared/notes.js'
import type { Citer } from './citer.js'

/* Says why words do not single out one place of the text, and which passage may be meant. */

type Reason = Pick<Fault, 'message' | 'nearest' | 'choices'>
type ToChoices = (places: Places | readonly Place[]) => Choice[]

/** The most code points of cited words that a message shows. */
const MAX_QUOTED = 80
/** The most places whose context is compared with a prefix or suffix. */
const MAX_COMPARED = 100
/** The most places that a fault lists. */
export const MAX_CHOICES = 6
/** The code points on each side of a place that a fault shows. */
const CONTEXT = 30

const quoted = (words: string): string => `"${clip(words, MAX_QUOTED)}"`
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

/** Places as choices of a fault. */
export const choicesOf = (
  places: Places | readonly Place[],
  text: IndexedText,
  citer: Citer,
): Choice[] =>
  places
    .slice(0, MAX_CHOICES)
    .map(({ start, end }) => choiceOf(text.spanOfUnits(start, end), text, citer))

/** A place with the words that cite it, and the passage of its line around it. */
export function choiceOf(span: Span, text: IndexedText, citer: Citer): Choice {
  const { start, end, exact } = span
  const before = text
    .slice(Math.max(0, start - CONTEXT), start)
    .split(/[\r\n]/)
    .at(-1)!
  const [after] = text.slice(end, Math.min(text.length, end + CONTEXT)).split(/[\r\n]/)
  return { words: citer.cite(span), start, end, context: (before + exact + after!).trim() }
}

export const explainAmbiguous = (
  exact: string,
  places: Places,
  choices: readonly Choice[],
): Reason => ({
  message: `${quoted(exact)} occurs ${times(places.length)} in the text: add "prefix", "suffix" or "occurrence"`,
  choices,
})

/** @param near the places in the paragraph of the content. */
export const explainNotNearest = (
  exact: string,
  places: Places,
  near: readonly Place[],
  choices: readonly Choice[],
): Reason => {
  const why =
    near.length === 0 ? 'never near the content' : 'at several places as near to the content'
  return {
    message: `${quoted(exact)} occurs ${times(places.length)} in the text, but ${why}: add "prefix", "suffix" or "occurrence"`,
    choices,
  }
}

/** @param matches the places that match all of the selector but its `occurrence`. */
export function explainNotFound(
  text: IndexedText,
  nearest: FindNearest,
  selector: TextSelector,
  matches: Places,
  toChoices: ToChoices,
): Reason {
  const { exact, occurrence } = selector
  if (matches.length > 0)
    return {
      message: `${quoted(exact)} occurs only ${times(matches.length)} in the text, so there is no occurrence ${String(occurrence)}`,
      choices: toChoices(matches),
    }
  const places = text.occurrences(exact, { partOfWord: selector.partOfWord })
  if (places.length > 0)
    return { ...explainContext(text, selector, places), choices: toChoices(places) }
  const [part] = text.occurrences(exact, { partOfWord: true })
  return part === undefined
    ? suggest(`${quoted(exact)} is not in the text`, exact, nearest(exact))
    : explainPart(exact, text.wholeWords(part.folded))
}

/** The words are in the text, but not as whole words. */
const explainPart = (exact: string, whole: Span): Reason => ({
  message: `${quoted(exact)} occurs only inside longer words, first in ${quoted(whole.exact)}: cite whole words, or add "partOfWord": true`,
  nearest: whole,
})

/** The words are in the text, but not in their context: names the part that fails and the text in its place. */
function explainContext(
  text: IndexedText,
  { exact, prefix = '', suffix = '', partOfWord }: TextSelector,
  places: Places,
): Reason {
  const before = ({ start }: Span) => text.slice(Math.max(0, start - [...prefix].length), start)
  const after = ({ end }: Span) => text.slice(end, end + [...suffix].length)
  const difference = (span: Span) =>
    leven(foldWords(before(span)), foldWords(prefix)) +
    leven(foldWords(after(span)), foldWords(suffix))
  const closest = places
    .slice(0, MAX_COMPARED)
    .map(({ start, end }) => text.spanOfUnits(start, end))
    .reduce((best, span) => (difference(span) < difference(best) ? span : best))

  const reasons: string[] = []
  if (text.occurrences(exact, { prefix, partOfWord }).length === 0)
    reasons.push(`not after prefix ${quoted(prefix)}: it follows ${quoted(before(closest))}`)
  if (text.occurrences(exact, { suffix, partOfWord }).length === 0)
    reasons.push(`not before suffix ${quoted(suffix)}: it precedes ${quoted(after(closest))}`)
  if (reasons.length === 0)
    reasons.push(`never between prefix ${quoted(prefix)} and suffix ${quoted(suffix)} at once`)
  return {
    message: `${quoted(exact)} occurs ${times(places.length)} in the text, but ${reasons.join(', and ')}`,
    nearest: closest,
  }
}

/**
 * Ends a message with the nearest passage of the text, or with the differing part of a long one.
 */
export function suggest(message: string, words: string, nearest: Span | undefined): Reason {
  if (nearest === undefined) return { message }
  const points = [...nearest.exact]
  const difference = [...words].findIndex((point, index) => point !== points[index])
  const from = Math.max(0, difference - MAX_QUOTED / 2)
  return {
    message: `${message}; did you mean "${clip(nearest.exact, MAX_QUOTED, from)}"?`,
    nearest,
  }
}
