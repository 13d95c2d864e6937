import { VerbatimError } from '../model/errors.js'
import { readUtf8 } from '../model/files/read-file.js'

/** The maximum size of an article's text for `convert` and `draft`, in bytes. */
export const MAX_TEXT_FILE = 2 ** 20

/** Reads the text of an article. @throws VerbatimError if the file cannot be the text of an article. */
export function readText(path: string): string {
  const text = readUtf8(path, MAX_TEXT_FILE)
  assertText(`file "${path}"`, text)
  return text
}

/**
 * Checks the text of an article. `what` names it in errors.
 * @throws VerbatimError if the text is empty or has U+0000.
 */
export function assertText(what: string, text: string): void {
  if (text.includes('\0'))
    throw new VerbatimError(`${what} contains the character U+0000, which no article may have`)
  if (text.trim() === '') throw new VerbatimError(`${what} is empty`)
}
