import type { Config } from '../config.js'
import { readKnownEntities } from '../convert/known-entities.js'
import { createScratchMap } from '../db/scratch-map.js'
import { inputsOf, PAUSE, withPauses, type Input } from '../ingest/source/inputs.js'
import { prepareArticle, type PreparedArticle } from '../ingest/prepare/prepare.js'
import type { Source } from '../ingest/source/source.js'
import type { Report } from '../ingest/write/load-result.js'
import { Writer } from '../ingest/write/writer.js'
import { VerbatimError } from '../model/errors.js'
import { withDatabase } from './database.js'
import { prepareLinked } from './link-known.js'
import { createLoadReport, type LoadOptions, type LoadOutput } from './load-report.js'

/** If no input arrives for this time in milliseconds, the articles so far are committed. */
const IDLE = 100

/**
 * Loads annotation files, each article as a whole or not at all. Without `keepGoing`, the load ends
 * at the first file with faults. The articles before that file are loaded.
 * @throws VerbatimError with the faults.
 */
export async function load(
  config: Config,
  paths: readonly string[],
  options: LoadOptions,
  output: LoadOutput,
): Promise<void> {
  const known = options.known === undefined ? undefined : readKnownEntities(options.known)
  /** The first path of each article, by its id. */
  const seen = createScratchMap('the temporary list of articles')
  await withDatabase(config, 'write', async (db) => {
    const report = createLoadReport(options, output)
    const rejected = (error: unknown, id?: string) => {
      if (id !== undefined) seen.delete(id)
      report.rejected(error)
    }
    const writer = new Writer(db, { ...report, rejected })
    const firstPath = (id: string, path: string) => {
      if (seen.getOrInsert(id, path) === path) return path
      writer.addWaiting() // the first file may yet be rejected
      return seen.getOrInsert(id, path)
    }
    try {
      for await (const input of withPauses(inputsOf(paths), IDLE)) {
        if (input === PAUSE) writer.commit()
        else {
          const prepare = (source: Source) =>
            known === undefined
              ? prepareArticle(source)
              : prepareLinked(source, known, report.doubtful)
          const article = prepareInput(input, firstPath, prepare, (error, id) => {
            writer.addWaiting() // so that faults of earlier files are reported first
            rejected(error, id)
          })
          if (article !== undefined) writer.add(article)
        }
        report.progress(writer.uncommitted)
      }
    } finally {
      writer.commit() // also commits the articles before a file that ended the load
    }
    report.finish()
  }).finally(() => {
    seen.close()
    // After a failure, an open standard input would keep the process alive.
    if (paths.includes('-')) process.stdin.destroy()
  })
}

/** Prepares an article. If it has faults, calls `rejected` with them, and with its id if no other file has it. */
function prepareInput(
  { path, read }: Input,
  firstPath: (id: string, path: string) => string,
  prepare: (source: Source) => PreparedArticle,
  rejected: Report['rejected'],
): PreparedArticle | undefined {
  let id: string | undefined
  try {
    const source = read()
    const article = source.annotation.article.id
    const other = firstPath(article, path)
    if (other !== path)
      throw new VerbatimError(
        `article "${article}" is in "${other}" and in "${path}": remove one, or give it another id`,
      )
    id = article
    return prepare(source)
  } catch (error) {
    rejected(error, id)
    return undefined
  }
}
