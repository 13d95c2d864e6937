import { VerbatimError } from '../model/errors.js'
import { readUtf8 } from '../model/read-file.js'

/** The largest text of an article that `convert` and `draft` read, in bytes. */
export const MAX_TEXT_FILE = 2 ** 20

/** @throws VerbatimError if a file cannot be the text of an article. */
export function readText(path: string): string {
  const text = readUtf8(path, MAX_TEXT_FILE)
  assertText(`file "${path}"`, text)
  return text
}

/** @param what names the text. */
export function assertText(what: string, text: string): void {
  if (text.includes('\0'))
    throw new VerbatimError(`${what} contains the character U+0000, which no article may hold`)
  if (text.trim() === '') throw new VerbatimError(`${what} is empty`)
}
