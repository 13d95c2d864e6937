import { articleIdsOf } from '../compose/article-ids.js'
import { findInputFiles } from '../compose/input-files.js'
import type { VerbatimError } from '../model/errors.js'
import { ENDINGS, STDIN } from './read-article.js'

/** A text to draft an annotation file of. */
export interface Input {
  path: string
  /** Undefined for standard input: its id is made from its first line. */
  articleId: string | undefined
}

/**
 * Finds the texts to draft from.
 * @param output the folder to write into, which is passed over.
 */
export function findInputs(
  paths: readonly string[],
  output: string,
): { inputs: Input[]; failures: VerbatimError[] } {
  const { files, failures } = findInputFiles(
    paths.filter((path) => path !== STDIN),
    { endings: ENDINGS, output, purpose: 'to draft from' },
  )
  const ids = articleIdsOf(files)
  const inputs = files.map((path, index): Input => ({ path, articleId: ids[index]! }))
  return {
    inputs: paths.includes(STDIN) ? [...inputs, { path: STDIN, articleId: undefined }] : inputs,
    failures,
  }
}
