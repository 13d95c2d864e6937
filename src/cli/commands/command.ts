import type { Command } from 'commander'

/** Adds a command whose help ends with examples. */
export type AddCommand = (name: string, description: string, ...examples: string[]) => Command

export const PATHS = 'annotation files, folders of them, or - for lines of JSON on standard input'
