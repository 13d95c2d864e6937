#!/usr/bin/env node
import { Command } from 'commander'
import { check } from './commands/check.js'
import { load } from './commands/load.js'
import { migrate } from './commands/migrate.js'
import { openapi } from './commands/openapi.js'
import { serve } from './commands/serve.js'
import { readConfig } from './config.js'
import { VerbatimError } from './model/errors.js'

const print = (line: string) => { process.stdout.write(`${line}\n`) }
const program = new Command('verbatim')
  .description('News articles as structured data, every fact traced to the exact characters that state it')

program.command('serve').description('serve the API (HOST, PORT, DATABASE_PATH, ...)')
  .action(() => serve(readConfig(process.env)))
program.command('migrate').description('create the database, or bring its schema up to date')
  .action(() => { migrate(readConfig(process.env)) })
program.command('load').description('load annotation files, or all of a folder').argument('<paths...>')
  .action((paths: string[]) => { load(readConfig(process.env), paths, print) })
program.command('check').description('check annotation files; nothing is written').argument('<paths...>')
  .action((paths: string[]) => { check(paths, print) })
program.command('openapi').description('print the OpenAPI document as YAML')
  .action(async () => { process.stdout.write(await openapi()) })

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof VerbatimError)) throw error
  for (const line of error.message.split('\n')) process.stderr.write(`verbatim: ${line}\n`)
  process.exitCode = 1
}
