import { notFound } from '../../api/problems.js'
import type { Window } from '../../endpoints/spans/window.js'
import type { CoverageCounts } from '../../model/text/coverage-counts.js'
import { indexText } from '../../model/text/text.js'
import type { ListedKind, PlacedKind, RecordKind } from '../../model/vocabulary/records.js'
import type { Article } from '../data/records.js'
import type { Readers } from '../data/readers.js'
import { PART_LENGTH } from '../links.js'
import { together } from '../../query/together.js'
import type { FactSpan, Part, Shown, ShownFact, Stated } from './shown.js'

/*
 * Reads the data of an article's two pages: its text, and its facts. No read counts or collects anything, so none needs
 * a reading process.
 */

/** The most citations of one page. */
export const MAX_CITATIONS = 6000

/** The order in which facts are numbered and listed. */
const KINDS: readonly ListedKind[] = ['conflict', 'quote', 'event', 'figure', 'relation', 'image']

/** The key of a record of the part, and of a mention's entity. */
interface Key {
  key: number
  kind: RecordKind
  entity: number | null
}

/**
 * Reads the part of an article that has the character at `offset`.
 * @throws Problem not-found for an unknown id
 */
export function readArticle(readers: Readers, id: string, offset: number): Shown {
  const [{ json, ...found }, coverage] = together([
    () => openArticle(readers, id),
    () => coverageOf(readers, id),
  ])
  const part = partAt(readers, found.key, found.length, offset)
  const [sections, cited, text] = together([
    () => readers.segments().sections(windowOf(found.key, part)),
    () => readCited(readers, found.key, part),
    () => readers.texts().slice(found.key, part.start, part.end),
  ])
  const stated = readStated(readers, json, part, cited)
  return { ...stated, json, coverage, text: indexText(text), sections }
}

/**
 * Reads the facts that the part of an article with the character at `offset` states.
 * @throws Problem not-found for an unknown id
 */
export function readFactsOf(readers: Readers, id: string, offset: number): Stated {
  const { json, key, length } = openArticle(readers, id)
  const part = partAt(readers, key, length, offset)
  return readStated(readers, json, part, readCited(readers, key, part))
}

/** An article as JSON, with its key and the length of its text. */
interface OpenArticle {
  json: string
  key: number
  length: number
}

/** @throws Problem not-found for an unknown id */
function openArticle(readers: Readers, id: string): OpenArticle {
  const [json, found] = together([
    () => readers.collection('article').readOne(id, {}),
    () => readers.texts().article(id),
  ])
  if (json === undefined || found === undefined) throw notFound('article', id, 'articles')
  return { ...found, json }
}

const windowOf = (article: number, { start, end }: Part): Window => ({
  article,
  start,
  end,
  kinds: null,
})

/** The citations in a part, up to one more than a page shows, and the keys of their records. */
function readCited(readers: Readers, article: number, part: Part) {
  const window = windowOf(article, part)
  const [citations, keys] = together([
    () => readers.segments().citations(window, MAX_CITATIONS + 1),
    () => readers.segments().keys(window),
  ])
  return { citations, keys }
}

/** The facts that the citations of a part state. */
function readStated(
  readers: Readers,
  json: string,
  part: Part,
  { citations, keys }: ReturnType<typeof readCited>,
): Stated {
  const cited = citations.slice(0, MAX_CITATIONS)
  const { facts, numbers } = readFacts(readers, keys, cited)
  const spans = cited.flatMap((span): FactSpan[] => {
    const record = numbers.get(span.record)
    return record === undefined ? [] : [{ ...span, record }]
  })
  const isCut = citations.length > MAX_CITATIONS
  return { article: JSON.parse(json) as Article, part, facts, spans, isCut }
}

function coverageOf(readers: Readers, id: string): CoverageCounts<PlacedKind> | null {
  const counts = readers.coverage().counts(id)?.counts ?? null
  return counts === null ? null : (JSON.parse(counts) as CoverageCounts<PlacedKind>)
}

/**
 * The part with the character at an offset. Parts end with the section in which they would
 * otherwise be cut.
 */
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
  const [before, start, end] = together([
    () => edge(guess - 1),
    () => edge(guess),
    () => edge(guess + 1),
  ])
  // The character may belong to the section with which the part before ends.
  return guess > 0 && offset > guess * PART_LENGTH && offset < start
    ? { start: before, end: start, index: guess - 1, count }
    : { start, end, index: guess, count }
}

/**
 * The facts of a page, and their numbers by the keys of records. A mention has the number of its
 * entity.
 */
function readFacts(
  readers: Readers,
  keys: readonly Key[],
  cited: readonly { record: number }[],
): { facts: ShownFact[]; numbers: ReadonlyMap<number, number> } {
  const isCited = new Set(cited.map(({ record }) => record))
  const shown = keys.filter(({ key }) => isCited.has(key))
  // Those named most come first.
  const named = [...mentionsByEntity(shown)].sort(([, a], [, b]) => b.length - a.length)
  const [records, entities] = together([
    () => together(KINDS.map((kind) => () => readKind(readers, kind, shown))),
    () =>
      readers.byKeys(
        'entity',
        named.map(([entity]) => entity),
      ),
  ])
  const facts: ShownFact[] = []
  const numbers = new Map<number, number>()
  for (const { kind, key, record } of records.flat()) {
    numbers.set(key, facts.length)
    facts.push({ n: facts.length, kind, id: record.id, record } as ShownFact)
  }
  for (const [i, record] of entities.entries()) {
    const [, mentions] = named[i]!
    const n = facts.length
    for (const key of mentions) numbers.set(key, n)
    facts.push({ n, kind: 'entity', id: record.id, record, count: mentions.length })
  }
  return { facts, numbers }
}

/** The records of a kind, with their keys. */
function readKind(readers: Readers, kind: ListedKind, keys: readonly Key[]) {
  const own = keys.filter((one) => one.kind === kind).map(({ key }) => key)
  return readers.byKeys(kind, own).map((record, i) => ({ kind, key: own[i]!, record }))
}

/** The keys of mentions by the key of their entity. */
function mentionsByEntity(keys: readonly Key[]): ReadonlyMap<number, readonly number[]> {
  const mentions = new Map<number, number[]>()
  for (const { key, entity } of keys) {
    if (entity === null) continue
    const others = mentions.get(entity)
    if (others) others.push(key)
    else mentions.set(entity, [key])
  }
  return mentions
}
