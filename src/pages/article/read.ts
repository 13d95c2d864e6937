import { notFound } from '../../api/problems.js'
import type { CoverageCounts } from '../../model/coverage-counts.js'
import { indexText } from '../../model/text.js'
import type { PlacedKind } from '../../model/vocabulary/records.js'
import type { ReferenceValue } from '../../model/shapes.js'
import type { Entity } from '../data/records.js'
import type { Readers } from '../data/readers.js'
import type { StatedKind } from '../facts/fact-of.js'
import { PART_LENGTH } from '../links.js'
import type { FactSpan, NamedFact, Part, Shown, ShownFact } from './shown.js'

/* Reads what the page of an article shows. No read counts or collects anything, so none needs a reading process. */

/** The most citations of one page. */
export const MAX_CITATIONS = 6000

/** The order in which facts are numbered and listed. */
const KINDS: readonly StatedKind[] = ['conflict', 'quote', 'event', 'figure', 'relation', 'image']

interface Summary {
  kind: string
  id: string
  entity: ReferenceValue | null
}

/**
 * Reads the part of an article that has the character at `offset`.
 * @throws Problem not-found for an unknown id
 */
export function readArticle(readers: Readers, id: string, offset: number): Shown {
  const article = readers.one('article', id)
  const found = readers.texts().article(id)
  if (article === undefined || found === undefined) throw notFound('article', id, 'articles')
  const part = partAt(readers, found.key, found.length, offset)
  const window = { article: found.key, start: part.start, end: part.end, kinds: null }
  const sections = readers.segments().sections(window)
  const cited = readers.segments().citations(window, MAX_CITATIONS + 1)
  const isCut = cited.length > MAX_CITATIONS
  const summaries = readers
    .segments()
    .records(window)
    .map(({ key, json }) => ({ key, ...(JSON.parse(json) as Summary) }))
  const { facts, numbers } = readFacts(readers, summaries, cited.slice(0, MAX_CITATIONS))
  const spans = cited.slice(0, MAX_CITATIONS).flatMap((span): FactSpan[] => {
    const record = numbers.get(span.record)
    return record === undefined ? [] : [{ ...span, record }]
  })
  return {
    article,
    coverage: coverageOf(readers, id),
    part,
    text: indexText(readers.texts().slice(found.key, part.start, part.end)),
    sections,
    facts,
    spans,
    isCut,
  }
}

function coverageOf(readers: Readers, id: string): CoverageCounts<PlacedKind> | null {
  const counts = readers.coverage().counts(id)?.counts ?? null
  return counts === null ? null : (JSON.parse(counts) as CoverageCounts<PlacedKind>)
}

/** The part with the character at an offset. Parts end with the section in which they would otherwise be cut. */
function partAt(readers: Readers, article: number, length: number, offset: number): Part {
  const count = Math.max(1, Math.ceil(length / PART_LENGTH))
  const edge = (index: number): number => {
    const at = index * PART_LENGTH
    if (index <= 0) return 0
    if (index >= count) return length
    const [around] = readers.segments().sections({ article, start: at, end: at + 1, kinds: null })
    const isSplit = around === undefined || around.end - at >= PART_LENGTH
    return isSplit ? at : around.end
  }
  const guess = Math.min(Math.floor(Math.max(0, offset) / PART_LENGTH), count - 1)
  // The character may belong to the section with which the part before ends.
  const index =
    guess > 0 && offset > guess * PART_LENGTH && offset < edge(guess) ? guess - 1 : guess
  return { start: edge(index), end: edge(index + 1), index, count }
}

/** The facts of a page, and their numbers by the keys of records. A mention has the number of its entity. */
function readFacts(
  readers: Readers,
  summaries: readonly ({ key: number } & Summary)[],
  cited: readonly { record: number }[],
): { facts: ShownFact[]; numbers: ReadonlyMap<number, number> } {
  const isCited = new Set(cited.map(({ record }) => record))
  const shown = summaries.filter(({ key }) => isCited.has(key))
  const facts: ShownFact[] = []
  const numbers = new Map<number, number>()
  for (const kind of KINDS) {
    const ofKind = shown.filter((summary) => summary.kind === kind)
    const records = readers.byKeys(
      kind,
      ofKind.map(({ key }) => key),
    )
    for (const [i, { key, id }] of ofKind.entries()) {
      numbers.set(key, facts.length)
      facts.push({ n: facts.length, kind, id, record: records[i]! } as ShownFact)
    }
  }
  const mentions = shown.filter(({ kind }) => kind === 'mention')
  for (const named of namedFacts(readers, mentions, facts.length)) {
    facts.push(named.fact)
    for (const key of named.keys) numbers.set(key, named.fact.n)
  }
  return { facts, numbers }
}

/** The named entities, those named most first. */
function namedFacts(
  readers: Readers,
  mentions: readonly ({ key: number } & Summary)[],
  from: number,
): { fact: NamedFact; keys: number[] }[] {
  const keysOf = new Map<string, number[]>()
  for (const { key, entity } of mentions) {
    if (entity === null) continue
    keysOf.set(entity.id, [...(keysOf.get(entity.id) ?? []), key])
  }
  return [...keysOf]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([id, keys]) => {
      const record: Entity | undefined = readers.one('entity', id)
      return record === undefined ? [] : [{ id, keys, record }]
    })
    .map(({ id, keys, record }, i) => ({
      fact: { n: from + i, kind: 'entity', id, record, count: keys.length },
      keys,
    }))
}
