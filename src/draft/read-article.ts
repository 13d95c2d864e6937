import { extname } from 'node:path'
import { assertText, MAX_TEXT_FILE, readText } from '../compose/read-text.js'
import { VerbatimError } from '../model/errors.js'
import { tooLarge } from '../model/files/file-errors.js'
import { decodeUtf8, readUtf8 } from '../model/files/read-file.js'
import type { ArticleText } from './article-text.js'

/** The endings of the files that `draft` reads. */
export const ENDINGS = ['.txt', '.html', '.htm']

/** The largest page, in bytes. Most of a page is not its main text. */
const MAX_PAGE = 16 * 2 ** 20

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
  if (ending === '.txt') return { text: readText(path) }
  const what = `file "${path}"`
  const page = readUtf8(path, MAX_PAGE)
  const { readHtml } = await import('./html/read-html.js')
  const article = readHtml(page, what)
  if (Buffer.byteLength(article.text) > MAX_TEXT_FILE)
    throw tooLarge(`the main text of ${what}`, MAX_TEXT_FILE)
  assertText(what, article.text)
  return article
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
