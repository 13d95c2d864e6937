import { searchExpression } from './full-text.js'
import type { CitationRole } from './vocabulary/text.js'

/*
 * The parts of a record that are searched, each a column of the full-text index. The text comes first: FTS5 marks each
 * occurrence of a word in a column but the first, which takes half as much space again.
 */

export const SEARCHED_PARTS = {
  text: { is: 'the words of the article that state the record', example: 'visit*' },
  label: {
    is: 'the headline, label, measure or subject, or the names of an entity',
    example: 'trade or ceremony or friendship',
  },
  speaker: { is: 'the words for the speaker of a quote', example: 'teenagers' },
} as const
export type SearchedPart = keyof typeof SEARCHED_PARTS
export const PARTS = Object.keys(SEARCHED_PARTS) as SearchedPart[]

/** The parameter that searches a part. */
export const partParameter = (part: SearchedPart) => `q.${part}` as const

/** The parts that cited spans belong to, by the role of the citation. */
export const PART_OF_ROLE: Readonly<Partial<Record<CitationRole, SearchedPart>>> = {
  content: 'text',
  speaker: 'speaker',
}
/** The roles of the spans that search looks through. */
export const SEARCHED_ROLES = Object.keys(PART_OF_ROLE) as CitationRole[]

/** The texts by which search finds a record. */
export type SearchedTexts = Partial<Record<SearchedPart, string>>

/** A query as typed, for one part of the records or, if that is null, for all of them. */
export type PartQuery = readonly [part: SearchedPart | null, query: string]

/**
 * Translates queries, all of which must match, into one FTS5 expression.
 * @throws SearchError if one of them is not searched
 */
export function combinedExpression(queries: readonly PartQuery[]): string {
  const all = queries.map(([part, query]) => partExpression(part, searchExpression(query)))
  return all.length === 1 ? all[0]! : all.map((one) => `(${one})`).join(' AND ')
}

/** The expression that looks in one part only; null for all parts. */
const partExpression = (part: SearchedPart | null, expression: string): string =>
  part === null ? expression : `{${part}} : (${expression})`
