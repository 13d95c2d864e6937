#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { Command } from 'commander'
import { declareConvert } from './cli/convert-command.js'
import type { DraftOptions } from './cli/draft.js'
import { linePrinter, linesOf, printText } from './cli/print.js'
import { readConfig } from './config.js'
import { explainWriteError } from './model/file-errors.js'

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
The database is the file at DATABASE_PATH (default: verbatim.db).

Examples:
  verbatim migrate && verbatim load my-articles/ && verbatim serve`,
  )

const PATHS = 'annotation files, folders of them, or - for lines of JSON on standard input'

/** Adds a command whose help ends with examples. */
const command = (name: string, description: string, ...examples: string[]): Command =>
  program
    .command(name)
    .description(description)
    .addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}`)

command(
  'serve',
  'serve the API until SIGTERM or SIGINT',
  'verbatim serve',
  'PORT=8080 HOST=0.0.0.0 DATABASE_PATH=news.db verbatim serve',
  'verbatim serve --workers 4',
)
  .option('--workers <count>', 'processes that share the port, for more than one core', Number, 1)
  .action(async ({ workers }: { workers: number }) => {
    const config = readConfig(process.env)
    const [{ serveWithWorkers }, { addressLines, serve }] = await Promise.all([
      import('./cli/workers.js'),
      import('./cli/serve.js'),
    ])
    const announce = (port: number) => {
      for (const line of addressLines(config, port)) warn(line)
    }
    await serveWithWorkers(workers, () => serve(config), announce)
  })

command(
  'migrate',
  'create the database, or bring its schema and its derived data up to date',
  'verbatim migrate',
  'DATABASE_PATH=news.db verbatim migrate',
).action(async () => {
  ;(await import('./cli/migrate.js')).migrate(readConfig(process.env))
})

command(
  'check',
  'report every fault of annotation files, warn of what is probably wrong, and write nothing',
  'verbatim check article.json',
  'verbatim check my-articles/ --json | jq .faults',
  'verbatim check article.json --coverage --strict',
)
  .argument('<paths...>', PATHS)
  .option('--json', 'print the faults and warnings as JSON')
  .option('--coverage', 'list the names, quotation marks and numbers that no record cites')
  .option('--strict', 'count warnings as faults')
  .option('--database', 'compare the entities with those of the database, too')
  .action(async (paths: string[], options: object) => {
    await (await import('./cli/check.js')).check(readConfig(process.env), paths, options, print)
  })

command(
  'load',
  'load articles, each as a whole or not at all; safe while the server runs',
  'verbatim load my-articles/',
  'verbatim load --keep-going --quiet archive/',
  'verbatim load - < articles.ndjson',
)
  .argument('<paths...>', PATHS)
  .option('--keep-going', 'continue after a file with faults, and list the faults at the end')
  .option('--quiet', 'print a summary instead of a line for each article')
  .action(async (paths: string[], options: object) => {
    await (
      await import('./cli/load.js')
    ).load(readConfig(process.env), paths, options, { print, progress })
  })

command(
  'unload',
  'remove articles, and the entities that no other article names',
  'verbatim unload china-kazakhstan-friendship',
)
  .argument('<ids...>', 'ids of articles')
  .action(async (ids: string[]) => {
    await (await import('./cli/unload.js')).unload(readConfig(process.env), ids, print)
  })

command(
  'export',
  'export articles as annotation files that load to the same records',
  'verbatim export china-kazakhstan-friendship --to edited/',
  'verbatim export --all --to backup/',
  'verbatim export --all > articles.ndjson',
)
  .argument('[ids...]', 'ids of articles')
  .option('--all', 'every article')
  .option('--to <folder>', 'write files to a folder (default: lines of JSON to standard output)')
  .option('--force', 'overwrite existing files')
  .action(async (ids: string[], options: object) => {
    await (
      await import('./cli/export.js')
    ).exportArticles(readConfig(process.env), ids, options, print)
  })

command('status', 'show what the database holds', 'verbatim status', 'verbatim status --json')
  .option('--json', 'print JSON')
  .action(async (options: object) => {
    await (await import('./cli/status.js')).status(readConfig(process.env), options, print)
  })

declareConvert(command, { print, warn })

const TEXTS =
  'texts (.txt) or pages (.html), folders of them and of folders below, or - for a text on standard input'

command(
  'draft',
  'draft annotation files of texts, by rules on this machine, or by a language model',
  'verbatim draft articles/ --to drafts/',
  'verbatim draft articles/ --to drafts/ --load',
  'verbatim draft - --to drafts/ < article.txt',
  'verbatim draft articles/ --to drafts/ --model qwen3 --endpoint http://localhost:11434/v1',
)
  .argument('<paths...>', TEXTS)
  .requiredOption('--to <folder>', 'the folder for <id>.json and <id>.txt')
  .option('--article-id <id>', 'id of the article (default: made from the file name)')
  .option('--language <tag>', 'language of the texts, e.g. en (default: as the text tells)')
  .option('--force', 'draft again what an earlier run has drafted, and overwrite it')
  .option('--load', 'load the articles at once')
  .option('--quiet', 'print a summary instead of a line for each article')
  .option('--model <name>', 'draft by this language model instead of rules')
  .option(
    '--endpoint <url>',
    'the server of the model, e.g. http://localhost:11434/v1 (Ollama); texts are sent there, and nowhere without it',
  )
  .option('--rules-first', 'give the model the draft of the rules to correct')
  .option('--rounds <count>', 'how often faults go back to the model (default: 3)', Number)
  .option('--timeout <seconds>', 'how long an answer of the model may take (default: 600)', Number)
  .addHelpText(
    'after',
    `
The environment variable VERBATIM_MODEL_KEY has the key of the server, if it needs one.

A draft holds nothing that is not in the text, and check finds no fault in it. Its records are marked as drafted by
rules or by the model, and not reviewed. A text that cannot be drafted from is listed, the others are drafted, and the exit status is 1.
What an earlier run has drafted of the same text stays as it is, so that a run can be resumed.`,
  )
  .action(async (paths: string[], options: DraftOptions) => {
    await (await import('./cli/draft.js')).draft(paths, options, { print, warn, progress })
  })

command(
  'new',
  'draft the annotation file of a text beside it, to edit by hand',
  'verbatim new article.txt',
)
  .argument('<text>', 'a text (.txt) or a page (.html)')
  .option('--to <folder>', 'the folder for <id>.json and <id>.txt (default: that of the text)')
  .option('--article-id <id>', 'id of the article (default: made from the file name)')
  .option('--language <tag>', 'language of the text, e.g. en (default: as the text tells)')
  .option('--force', 'overwrite an existing annotation file')
  .addHelpText(
    'after',
    `
Each record says "reviewed": false. Correct the record, set it to true, and load the file.`,
  )
  .action(async (path: string, options: DraftOptions) => {
    const { draft } = await import('./cli/draft.js')
    await draft([path], { ...options, withReviewed: true }, { print, warn, progress })
  })

command('openapi', 'print the OpenAPI document as YAML', 'verbatim openapi > openapi.yaml').action(
  async () => {
    printText(print, (await import('./cli/openapi.js')).openapi())
  },
)

try {
  await program.parseAsync()
} catch (error) {
  for (const line of linesOf(error)) warn(line)
  process.exitCode = 1
}
