import { extname } from 'node:path'
import { assertText, MAX_TEXT_FILE, readText } from '../compose/read-text.js'
import { VerbatimError } from '../model/errors.js'
import { tooLarge } from '../model/file-errors.js'
import { decodeUtf8 } from '../model/read-file.js'
import type { DraftInput } from './draft.js'

/** A text to draft from, and what is known of its publication. */
export type ArticleText = Omit<DraftInput, 'id'>

/** The endings of the files that `draft` reads. */
export const ENDINGS = ['.txt']

/** The path that stands for standard input, which holds one text. */
export const STDIN = '-'

/**
 * Reads the text of an article.
 * @throws VerbatimError if it cannot be read, or cannot be an article.
 */
export async function readArticle(path: string): Promise<ArticleText> {
  if (path === STDIN) return { text: await readStdin(process.stdin) }
  const ending = extname(path).toLowerCase()
  if (!ENDINGS.includes(ending))
    throw new VerbatimError(`"${path}" does not end in ${ENDINGS.join(' or ')}`)
  return { text: readText(path) }
}

async function readStdin(stdin: NodeJS.ReadableStream): Promise<string> {
  const what = 'standard input'
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MAX_TEXT_FILE) throw tooLarge(what, MAX_TEXT_FILE)
    chunks.push(chunk)
  }
  const text = decodeUtf8(what, Buffer.concat(chunks))
  assertText(what, text)
  return text
}
