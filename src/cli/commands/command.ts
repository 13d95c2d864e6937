import type { Command } from 'commander'

/** Adds a command whose help ends with examples. */
export type AddCommand = (name: string, description: string, ...examples: string[]) => Command

/** The output of commands. */
export interface Output {
  /** Prints a line of the result. Throws if standard output is a file that cannot be written. */
  print: (line: string) => void
  /** Prints a line to standard error. */
  warn: (line: string) => void
  /** Reports the progress of many files. */
  progress: (done: number, seconds: number) => void
}

export const PATHS = 'annotation files, folders of them, or - for lines of JSON on standard input'
