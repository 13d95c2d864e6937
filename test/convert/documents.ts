import { FORMATS } from '../../src/convert/formats/source-formats.js'
import type { FileOffsetUnit } from '../../src/convert/standoff/offset-conventions.js'
import type { ReadResult, SourceDocument } from '../../src/convert/standoff/source-document.js'
import { VerbatimError } from '../../src/model/errors.js'

/* Reads source files from strings, and shows what a reader made of them. */

interface Options {
  /** The text beside the file. */
  text?: string
  offsets?: FileOffsetUnit
  /** How many characters come at once. */
  chunk?: number
}

/** All results of reading a file. An error of the whole file is the last result. */
export async function readAll(
  format: string,
  path: string,
  content: string,
  { text, offsets, chunk = content.length + 1 }: Options = {},
): Promise<ReadResult[]> {
  const { reader } = FORMATS.find(({ name }) => name === format)!
  const results: ReadResult[] = []
  try {
    const documents = (await reader())({
      path,
      content: () => content,
      chunks: () => piecesOf(content, chunk),
      textBeside: () => {
        if (text === undefined) throw new VerbatimError('there is no text beside it')
        return text
      },
      offsets,
    })
    for (const document of documents) results.push(document)
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error
    results.push(error)
  }
  return results
}

function* piecesOf(content: string, length: number): Generator<string, void> {
  for (let at = 0; at < content.length; at += length) yield content.slice(at, at + length)
}

/**
 * A result in a few lines: `type: words` of each span, `type(words, words)` of each relation, and
 * what was reported.
 */
export function outline(result: ReadResult): string[] {
  if (result instanceof VerbatimError) return [`error ${result.message}`]
  if ('skipped' in result) return [`skipped ${result.line}: ${result.skipped}`]
  const { textBounds, structures, attributes, normalizations, comments, unmapped, unread } =
    result.standoff
  const wordsOf = (id: string | undefined) =>
    textBounds
      .find((one) => one.id === id)
      ?.spans.map(({ exact }) => exact)
      .join('…') ??
    structures.find((one) => one.id === id)?.type ??
    String(id)
  return [
    ...textBounds.map(({ id, type }) => `${type}: ${wordsOf(id)}`),
    ...structures.map(
      ({ type, trigger, arguments: all }) =>
        `${type}${trigger === undefined ? '' : ` ${wordsOf(trigger)}`}(${all.map(({ role, target }) => `${role} ${wordsOf(target)}`).join(', ')})`,
    ),
    ...attributes.map(({ target, type, value }) => `@${wordsOf(target)} ${type}=${value ?? ''}`),
    ...normalizations.map(({ target, scheme, key }) => `=${wordsOf(target)} ${scheme}:${key}`),
    ...comments.map(({ target, text }) => `#${wordsOf(target)} ${text}`),
    ...unmapped.map(({ line, id, type, reason }) => `!${line} ${id} ${type}: ${reason}`),
    ...[...unread].map(([what, count]) => `?${count} ${what}`),
  ]
}

export const textsOf = (results: readonly ReadResult[]): string[] =>
  results
    .filter((one): one is SourceDocument => 'standoff' in one)
    .map(({ standoff }) => standoff.text.text)
