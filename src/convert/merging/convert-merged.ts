import { createHash } from 'node:crypto'
import {
  convertDocument,
  numberedDocuments,
  readDocuments,
  type ConversionOptions,
  type DocumentOutcome,
} from '../convert-input.js'
import { createDocumentIds } from '../document-ids.js'
import type { Input } from '../inputs.js'
import type { SourceDocument } from '../standoff/source-document.js'
import { annotatorNames, sharedName } from './annotator-names.js'
import { mergeStandoffs } from './merge-standoffs.js'

/** A document of an input, and its place in it, from 1. */
interface Part {
  input: Input
  number: number
  isOnly: boolean
  document: SourceDocument
}

/**
 * Converts inputs of which several may have the same text. All annotations of one text become one article. The inputs are
 * read twice, so that only the annotations of texts with further inputs to come are in memory.
 */
export async function* convertMerged(
  inputs: readonly Input[],
  options: ConversionOptions,
): AsyncGenerator<{ input: Input; document: DocumentOutcome }> {
  const counts = await countTexts(inputs, options)
  const idOf = createDocumentIds(inputs.map(({ articleId }) => articleId))
  const waiting = new Map<string, Part[]>()
  for (const input of inputs)
    for await (const { result, number, isOnly } of numberedDocuments(input, options)) {
      const place = { fileId: input.articleId, number, isOnly }
      if (!('standoff' in result)) {
        yield { input, document: { ...place, articleId: idOf(place), outcome: result } }
        continue
      }
      const digest = digestOf(result)
      const parts = [...(waiting.get(digest) ?? []), { input, number, isOnly, document: result }]
      waiting.set(digest, parts)
      if (parts.length < counts.get(digest)!) continue
      waiting.delete(digest)
      const { document, ...merged } = mergedOf(parts)
      const { name } = document
      const articleId = idOf({ fileId: merged.input.articleId, ...merged, name })
      const paths = parts.map(({ input }) => input.path)
      const outcome = convertDocument(document, articleId, paths, options)
      yield { input: merged.input, document: { ...merged, articleId, name, outcome } }
    }
}

/** The number of documents of each text, by its digest. Faults are reported when the inputs are read again. */
async function countTexts(
  inputs: readonly Input[],
  options: ConversionOptions,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const input of inputs)
    for await (const result of readDocuments(input, options)) {
      if (!('standoff' in result)) continue
      const digest = digestOf(result)
      counts.set(digest, (counts.get(digest) ?? 0) + 1)
    }
  return counts
}

const digestOf = ({ standoff }: SourceDocument): string =>
  createHash('sha256').update(standoff.text.text).digest('base64')

/** The documents of one text as one. What they say of the publication is taken from the first that says it. */
function mergedOf(parts: readonly Part[]): Part {
  const [first] = parts as [Part]
  if (parts.length === 1) return first
  const places = parts.map(({ input, number }) => ({ path: input.path, number }))
  const annotators = annotatorNames(places)
  const heads = parts.map(({ document }) => document.head ?? {})
  const document = {
    name: first.document.name ?? sharedName(places),
    head: Object.assign({}, ...heads.toReversed()) as SourceDocument['head'] & object,
    standoff: mergeStandoffs(
      parts.map(({ document: { standoff } }, i) => ({ annotator: annotators[i]!, standoff })),
    ),
  }
  return { ...first, document }
}
