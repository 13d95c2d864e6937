import type { Fault } from '../model/errors.js'
import { occurrences, type IndexedText, type Span } from '../model/text.js'
import type { TextSelector, Words } from './annotation.js'

/** Looks words up in a text, and collects what can not be found. */
export interface Finder {
  readonly text: IndexedText
  readonly faults: Fault[]
  /** The one place that the words single out; undefined, with a fault, where there is none or several. */
  find(words: Words, pointer: string): Span | undefined
  /** The same for one place or a list of places. */
  findAll(places: Words | readonly Words[], pointer: string): Span[]
}

export function createFinder(text: IndexedText): Finder {
  const faults: Fault[] = []
  const find = (words: Words, pointer: string): Span | undefined => {
    const selector = typeof words === 'string' ? { exact: words } : words
    const places = placesOf(text.text, selector)
    const at = places[(selector.occurrence ?? 1) - 1]
    if (at === undefined) {
      faults.push({ pointer, message: notFound(selector, places.length) })
      return undefined
    }
    if (selector.occurrence === undefined && places.length > 1) {
      faults.push({ pointer, message: `${quoted(selector)} stands ${String(places.length)} times in the text: add "prefix", "suffix" or "occurrence"` })
      return undefined
    }
    return text.spanOfUnits(at, at + selector.exact.length)
  }
  const findAll = (places: Words | readonly Words[], pointer: string): Span[] => {
    if (!isList(places)) return [find(places, pointer)].filter((span) => span !== undefined)
    return places.map((words, index) => find(words, `${pointer}/${String(index)}`)).filter((span) => span !== undefined)
  }
  return { text, faults, find, findAll }
}

const isList = (places: Words | readonly Words[]): places is readonly Words[] => Array.isArray(places)

function placesOf(text: string, { exact, prefix = '', suffix = '' }: TextSelector): number[] {
  return occurrences(text, prefix + exact + suffix).map((at) => at + prefix.length)
}

function notFound(selector: TextSelector, count: number): string {
  if (count > 0) return `${quoted(selector)} stands only ${String(count)} times in the text, there is no occurrence ${String(selector.occurrence)}`
  const { prefix, suffix } = selector
  const around = prefix ?? suffix ? ` with prefix "${prefix ?? ''}" and suffix "${suffix ?? ''}" directly around it` : ''
  return `${quoted(selector)} does not stand in the text${around}`
}

function quoted({ exact }: TextSelector): string {
  return exact.length > 80 ? `"${exact.slice(0, 77)}..."` : `"${exact}"`
}
