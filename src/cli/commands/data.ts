import { Option } from 'commander'
import { readConfig } from '../../config.js'
import { EXPORT_FORMAT_NAMES } from '../../convert/export/format-names.js'
import type { Output } from '../output.js'
import { PATHS, type AddCommand } from './command.js'

/** Adds the commands that write, read and check the database. */
export function addDataCommands(command: AddCommand, { print, warn, progress }: Output): void {
  command(
    'migrate',
    'create the database, bring its schema and derived data up to date, or copy it to the other engine',
    'verbatim migrate',
    'DATABASE_PATH=news.db verbatim migrate',
    'DATABASE_URL=postgres://localhost/news verbatim migrate --from news.db',
  )
    .addOption(
      new Option(
        '--from <file>',
        'copy this SQLite file to the database of DATABASE_URL',
      ).conflicts('to'),
    )
    .option('--to <file>', 'copy the database of DATABASE_URL to this new SQLite file')
    .action(async ({ from, to }: { from?: string; to?: string }) => {
      const config = readConfig(process.env)
      if (from !== undefined) (await import('../copy.js')).copyFrom(config, from, print)
      else if (to !== undefined) (await import('../copy.js')).copyTo(config, to, print)
      else (await import('../migrate.js')).migrate(config)
    })

  command(
    'check',
    'report every fault and probable mistake in annotation files; writes nothing',
    'verbatim check article.json',
    'verbatim check my-articles/ --json | jq .faults',
    'verbatim check article.json --coverage --strict',
  )
    .argument('<paths...>', PATHS)
    .option('--json', 'print the faults and warnings as JSON')
    .option('--coverage', 'list the names, quotation marks and numbers that no record cites')
    .option('--strict', 'count warnings as faults')
    .option('--database', 'also compare the entities with those of the database')
    .action(async (paths: string[], options: object) => {
      await (await import('../check.js')).check(readConfig(process.env), paths, options, print)
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
    .option(
      '--known <file>',
      'file with the entities of a database, from /v1/entities.ndjson; entities link to them by identifier, or by name and type',
    )
    .action(async (paths: string[], options: object) => {
      await (
        await import('../load.js')
      ).load(readConfig(process.env), paths, options, { print, warn, progress })
    })

  command(
    'unload',
    'remove articles, and the entities that no other article names',
    'verbatim unload china-kazakhstan-friendship',
  )
    .argument('<ids...>', 'ids of articles')
    .action(async (ids: string[]) => {
      await (await import('../unload.js')).unload(readConfig(process.env), ids, print)
    })

  command(
    'merge',
    'merge an entity into another one in all articles; the first id no longer exists',
    'verbatim merge xi-jinping-2 xi-jinping',
  )
    .argument('<id>', 'the id of the entity that is merged into the other')
    .argument('<into>', 'the id of the other entity, which keeps its type and its name')
    .addHelpText(
      'after',
      `
All articles that name the first entity are written again in one transaction. The names of the first entity become
further names of the second. Requests for the first id get a 404, and /v1/changes lists it as removed. Exported annotation
files have the second id. Older annotation files still have the first: export the articles, or convert with --known.`,
    )
    .action(async (id: string, into: string) => {
      await (await import('../merge.js')).merge(readConfig(process.env), id, into, { print, warn })
    })

  command(
    'export',
    'export articles as annotation files that load to the same records, or for other programs',
    'verbatim export china-kazakhstan-friendship --to edited/',
    'verbatim export --all --to backup/',
    'verbatim export --all > articles.ndjson',
    'verbatim export --all --format jsonl > articles.jsonl',
  )
    .argument('[ids...]', 'ids of articles')
    .option('--all', 'every article')
    .option('--to <folder>', 'write files to a folder (default: lines to standard output)')
    .addOption(
      new Option(
        '--format <name>',
        'a format of other programs; content that it cannot hold is listed (default: annotation files)',
      ).choices(EXPORT_FORMAT_NAMES),
    )
    .option('--force', 'overwrite existing files')
    .action(async (ids: string[], options: object) => {
      await (
        await import('../export.js')
      ).exportArticles(readConfig(process.env), ids, options, print, warn)
    })

  command(
    'status',
    'show the edition, the size and the contents of the database',
    'verbatim status',
    'verbatim status --json',
  )
    .option('--json', 'print JSON')
    .action(async (options: object) => {
      await (await import('../status.js')).status(readConfig(process.env), options, print)
    })
}
