import { LRUCache } from 'lru-cache'
import type { Fault } from '../model/errors.js'
import { createFindNearest, type FindNearest } from '../model/nearest-passage.js'
import type { Place } from '../model/places.js'
import type { IndexedText, Span } from '../model/text.js'
import type { TextSelector, Words } from '../records/shared/notes.js'
import { MAX_FAULTS } from './annotation-json.js'
import { explainAmbiguous, explainNotFound } from './word-faults.js'

/** Finds the words that notes cite, compared by their folded form, and collects the faults. */
export interface Finder {
  readonly text: IndexedText
  readonly faults: Fault[]
  readonly nearest: FindNearest
  /** The only place of some words; undefined, with a fault, if there is none or more than one. */
  find(words: Words, pointer: string): Span | undefined
  /** The places of words or of a list of words. Each item that is not found is a fault. */
  findAll(words: Words | readonly Words[], pointer: string): Span[]
}

/** The faults of a file with too many of them, which is not checked further. */
export class TooManyFaults extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super()
  }
}

/** A list whose `push` throws TooManyFaults when it holds more than `MAX_FAULTS`. */
function boundedFaults(): Fault[] {
  const faults: Fault[] = []
  const push = (...more: Fault[]): number => {
    if (Array.prototype.push.apply(faults, more) > MAX_FAULTS) throw new TooManyFaults(faults)
    return faults.length
  }
  return Object.defineProperty(faults, 'push', { value: push })
}

/** The most places in the cache, for words that occur several times: files cite them repeatedly. */
const CACHED_PLACES = 200_000

export function createFinder(text: IndexedText): Finder {
  const faults = boundedFaults()
  const nearest = createFindNearest(text)
  const cache = new LRUCache<string, readonly Place[]>({
    maxSize: CACHED_PLACES,
    maxEntrySize: CACHED_PLACES,
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

  function find(words: Words, pointer: string): Span | undefined {
    const selector = typeof words === 'string' ? { exact: words } : words
    const { exact, occurrence } = selector
    const places = placesOf(selector)
    const place = places[(occurrence ?? 1) - 1]
    if (place === undefined) {
      const reason = explainNotFound(text, nearest, selector, places.length)
      faults.push({ pointer, words: exact, ...reason })
      return undefined
    }
    if (occurrence === undefined && places.length > 1) {
      faults.push({ pointer, words: exact, ...explainAmbiguous(exact, places.length) })
      return undefined
    }
    return text.spanOfUnits(place.start, place.end)
  }

  function findAll(words: Words | readonly Words[], pointer: string): Span[] {
    const found = isList(words)
      ? words.map((item, index) => find(item, `${pointer}/${index}`))
      : [find(words, pointer)]
    return found.filter((span) => span !== undefined)
  }

  return { text, faults, nearest, find, findAll }
}

const isList = (words: Words | readonly Words[]): words is readonly Words[] => Array.isArray(words)
