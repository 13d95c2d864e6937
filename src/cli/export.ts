import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.js'
import type { Database } from '../db/open.js'
import type { AnnotationFile } from '../ingest/annotation.js'
import { annotationSchema } from '../ingest/annotation-schema.js'
import { readLoadedSource, readLoadedSources, type LoadedSource } from '../ingest/loaded-sources.js'
import { VerbatimError } from '../model/errors.js'
import { withDatabase } from './database.js'
import { createFolder, writeFiles } from './output-folder.js'

export interface ExportOptions {
  all?: boolean
  /** The folder to write into. Without it, each article is a line of JSON (NDJSON) that holds its text. */
  to?: string
  /** Overwrite existing files. */
  force?: boolean
}

type Print = (line: string) => void

const SCHEMA_FILE = 'annotation.schema.json'

/**
 * Exports articles as annotation files that load to the same records, all from one state of the data.
 * @throws VerbatimError if an article does not exist, or a file exists with other content.
 */
export async function exportArticles(
  config: Config,
  ids: readonly string[],
  { all = false, to, force = false }: ExportOptions,
  print: Print,
): Promise<void> {
  if (all === ids.length > 0) throw new VerbatimError('name the articles to export, or give --all')
  await withDatabase(config, 'read', (db) => {
    const write = to === undefined ? lineWriter(print) : folderWriter(to, force, print)
    db.$client
      .transaction(() => {
        for (const source of all ? readLoadedSources(db) : sourcesOf(db, ids)) write(source)
      })
      .deferred()
  })
}

function* sourcesOf(db: Database, ids: readonly string[]): Generator<LoadedSource> {
  for (const id of ids) {
    const source = readLoadedSource(db, id)
    if (source === undefined) throw new VerbatimError(`there is no article "${id}"`)
    yield source
  }
}

const lineWriter =
  (print: Print) =>
  ({ annotation, text }: LoadedSource): void => {
    print(JSON.stringify(withText(annotation, { text })))
  }

function folderWriter(folder: string, force: boolean, print: Print) {
  createFolder(folder)
  if (force || !existsSync(join(folder, SCHEMA_FILE)))
    writeFiles(folder, { [SCHEMA_FILE]: inLines(annotationSchema()) }, { force })
  return ({ id, annotation, text }: LoadedSource): void => {
    const [textFile, file] = [`${id}.txt`, `${id}.json`]
    const json = inLines({ $schema: `./${SCHEMA_FILE}`, ...withText(annotation, { textFile }) })
    writeFiles(folder, { [textFile]: text, [file]: json }, { force })
    print(`exported ${join(folder, file)}`)
  }
}

/** The annotation file with its text or the path of it, directly after the article's id. */
function withText(
  { article: { id, ...head }, ...notes }: AnnotationFile,
  text: { text: string } | { textFile: string },
): object {
  return { article: { id, ...text, ...head }, ...notes }
}

const inLines = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
