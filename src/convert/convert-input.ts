import { readText } from '../compose/read-text.js'
import { readUtf8 } from '../model/read-file.js'
import {
  convertAnnotations,
  type ArticleHead,
  type Converted,
} from './annotation-file/convert-annotations.js'
import { keepLoadable } from './annotation-file/loadable.js'
import type { Input } from './inputs.js'
import type { Mapping } from './mapping/mapping.js'

/** The largest file of annotations, in bytes. */
const MAX_ANNOTATIONS_FILE = 32 * 2 ** 20

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
