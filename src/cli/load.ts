import type { Config } from '../config.js'
import { readKnownEntities } from '../convert/known-entities.js'
import { inputsOf, PAUSE, withPauses, type Input } from '../ingest/inputs.js'
import { prepareArticle, type PreparedArticle } from '../ingest/prepare.js'
import type { Source } from '../ingest/source.js'
import { Writer } from '../ingest/writer.js'
import { VerbatimError } from '../model/errors.js'
import { withDatabase } from './database.js'
import { prepareLinked } from './link-known.js'
import { createLoadReport, type LoadOptions, type LoadOutput } from './load-report.js'
import { createSeenArticles, type SeenArticles } from './seen-articles.js'

/** If no input arrives for so many milliseconds, the articles before it are committed. */
const IDLE = 100

/**
 * Loads annotation files, each article as a whole or not at all. The load ends at the first file
 * with faults, unless it is to keep going; the articles before that file are loaded.
 * @throws VerbatimError with the faults.
 */
export async function load(
  config: Config,
  paths: readonly string[],
  options: LoadOptions,
  output: LoadOutput,
): Promise<void> {
  const known = options.known === undefined ? undefined : readKnownEntities(options.known)
  const seen = createSeenArticles()
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
            writer.addWaiting() // so that the faults of the files before are reported first
            report.rejected(error)
          })
          if (article !== undefined) writer.add(article)
        }
        report.progress(writer.uncommitted)
      }
    } finally {
      writer.commit() // with the articles before a file that ended the load
    }
    report.finish()
  }).finally(() => {
    seen.close()
    // An open standard input would keep the process of a failed load alive.
    if (paths.includes('-')) process.stdin.destroy()
  })
}

/** Prepares an article. If it has faults, `rejected` is called with them instead. */
function prepareInput(
  { path, read }: Input,
  seen: SeenArticles,
  prepare: (source: Source) => PreparedArticle,
  rejected: (error: unknown) => void,
): PreparedArticle | undefined {
  try {
    const source = read()
    const { id } = source.annotation.article
    const other = seen.firstPath(id, path)
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
