import { all } from './dom.js'
import { rangesOf } from './offsets.js'

/*
 * The facts of the shown text. They stand on a page of their own, which is fetched when the reader first comes to the text.
 */

export interface Facts {
  byNumber: (n: string) => HTMLElement | undefined
  /** The fact with an HTML id. */
  byAnchor: (anchor: string) => HTMLElement | undefined
}

export interface FactSource {
  /** The address of the page with the facts. */
  path: string
  /** Fetches the facts once. Undefined if they cannot be had, or are those of another version of the article. */
  load: () => Promise<Facts | undefined>
  /** The facts, if they are there. */
  loaded: () => Facts | undefined
}

export function factSource({ dataset }: HTMLElement): FactSource {
  const { facts: path = '', version } = dataset
  let loading: Promise<Facts | undefined> | undefined
  let loaded: Facts | undefined
  const load = async () => {
    loaded = await fetchFacts(path, version).catch(() => undefined)
    // The next call tries again.
    if (loaded === undefined) loading = undefined
    return loaded
  }
  return { path, load: () => (loading ??= load()), loaded: () => loaded }
}

async function fetchFacts(path: string, version: string | undefined): Promise<Facts | undefined> {
  const response = await fetch(path, { headers: { accept: 'text/html' } })
  if (!response.ok) return undefined
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (page.querySelector<HTMLElement>('[data-version]')?.dataset.version !== version)
    return undefined
  const facts = all('.fact[data-f]', page)
  const numbered = new Map(facts.map((fact) => [fact.dataset.f, fact]))
  const anchored = new Map(facts.map((fact) => [fact.id, fact]))
  return { byNumber: (n) => numbered.get(n), byAnchor: (anchor) => anchored.get(anchor) }
}

/** The first characters that state a fact, "start,end". */
export const spanOf = (fact: Element | undefined): string | undefined =>
  fact?.querySelector<HTMLElement>('.chars[data-c]')?.dataset.c

/** The ranges of the words that state a fact. */
export const rangesOfFact = (fact: Element): Range[] =>
  all('.chars[data-c]', fact).flatMap(({ dataset }) => {
    const [start, end] = (dataset.c ?? '').split(',').map(Number)
    return rangesOf(start!, end!)
  })
