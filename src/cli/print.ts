import { VerbatimError } from '../model/errors.js'
import { oneLine } from '../model/one-line.js'

/*
 * All output of commands passes through here. Keys, ids, file names and words of files may contain escape sequences,
 * which a terminal would follow, and line ends, which could forge lines of output.
 */

export type Print = (line: string) => void

/** Prints lines to a stream, escaped. */
export const linePrinter =
  (stream: { write: (text: string) => unknown }): Print =>
  (line) => {
    stream.write(`${oneLine(line)}\n`)
  }

/** Prints a text of this program, whose line ends are kept. */
export function printText(print: Print, text: string): void {
  for (const line of text.trimEnd().split('\n')) print(line)
}

/** Prints JSON, whose strings have no raw line ends. The escaped text is JSON of the same value. */
export function printJson(print: Print, value: unknown): void {
  printText(print, JSON.stringify(value, null, 2))
}

/** The lines of an error: its message if a person can act on it, or the stack of a bug. */
export function linesOf(error: unknown): string[] {
  if (error instanceof VerbatimError)
    return error.lines.filter((line) => line !== '').map((line) => `verbatim: ${line}`)
  if (!(error instanceof Error)) return [String(error)]
  const { message, stack = message } = error
  return stack.replace(message, () => oneLine(message)).split('\n')
}
