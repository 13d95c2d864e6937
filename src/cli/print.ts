import { VerbatimError } from '../model/errors.js'
import { oneLine } from '../model/one-line.js'

/*
 * Prints all output of commands, escaped. Keys, ids, file names and words of files may contain
 * escape sequences, which a terminal would execute, and line ends, which could forge lines of
 * output.
 */

export type Print = (line: string) => void

/** Makes a function that prints escaped lines to a stream. */
export const linePrinter =
  (stream: { write: (text: string) => unknown }): Print =>
  (line) => {
    stream.write(`${oneLine(line)}\n`)
  }

/** Prints a text of the program itself, and keeps its line ends. */
export function printText(print: Print, text: string): void {
  for (const line of text.trimEnd().split('\n')) print(line)
}

/** Prints JSON. Its strings have no raw line ends, and escaping does not change its value. */
export function printJson(print: Print, value: unknown): void {
  printText(print, JSON.stringify(value, null, 2))
}

/** The lines of an error: its messages if it is a VerbatimError, or the stack of a bug. */
export function linesOf(error: unknown): string[] {
  if (error instanceof VerbatimError)
    return error.lines.filter((line) => line !== '').map((line) => `verbatim: ${line}`)
  if (!(error instanceof Error)) return [String(error)]
  const { message, stack = message } = error
  return stack.replace(message, () => oneLine(message)).split('\n')
}
