#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { Command } from 'commander'
import { addAnnotationCommands } from './cli/commands/annotation.js'
import { addDataCommands } from './cli/commands/data.js'
import { addServerCommands } from './cli/commands/server.js'
import { linePrinter, linesOf } from './cli/print.js'
import { VerbatimError } from './model/errors.js'
import { explainWriteError } from './model/files/file-errors.js'

/* Each command loads its own code when it runs, since most commands need little of the program. */

// Node 22.1 and later can keep compiled code for the next start.
;(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.()

const warn = linePrinter(process.stderr)
const explainPrintError = (error: unknown) =>
  explainWriteError('standard output', 'written to', error)
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0) // the reader, such as `head`, has read enough
  warn(`verbatim: ${explainPrintError(error).message}`)
  process.exit(1)
})
const printLine = linePrinter(process.stdout)
/** Throws if standard output is a file that cannot be written; errors of a pipe arrive as events. */
const print = (line: string) => {
  try {
    printLine(line)
  } catch (error) {
    throw explainPrintError(error)
  }
}

/** Reports the progress of many files. */
const progress = (done: number, seconds: number) => {
  warn(`${done} files, ${(done / seconds).toFixed(0)} a second`)
}

const program = new Command('verbatim')
  .configureOutput({
    outputError: (text) => {
      for (const line of text.trimEnd().split(/\n(?=\(Did you mean )/)) warn(line)
    },
  })
  .description(
    'News articles as structured data, every fact traced to the exact characters that state it',
  )
  .addHelpText(
    'after',
    `
The database is the file at DATABASE_PATH (default: verbatim.db), or a PostgreSQL database at DATABASE_URL.

Examples:
  verbatim migrate && verbatim load my-articles/ && verbatim serve`,
  )

/** Adds a command whose help ends with examples. */
const command = (name: string, description: string, ...examples: string[]): Command =>
  program
    .command(name)
    .description(description)
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}`)

// Without its current folder, Node fails in many ways; making "drafts/" would never end.
program.hook('preAction', () => {
  try {
    process.cwd()
  } catch {
    throw new VerbatimError('the current folder has been deleted: change to another one')
  }
})

const output = { print, warn, progress }
addServerCommands(command, output)
addDataCommands(command, output)
addAnnotationCommands(command, output)

try {
  await program.parseAsync()
} catch (error) {
  for (const line of linesOf(error)) warn(line)
  process.exitCode = 1
}
