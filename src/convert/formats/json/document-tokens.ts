import { asList, asObject, asString, type JsonObject } from '../../json-values.js'
import type { OffsetRange } from '../../standoff/offsets.js'
import { isTag, runsOf, textOfTokens, type Token } from '../../standoff/token-text.js'

/** The rebuilt text of a document that has only tokens, and the places of the tokens. */
export interface DocumentTokens {
  text: string
  /** The ranges of all tokens in code points. */
  ranges: OffsetRange[]
  /** The name of the property with the tokens. */
  key: string
}

const TOKENS = ['tokens', 'words', 'sentences', 'sents']

/** The tokens of a document: a list, or a list for each sentence; undefined if it has none. */
export function tokensOf(object: JsonObject): DocumentTokens | undefined {
  for (const key of TOKENS) {
    const list = object[key]
    if (!Array.isArray(list) || list.length === 0) continue
    const sentences = (Array.isArray(list[0]) ? list : [list]).map((one) =>
      asList(one).map(tokenOf),
    )
    if (!sentences.every(isWhole)) continue
    const { text, ranges } = textOfTokens(sentences.map((tokens) => ({ tokens })))
    return { text, ranges: ranges.flat(), key }
  }
  return undefined
}

const isWhole = (tokens: readonly (Token | undefined)[]): tokens is Token[] =>
  tokens.every((token) => token !== undefined)

function tokenOf(value: unknown): Token | undefined {
  const { text, form, word, ws } = asObject(value) ?? {}
  const words = asString(value) ?? asString(text) ?? asString(form) ?? asString(word)
  return words === undefined || words === ''
    ? undefined
    : { form: words, ...(typeof ws === 'boolean' && { spaceAfter: ws }) }
}

/** The range of the tokens `[start, end)` in code points. */
export function rangeOfTokens(
  [start, end]: OffsetRange,
  { ranges }: DocumentTokens,
): OffsetRange | undefined {
  const [first, last] = [ranges[start], ranges[end - 1]]
  return first && last && start < end ? [first[0], last[1]] : undefined
}

/** Reads spans from the properties that have a tag of IOB or a similar scheme for each token. */
export function taggedRuns(
  object: JsonObject,
  { ranges }: DocumentTokens,
): { key: string; spans: JsonObject[] }[] {
  return Object.entries(object).flatMap(([key, value]) => {
    const tags = asList(value).flat().map(asString)
    if (tags.length !== ranges.length || !tags.every((tag) => tag !== undefined && isTag(tag)))
      return []
    const runs = runsOf(tags as string[])
    return runs.length === 0
      ? []
      : [{ key, spans: runs.map(({ type, start, end }) => ({ start, end, type })) }]
  })
}
