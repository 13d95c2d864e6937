import type { Config } from '../config.js'
import { explainDatabaseError } from '../db/open.js'
import { inputsOf, PAUSE, withPauses, type Input } from '../ingest/inputs.js'
import { prepareArticle, type PreparedArticle } from '../ingest/prepare.js'
import { Writer, type LoadResult } from '../ingest/writer.js'
import { VerbatimError } from '../model/errors.js'
import { COLLECTIONS, type RecordKind } from '../model/vocabulary.js'
import { withDatabase } from './database.js'
import { Sqlite } from '../db/sqlite.js'

export interface LoadOptions {
  /** Go on after a file with faults, and list them all at the end. */
  keepGoing?: boolean
  /** Print no line for each article. */
  quiet?: boolean
}

export interface Output {
  print: (line: string) => void
  /** Called from time to time with how many files are done. */
  progress?: (done: number, seconds: number) => void
}

/** Milliseconds between two calls of `progress`. */
const PROGRESS_INTERVAL = 2000
/** Articles are there at once where the next one is not there after so many milliseconds. */
const NO_NEXT = 100

/**
 * Loads annotation files: an article is there as a whole or not at all. Before a file with faults it ends, unless it is to
 * keep going; what stands before that is loaded.
 * @throws VerbatimError with the faults.
 */
export async function load(
  config: Config,
  paths: readonly string[],
  { keepGoing = false, quiet = false }: LoadOptions,
  { print, progress }: Output,
): Promise<void> {
  const places = createPlaces()
  await withDatabase(config, 'write', async (db) => {
    const total = { loaded: 0, unchanged: 0, counts: {} as LoadResult['counts'] }
    const failures: string[] = []
    const began = performance.now()
    let reported = began

    const rejected = (error: unknown): void => {
      if (!keepGoing || !(error instanceof VerbatimError)) throw error
      failures.push(error.message)
    }
    const committed = ({ article, changed, counts }: LoadResult): void => {
      total[changed ? 'loaded' : 'unchanged']++
      for (const [kind, count] of Object.entries(counts))
        total.counts[kind as RecordKind] = (total.counts[kind as RecordKind] ?? 0) + count
      if (!quiet) print(`${changed ? 'loaded' : 'unchanged'} ${article}: ${summary(counts)}`)
    }
    const writer = new Writer(db, { committed, rejected })
    const report = (): void => {
      const done = total.loaded + total.unchanged + failures.length + writer.uncommitted
      if (done < 2 || performance.now() - reported < PROGRESS_INTERVAL) return
      reported = performance.now()
      progress?.(done, (reported - began) / 1000)
    }

    const add = (input: Input): void => {
      let article: PreparedArticle
      try {
        article = prepareInput(input, places)
      } catch (error) {
        writer.addWaiting()
        rejected(error)
        return
      }
      writer.add(article)
    }

    try {
      for await (const input of withPauses(inputsOf(paths), NO_NEXT)) {
        if (input === PAUSE) writer.commit()
        else add(input)
        report()
      }
    } finally {
      writer.commit() // also what stands before a fault, or a path that does not exist
    }

    if (quiet || total.loaded + total.unchanged + failures.length > 1) {
      print(
        `${total.loaded} articles loaded, ${total.unchanged} unchanged, ${failures.length} failed: ${summary(total.counts)}`,
      )
    }
    if (failures.length > 0)
      throw new VerbatimError(
        [...failures, `${failures.length} of the files could not be loaded`].join('\n'),
      )
  }).finally(() => {
    places.close()
    if (paths.includes('-')) process.stdin.destroy() // else whoever has it open would keep a load that has failed from ending
  })
}

interface Places {
  /** Notes where an article stands, and gives the place that was noted first. */
  note(id: string, path: string): string
  close(): void
}

/** In a database of its own, which SQLite keeps in a temporary file: of any number of articles, little is in memory. */
function createPlaces(): Places {
  const scratch = new Sqlite('')
  scratch.exec(
    'pragma journal_mode = off; create table places (id text primary key, path text not null) strict, without rowid',
  )
  const insert = scratch.prepare('insert into places values (?, ?) on conflict do nothing')
  const first = scratch.prepare<[string], string>('select path from places where id = ?').pluck()
  return {
    note: (id, path) => {
      try {
        insert.run(id, path)
        return first.get(id)!
      } catch (error) {
        throw explainDatabaseError(error, 'the temporary list of articles')
      }
    },
    close: () => {
      scratch.close()
    },
  }
}

function prepareInput({ path, read }: Input, places: Places): PreparedArticle {
  const source = read()
  const { id } = source.annotation.article
  const other = places.note(id, path)
  if (other !== path)
    throw new VerbatimError(
      `article "${id}" stands in "${other}" and in "${path}": remove one, or give it another id`,
    )
  return prepareArticle(source)
}

const summary = (counts: LoadResult['counts']): string =>
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${COLLECTIONS[kind as RecordKind]}`)
    .join(', ') || 'no records'
