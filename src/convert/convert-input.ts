import { VerbatimError } from '../model/errors.js'
import { readUtf8 } from '../model/read-file.js'
import {
  convertAnnotations,
  type ArticleHead,
  type Converted,
} from './annotation-file/convert-annotations.js'
import { keepLoadable } from './annotation-file/loadable.js'
import type { Input } from './inputs.js'
import type { Mapping } from './mapping/mapping.js'

/** The largest file of annotations and the largest text of an article, in bytes. */
const MAX_ANNOTATIONS_FILE = 32 * 2 ** 20
const MAX_TEXT_FILE = 2 ** 20

/**
 * Converts one input: reads it into standoff annotations, and maps these to an annotation file.
 * @throws VerbatimError with every fault of the input.
 */
export async function convertInput(
  { path, format, textPath, articleId }: Input,
  mapping: Mapping,
  head: Omit<ArticleHead, 'id'>,
): Promise<Converted & { text: string }> {
  const text = readText(textPath)
  const content = readUtf8(path, MAX_ANNOTATIONS_FILE)
  const readStandoff = await format.reader()
  const standoff = readStandoff(path, content, text)
  const converted = convertAnnotations(standoff, mapping, { id: articleId, ...head })
  return { text, ...keepLoadable(converted, path, text) }
}

function readText(path: string): string {
  const text = readUtf8(path, MAX_TEXT_FILE)
  if (text.includes('\0'))
    throw new VerbatimError(
      `file "${path}" contains the character U+0000, which no article may hold`,
    )
  if (text.trim() === '') throw new VerbatimError(`file "${path}" is empty`)
  return text
}
