import { createHash } from 'node:crypto'
import type { AnnotationError, Fault } from '../../model/errors.js'
import { withoutBom } from '../../model/json/json.js'
import { readUtf8 } from '../../model/files/read-file.js'
import { indexText, type IndexedText } from '../../model/text/text.js'
import type { AnnotationFile, AnnotationJson } from './annotation.js'
import { annotationError, parseAnnotation } from './annotation-json.js'
import type { ShapeError } from './shape-error.js'
import { withIds } from './made-ids.js'
import { resolveTextPath } from './text-path.js'

/** An annotation file as read: its shape is checked, its words are not yet looked up. */
export interface Source {
  path: string
  annotation: AnnotationFile
  text: IndexedText
  /** The annotation as JSON with all ids, without white space, `$schema` and the text; `export` returns it. */
  canonical: string
  /** SHA-256 of `canonical` and the text, in hex. */
  digest: string
  /** Makes one error from faults. Each of its lines begins with file, line and column. */
  fail(faults: readonly Fault[]): AnnotationError
}

/** The most bytes of an annotation file and of a text. With `MAX_VALUES` it bounds the memory to read one. */
export const MAX_FILE = 32 * 2 ** 20

/**
 * Reads an annotation file and the text that it names.
 * @throws AnnotationError if it is not JSON or not of the annotation file's shape.
 * @throws VerbatimError if a file cannot be read or is not UTF-8.
 */
export const readSource = (path: string): Source => parseSource(path, readText(path))

/**
 * Does the same as `readSource` for JSON that is in memory already.
 * @param path the file to name in faults; `textFile` is relative to its folder.
 * @param firstLine the line of `path` on which the JSON begins, from 1.
 */
export function parseSource(path: string, json: string, firstLine = 1): Source {
  const file: AnnotationJson = { path, json: withoutBom(json), firstLine }
  return sourceOf(file, parseAnnotation(file))
}

/**
 * The parts with the right shape of a file with a wrong one, so that their words can be checked,
 * too. Its `fail` makes an error with the faults of the shape and further ones.
 */
export function soundSource({ input, shapeFaults, rest }: ShapeError): Source | undefined {
  if (rest === undefined) return undefined
  const source = sourceOf(input, rest.annotation)
  const fail = (faults: readonly Fault[]) =>
    annotationError(input, [...shapeFaults, ...rest.inFile(faults)])
  return { ...source, fail }
}

function sourceOf(file: AnnotationJson, written: AnnotationFile): Source {
  const { path } = file
  const annotation = withIds(written)
  const text = textOf(file, annotation)
  const canonical = canonicalJson(annotation)
  return {
    path,
    annotation,
    text: indexText(text),
    canonical,
    digest: createHash('sha256').update(canonical).update('\0').update(text).digest('hex'),
    fail: (faults) => annotationError(file, faults),
  }
}

function textOf(file: AnnotationJson, { article }: AnnotationFile): string {
  const { textFile, text: inline } = article
  if ((textFile === undefined) === (inline === undefined))
    throw annotationError(file, [
      { pointer: '/article', message: 'needs either "textFile" or "text"' },
    ])
  const text = inline ?? readText(resolveTextPath(file.path, textFile!))
  if (text.includes('\0'))
    throw annotationError(file, [
      {
        pointer: '/article/textFile',
        message: 'the text contains the character U+0000, which no article may have',
      },
    ])
  return text
}

/** An annotation as JSON. The article stands first, and its id is its first property. */
function canonicalJson({ $schema, article, ...notes }: AnnotationFile): string {
  const { id, textFile, text, ...head } = article
  return JSON.stringify({ article: { id, ...head }, ...notes })
}

const readText = (path: string): string => readUtf8(path, MAX_FILE)
