import type { Print } from './print.js'
import { join } from 'node:path'
import type { Config } from '../config.js'
import type { ExportFormatName } from '../convert/export/format-names.js'
import type { Database } from '../db/open.js'
import { inOneSnapshot } from '../db/transaction.js'
import {
  readLoadedSource,
  readLoadedSources,
  type LoadedSource,
} from '../ingest/source/loaded-sources.js'
import { VerbatimError } from '../model/errors.js'
import { annotationJson, withText, writeSchema } from './annotation-output.js'
import { withDatabase } from './database.js'
import { formatWriter, type FormatWriter } from './export-format.js'
import { createFolder, writeFiles } from './output-folder.js'

export interface ExportOptions {
  all?: boolean
  /** The folder to write to. Without it, each article is a line of JSON (NDJSON) with its text. */
  to?: string
  /** Overwrite existing files. */
  force?: boolean
  /** The name of the format of another program; default: annotation files. */
  format?: ExportFormatName
}

/**
 * Exports articles as annotation files that load to the same records, or in the format of another
 * program. All articles are of one edition.
 * @param warn prints the content that the format cannot hold.
 * @throws VerbatimError if an article does not exist, or if a file exists with other content.
 */
export async function exportArticles(
  config: Config,
  ids: readonly string[],
  { all = false, to, force = false, format }: ExportOptions,
  print: Print,
  warn: Print = print,
): Promise<void> {
  if (all === ids.length > 0) throw new VerbatimError('give either the ids of articles or --all')
  if (format === 'brat' && to === undefined)
    throw new VerbatimError(
      'brat needs a file for the text and one for the annotations of each article: give --to <folder>',
    )
  await withDatabase(config, 'read', (db) => {
    const options = { to, force, base: config.PUBLIC_URL }
    const { write, finish } =
      format === undefined
        ? annotationWriter(options, print)
        : formatWriter(db, { ...options, format }, { print, warn })
    inOneSnapshot(db, () => {
      for (const source of all ? readLoadedSources(db) : sourcesOf(db, ids)) write(source)
    })
    finish()
  })
}

function* sourcesOf(db: Database, ids: readonly string[]): Generator<LoadedSource> {
  for (const id of ids) {
    const source = readLoadedSource(db, id)
    if (source === undefined) throw new VerbatimError(`there is no article "${id}"`)
    yield source
  }
}

const annotationWriter = (
  { to, force }: { to?: string | undefined; force: boolean },
  print: Print,
): FormatWriter => ({
  write: to === undefined ? lineWriter(print) : folderWriter(to, force, print),
  finish: () => undefined,
})

const lineWriter =
  (print: Print) =>
  ({ annotation, text }: LoadedSource): void => {
    print(JSON.stringify(withText(annotation, { text })))
  }

function folderWriter(folder: string, force: boolean, print: Print) {
  createFolder(folder)
  writeSchema(folder, force)
  return ({ id, annotation, text }: LoadedSource): void => {
    const [textFile, file] = [`${id}.txt`, `${id}.json`]
    const json = annotationJson(annotation, textFile)
    writeFiles(folder, { [textFile]: text, [file]: json }, { force })
    print(`exported ${join(folder, file)}`)
  }
}
