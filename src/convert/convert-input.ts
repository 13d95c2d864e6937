import { readText } from '../compose/read-text.js'
import { VerbatimError } from '../model/errors.js'
import { readChunks, readUtf8 } from '../model/files/read-file.js'
import type { ArticleHead } from './annotation-file/article-note.js'
import { convertAnnotations, type Converted } from './annotation-file/convert-annotations.js'
import { dropUnloadable } from './annotation-file/unloadable-records.js'
import { createDocumentIds, type NumberedDocument } from './document-ids.js'
import type { Input } from './inputs.js'
import type { KnownEntities } from './known-entities.js'
import type { Metadata } from './metadata.js'
import type { Mapping } from './mapping/mapping.js'
import type { FileOffsetUnit } from './standoff/offset-conventions.js'
import type {
  ReadResult,
  SkippedDocument,
  SourceDocument,
  SourceFile,
} from './standoff/source-document.js'

/** The largest file of annotations that is read as a whole, in bytes. */
const MAX_ANNOTATIONS_FILE = 32 * 2 ** 20

export interface ReadOptions {
  /** The unit of offsets, if the words of the annotations do not show it. */
  offsets?: FileOffsetUnit | undefined
  /** True to make each sentence of a file of tokens an article. */
  bySentence?: boolean | undefined
}

export interface ConversionOptions extends ReadOptions {
  mapping: Mapping
  /** The title and the language of articles whose source does not give them. */
  head: Partial<Pick<ArticleHead, 'title' | 'language'>>
  /** The entities that a database already has. */
  known?: KnownEntities | undefined
  /** Properties of publications. They take precedence over those of the source. */
  metadata?: Metadata | undefined
}

/** The result of one document of an input: converted, skipped or failed. */
export interface DocumentOutcome extends Omit<NumberedDocument, 'fileId'> {
  /** The id of its article. A document of another input may have the same id. */
  articleId: string
  outcome: ConvertedDocument | SkippedDocument | VerbatimError
}

export interface ConvertedDocument extends Converted {
  text: string
}

/**
 * Converts the documents of one input, one at a time. It reads each document into standoff
 * annotations, and maps these to an annotation file. An input that cannot be read at all gives one
 * document with an error.
 */
export async function* convertInput(
  input: Input,
  options: ConversionOptions,
): AsyncGenerator<DocumentOutcome> {
  const idOf = createDocumentIds([input.articleId])
  for await (const { result, number, isOnly } of numberedDocuments(input, options)) {
    const name = 'standoff' in result ? result.name : undefined
    const articleId = idOf({ fileId: input.articleId, name, number, isOnly })
    const outcome =
      'standoff' in result ? convertDocument(result, articleId, [input.path], options) : result
    yield { articleId, name, number, isOnly, outcome }
  }
}

/** The documents of an input, each with its place from 1, and whether it is the only one. */
export const numberedDocuments = (input: Input, options: ReadOptions) =>
  numbered(readDocuments(input, options))

/** The most documents of an input that cannot be read. An input with more is not read further. */
const MAX_FAULTY = 10_000

/** The documents of an input. An input that cannot be read at all gives one error. */
export async function* readDocuments(
  { path, format, textPath }: Input,
  { offsets, bySentence }: ReadOptions,
): AsyncGenerator<ReadResult> {
  const file: SourceFile = {
    path,
    content: () => readUtf8(path, MAX_ANNOTATIONS_FILE),
    chunks: () => readChunks(path),
    textBeside: () => readText(textPath),
    offsets,
    bySentence,
  }
  try {
    let faulty = 0
    for (const result of (await format.reader())(file)) {
      yield result
      if (result instanceof VerbatimError && ++faulty > MAX_FAULTY)
        throw new VerbatimError(
          `${path} has more than ${MAX_FAULTY} documents that cannot be read: the rest of it is not converted`,
        )
    }
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error
    yield error
  }
}

/** Numbers the results from 1. `isOnly` is true if there is just one. */
async function* numbered(
  results: AsyncIterable<ReadResult>,
): AsyncGenerator<{ result: ReadResult; number: number; isOnly: boolean }> {
  let number = 0
  let previous: ReadResult | undefined
  for await (const result of results) {
    if (previous !== undefined) yield { result: previous, number, isOnly: false }
    previous = result
    number++
  }
  if (previous !== undefined) yield { result: previous, number, isOnly: number === 1 }
}

/** The names under which a metadata file may list a document. */
export const metadataNames = (paths: readonly string[], id: string, name: string | undefined) => [
  id,
  name,
  ...paths,
]

/** Maps a document to an annotation file. @param paths the files that it comes from. */
export function convertDocument(
  { name, standoff, head }: SourceDocument,
  id: string,
  paths: readonly string[],
  options: ConversionOptions,
): ConvertedDocument | VerbatimError {
  try {
    const known = options.metadata?.headOf(metadataNames(paths, id, name))
    const given = { ...head, ...known, ...options.head }
    const article = { language: 'und', ...given, id, textFile: `${id}.txt` }
    const { text } = standoff.text
    const annotations = convertAnnotations(standoff, options.mapping, article, options.known)
    return { text, ...dropUnloadable(annotations, standoff.file, text) }
  } catch (error) {
    if (error instanceof VerbatimError) return error
    throw error
  }
}
