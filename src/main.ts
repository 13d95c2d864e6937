#!/usr/bin/env node
import { Command } from 'commander'
import { readConfig } from './config.js'
import { VerbatimError } from './model/errors.js'

/* Each command's code is loaded when it is asked for: most need little of the whole. */

const print = (line: string) => { process.stdout.write(`${line}\n`) }
const program = new Command('verbatim')
  .description('News articles as structured data, every fact traced to the exact characters that state it')

program.command('serve').description('serve the API (HOST, PORT, DATABASE_PATH, ...)')
  .action(async () => { await (await import('./commands/serve.js')).serve(readConfig(process.env)) })
program.command('migrate').description('create the database, or bring its schema up to date')
  .action(async () => { (await import('./commands/migrate.js')).migrate(readConfig(process.env)) })
program.command('load').description('load annotation files, or all of a folder').argument('<paths...>')
  .action(async (paths: string[]) => { (await import('./commands/load.js')).load(readConfig(process.env), paths, print) })
program.command('check').description('check annotation files; nothing is written').argument('<paths...>')
  .action(async (paths: string[]) => { (await import('./commands/check.js')).check(paths, print) })
program.command('openapi').description('print the OpenAPI document as YAML')
  .action(async () => { process.stdout.write(await (await import('./commands/openapi.js')).openapi()) })

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof VerbatimError)) throw error
  for (const line of error.message.split('\n')) process.stderr.write(`verbatim: ${line}\n`)
  process.exitCode = 1
}
