import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.js'
import type { Database } from '../db/open.js'
import { readAllLoaded, readLoaded, type Loaded } from '../ingest/read.js'
import { annotationSchema } from '../ingest/annotation-schema.js'
import { VerbatimError } from '../model/errors.js'
import { withDatabase } from './database.js'
import { makeFolder, putFiles } from './folder.js'

export interface ExportOptions {
  all?: boolean
  /** The folder to write into; without, each article is a line (NDJSON) with its text within. */
  to?: string
  /** Write over files that are there. */
  force?: boolean
}

const SCHEMA_FILE = 'annotation.schema.json'

/**
 * Gives articles back as the annotation files from which they load again, in one state of the data.
 * @throws VerbatimError where there is no such article, or a file is there already with other content.
 */
export async function exportArticles(
  config: Config,
  ids: readonly string[],
  { all = false, to, force = false }: ExportOptions,
  print: (line: string) => void,
): Promise<void> {
  if (all === ids.length > 0) throw new VerbatimError('name the articles to export, or give --all')
  await withDatabase(config, 'read', (db) => {
    const write =
      to === undefined
        ? (article: Loaded) => {
            print(JSON.stringify(withText(article)))
          }
        : folderWriter(to, force, print)
    db.$client
      .transaction(() => {
        for (const article of all ? readAllLoaded(db) : chosen(db, ids)) write(article)
      })
      .deferred()
  })
}

function* chosen(db: Database, ids: readonly string[]): Generator<Loaded> {
  for (const id of ids) {
    const article = readLoaded(db, id)
    if (article === undefined) throw new VerbatimError(`there is no article "${id}"`)
    yield article
  }
}

/** `id` first, then where the text is, then the rest. */
function withText({
  annotation: {
    article: { id, ...head },
    ...notes
  },
  text,
}: Loaded): object {
  return { article: { id, text, ...head }, ...notes }
}

function folderWriter(
  folder: string,
  force: boolean,
  print: (line: string) => void,
): (article: Loaded) => void {
  makeFolder(folder)
  if (force || !existsSync(join(folder, SCHEMA_FILE)))
    putFiles(
      folder,
      { [SCHEMA_FILE]: `${JSON.stringify(annotationSchema(), null, 2)}\n` },
      { force },
    )
  return ({
    annotation: {
      article: { id, ...head },
      ...notes
    },
    text,
  }) => {
    const [textFile, file] = [`${id}.txt`, `${id}.json`]
    putFiles(
      folder,
      {
        [textFile]: text,
        [file]: `${JSON.stringify({ $schema: `./${SCHEMA_FILE}`, article: { id, textFile, ...head }, ...notes }, null, 2)}\n`,
      },
      { force },
    )
    print(`exported ${join(folder, file)}`)
  }
}
