import leven from 'leven'
import { LRUCache } from 'lru-cache'
import type { Fault } from '../model/errors.js'
import { clip } from '../model/clip.js'
import { foldWords } from '../model/folding.js'
import { createFindNearest, type FindNearest } from '../model/nearest-passage.js'
import type { IndexedText, Span, UnitRange } from '../model/text.js'
import type { TextSelector, Words } from '../records/shared/notes.js'

/** Looks words up in a text, up to folding (`foldWords`), and collects what can not be found. */
export interface Finder {
  readonly text: IndexedText
  readonly faults: Fault[]
  readonly nearest: FindNearest
  /** The one place that the words single out; undefined, with a fault, where there is none or several. */
  find(words: Words, pointer: string): Span | undefined
  /** The same for one place or a list of places. */
  findAll(places: Words | readonly Words[], pointer: string): Span[]
}

export function createFinder(text: IndexedText): Finder {
  const faults: Fault[] = []
  const nearest = createFindNearest(text)
  const known = new LRUCache<string, readonly UnitRange[]>({
    maxSize: KEPT_PLACES,
    maxEntrySize: KEPT_PLACES,
    sizeCalculation: (places) => places.length,
  })
  const placesOf = (
    exact: string,
    { prefix = '', suffix = '' }: TextSelector,
  ): readonly UnitRange[] => {
    const key = `${exact}\0${prefix}\0${suffix}`
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const places = text.occurrences(exact, { prefix, suffix })
    if (places.length > 1) known.set(key, places)
    return places
  }
  const find = (words: Words, pointer: string): Span | undefined => {
    const selector = typeof words === 'string' ? { exact: words } : words
    const { exact, occurrence } = selector
    const places = placesOf(exact, selector)
    const at = places[(occurrence ?? 1) - 1]
    if (at === undefined) {
      faults.push({ pointer, words: exact, ...notFound(selector, places.length) })
      return undefined
    }
    if (occurrence === undefined && places.length > 1) {
      faults.push({
        pointer,
        words: exact,
        message: `${quoted(exact)} stands ${places.length} times in the text: add "prefix", "suffix" or "occurrence"`,
      })
      return undefined
    }
    return text.spanOfUnits(at.start, at.end)
  }
  const findAll = (places: Words | readonly Words[], pointer: string): Span[] => {
    if (!isList(places)) return [find(places, pointer)].filter((span) => span !== undefined)
    return places
      .map((words, index) => find(words, `${pointer}/${index}`))
      .filter((span) => span !== undefined)
  }
  return { text, faults, nearest, find, findAll }

  function notFound(selector: TextSelector, count: number): Pick<Fault, 'message' | 'nearest'> {
    const { exact } = selector
    if (count > 0)
      return {
        message: `${quoted(exact)} stands only ${count} times in the text, there is no occurrence ${String(selector.occurrence)}`,
      }
    const places = text.occurrences(exact)
    return places.length > 0
      ? otherContext(selector, places)
      : suggest(`${quoted(exact)} does not stand in the text`, exact, nearest(exact))
  }

  /** The words stand in the text, but not between prefix and suffix: which of the two fails, and what stands there instead. */
  function otherContext(
    { exact, prefix = '', suffix = '' }: TextSelector,
    places: readonly UnitRange[],
  ): Pick<Fault, 'message' | 'nearest'> {
    const spans = places.map(({ start, end }) => text.spanOfUnits(start, end))
    const before = ({ start }: Span) => text.slice(Math.max(0, start - [...prefix].length), start)
    const after = ({ end }: Span) => text.slice(end, end + [...suffix].length)
    const fails = {
      prefix: text.occurrences(exact, { prefix }).length === 0,
      suffix: text.occurrences(exact, { suffix }).length === 0,
    }
    const closest = spans
      .slice(0, MOST_PLACES)
      .reduce((best, span) => (difference(span) < difference(best) ? span : best))
    const times = spans.length === 1 ? 'once' : `${spans.length} times`
    const why = [
      ...(fails.prefix
        ? [`not after prefix ${quoted(prefix)}: before it stands ${quoted(before(closest))}`]
        : []),
      ...(fails.suffix
        ? [`not before suffix ${quoted(suffix)}: after it stands ${quoted(after(closest))}`]
        : []),
      ...(!fails.prefix && !fails.suffix
        ? [`never between prefix ${quoted(prefix)} and suffix ${quoted(suffix)} at once`]
        : []),
    ]
    return {
      message: `${quoted(exact)} stands ${times} in the text, but ${why.join(', and ')}`,
      nearest: closest,
    }

    function difference(span: Span): number {
      return (
        leven(foldWords(before(span)), foldWords(prefix)) +
        leven(foldWords(after(span)), foldWords(suffix))
      )
    }
  }
}

/** How many places are kept of words that stand more than once: files cite the same again and again. */
const KEPT_PLACES = 200_000
/** Places whose surroundings are compared with a prefix or suffix that fails. */
const MOST_PLACES = 100
/** Code points of words in a message. */
const LONGEST_QUOTED = 80

const isList = (places: Words | readonly Words[]): places is readonly Words[] =>
  Array.isArray(places)

const quoted = (words: string): string => `"${clip(words, LONGEST_QUOTED)}"`

/** Ends a message with the nearest passage of the text; of a long one, the part that differs. */
export function suggest(
  message: string,
  words: string,
  nearest: Span | undefined,
): Pick<Fault, 'message' | 'nearest'> {
  if (nearest === undefined) return { message }
  const points = [...nearest.exact]
  const differs = [...words].findIndex((point, index) => point !== points[index])
  return {
    message: `${message}; did you mean "${clip(nearest.exact, LONGEST_QUOTED, Math.max(0, differs - LONGEST_QUOTED / 2))}"?`,
    nearest,
  }
}
