import type { Config } from '../config.js'
import { readKnownEntities } from '../convert/known-entities.js'
import { createScratchMap, type ScratchMap } from '../db/scratch-map.js'
import { inputsOf, PAUSE, withPauses, type Input } from '../ingest/source/inputs.js'
import { prepareArticle, type PreparedArticle } from '../ingest/prepare/prepare.js'
import type { Source } from '../ingest/source/source.js'
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
    const writer = new Writer(db, report)
    try {
      for await (const input of withPauses(inputsOf(paths), IDLE)) {
        if (input === PAUSE) writer.commit()
        else {
          const prepare = (source: Source) =>
            known === undefined
              ? prepareArticle(source)
              : prepareLinked(source, known, report.doubtful)
          const article = prepareInput(input, seen, prepare, (error) => {
            writer.addWaiting() // so that faults of earlier files are reported first
            report.rejected(error)
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

/** Prepares an article. If it has faults, calls `rejected` with them and returns undefined. */
function prepareInput(
  { path, read }: Input,
  seen: ScratchMap,
  prepare: (source: Source) => PreparedArticle,
  rejected: (error: unknown) => void,
): PreparedArticle | undefined {
  try {
    const source = read()
    const { id } = source.annotation.article
    const other = seen.getOrInsert(id, path)
    if (other !== path)
      throw new VerbatimError(
        `article "${id}" is in "${other}" and in "${path}": remove one, or give it another id`,
      )
    return prepare(source)
  } catch (error) {
    rejected(error)
    return undefined
  }
}
