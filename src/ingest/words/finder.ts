import { LRUCache } from 'lru-cache'
import type { Choice, Fault } from '../../model/errors.js'
import { createFindNearest, type FindNearest } from '../../model/text/nearest-passage.js'
import { once } from '../../model/once.js'
import type { Place, Places } from '../../model/text/places.js'
import type { IndexedText, Span } from '../../model/text/text.js'
import type { TextSelector, Words } from '../../records/shared/notes.js'
import { MAX_FAULTS } from '../source/annotation-json.js'
import { createCiter } from './citer.js'
import { placesNear, type Near } from './nearest-place.js'
import {
  choicesOf,
  MAX_CHOICES,
  explainAmbiguous,
  explainNotFound,
  explainNotNearest,
} from './word-faults.js'

/** Finds the words that notes cite, compared by their folded form, and collects the faults. */
export interface Finder {
  readonly text: IndexedText
  readonly faults: Fault[]
  readonly nearest: FindNearest
  /**
   * The only place of some words, or the one nearest to the content of their record; undefined,
   * with a fault, if there is none or no single one.
   */
  find(words: Words, pointer: string, near?: Near): Span | undefined
  /** The places of words or of a list of words. Each item that is not found is a fault. */
  findAll(words: Words | readonly Words[], pointer: string, near?: Near): Span[]
  /** Places as choices of a fault, each with a selector for an annotation file. */
  choices: (places: Places | readonly Place[]) => Choice[]
}

/** The faults of a file with too many of them, which is not checked further. */
export class TooManyFaults extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super()
  }
}

/**
 * A list whose `push` throws TooManyFaults when it holds more than `MAX_FAULTS`. It keeps a fault of a place once: a
 * caption, for example, is looked for as a section and as words of a record.
 */
function boundedFaults(): Fault[] {
  const faults: Fault[] = []
  const known = new Set<string>()
  const push = (...more: Fault[]): number => {
    for (const fault of more) {
      const key = `${fault.pointer}\0${fault.message}`
      if (known.has(key)) continue
      known.add(key)
      if (Array.prototype.push.call(faults, fault) > MAX_FAULTS) throw new TooManyFaults(faults)
    }
    return faults.length
  }
  return Object.defineProperty(faults, 'push', { value: push })
}

/** The most places in the cache, for words that occur several times: files cite them repeatedly. */
const CACHED_PLACES = 2_000_000

export function createFinder(text: IndexedText): Finder {
  const faults = boundedFaults()
  const nearest = createFindNearest(text)
  const cache = new LRUCache<string, Places>({
    maxSize: Math.max(CACHED_PLACES, text.length), // those of any words
    sizeCalculation: (places) => places.length,
  })

  function placesOf({ exact, prefix = '', suffix = '', partOfWord = false }: TextSelector) {
    const key = `${exact}\0${prefix}\0${suffix}\0${partOfWord}`
    const cached = cache.get(key)
    if (cached !== undefined) return cached
    const places = text.occurrences(exact, { prefix, suffix, partOfWord })
    if (places.length > 1) cache.set(key, places)
    return places
  }

  const citer = once(() => createCiter(text, { wholeWords: true }))
  const choices = (places: Places | readonly Place[]) => choicesOf(places, text, citer())

  function find(words: Words, pointer: string, near?: Near): Span | undefined {
    const selector = typeof words === 'string' ? { exact: words } : words
    const { exact, occurrence } = selector
    const places = placesOf(selector)
    const place = places.at((occurrence ?? 1) - 1)
    if (place === undefined) {
      const reason = explainNotFound(text, nearest, selector, places, choices)
      faults.push({ pointer, words: exact, ...reason })
      return undefined
    }
    if (occurrence === undefined && places.length > 1)
      return nearestOf(places, exact, pointer, near)
    return text.spanOfUnits(place.start, place.end)
  }

  /** Of several places, the one nearest to the content. */
  function nearestOf(
    places: Places,
    exact: string,
    pointer: string,
    near: Near | undefined,
  ): Span | undefined {
    if (near === undefined) {
      faults.push({ pointer, words: exact, ...explainAmbiguous(exact, places, choices(places)) })
      return undefined
    }
    const [content] = near.content
    if (content === undefined) return undefined // its own fault is reported
    const { places: nearby, isTie } = placesNear(text, places, near)
    const [first] = nearby
    if (first !== undefined && !isTie) return text.spanOfUnits(first.start, first.end)
    const choice = choices(nearestTo(text.toUnit(content.start), places))
    const reason = explainNotNearest(exact, places, nearby, choice)
    faults.push({ pointer, words: exact, ...reason })
    return undefined
  }

  function findAll(words: Words | readonly Words[], pointer: string, near?: Near): Span[] {
    const found = isList(words)
      ? words.map((item, index) => find(item, `${pointer}/${index}`, near))
      : [find(words, pointer, near)]
    return found.filter((span) => span !== undefined)
  }

  return { text, faults, nearest, find, findAll, choices }
}

const isList = (words: Words | readonly Words[]): words is readonly Words[] => Array.isArray(words)

/** The places nearest to an offset, as many as a fault shows. */
const nearestTo = (unit: number, places: Places): Place[] => {
  const index = places.countBefore(unit)
  return places
    .slice(Math.max(0, index - MAX_CHOICES), index + MAX_CHOICES)
    .sort((a, b) => Math.abs(a.start - unit) - Math.abs(b.start - unit))
}
