import { searchExpression } from './full-text.js'
import type { CitationRole } from '../vocabulary/text.js'

/*
 * The searched parts of a record. Each is a column of the full-text index. The text comes first,
 * because FTS5 marks each occurrence of a word in all columns but the first. With another order,
 * the index would be half as large again.
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

/** The part to which a cited span belongs, by the role of the citation. */
export const PART_OF_ROLE: Readonly<Partial<Record<CitationRole, SearchedPart>>> = {
  content: 'text',
  speaker: 'speaker',
}
/** The roles of the spans that are searched. */
export const SEARCHED_ROLES = Object.keys(PART_OF_ROLE) as CitationRole[]

/** The texts by which search finds a record. */
export type SearchedTexts = Partial<Record<SearchedPart, string>>

/** A query as typed, for one part of records, or for all parts if that is null. */
export type PartQuery = readonly [part: SearchedPart | null, query: string]

/**
 * Translates queries into one FTS5 expression. Records must match all queries.
 * @throws SearchError if a query cannot be searched.
 */
export function combinedExpression(queries: readonly PartQuery[]): string {
  const all = queries.map(([part, query]) => partExpression(part, searchExpression(query)))
  return all.length === 1 ? all[0]! : all.map((one) => `(${one})`).join(' AND ')
}

/** Limits an expression to one part of records; null for all parts. */
const partExpression = (part: SearchedPart | null, expression: string): string =>
  part === null ? expression : `{${part}} : (${expression})`
