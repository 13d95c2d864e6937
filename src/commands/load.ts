import Sqlite from 'better-sqlite3'
import type { Config } from '../config.js'
import { explainDatabaseError } from '../db/open.js'
import { inputsOf, type Input } from '../loading/files.js'
import { prepareArticle } from '../loading/prepare.js'
import { createWriter, type LoadResult, type Writer } from '../loading/write.js'
import { VerbatimError } from '../model/errors.js'
import { COLLECTIONS } from '../model/ids.js'
import type { RecordKind } from '../model/vocabulary.js'
import { withDatabase } from './database.js'

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

/**
 * Loads annotation files, one transaction each: an article is there as a whole or not at all. Before a file with faults
 * it ends, unless it is to keep going; what was loaded before stays.
 * @throws VerbatimError with the faults.
 */
export async function load(config: Config, paths: readonly string[], { keepGoing = false, quiet = false }: LoadOptions, { print, progress }: Output): Promise<void> {
  const places = createPlaces()
  await withDatabase(config, 'write', async (db) => {
    const writer = createWriter(db)
    const total = { loaded: 0, unchanged: 0, counts: {} as LoadResult['counts'] }
    const failures: string[] = []
    const began = performance.now()
    let reported = began
    for await (const input of inputsOf(paths)) {
      try {
        const result = loadOne(writer, input, places)
        total[result.changed ? 'loaded' : 'unchanged']++
        for (const [kind, count] of Object.entries(result.counts)) total.counts[kind as RecordKind] = (total.counts[kind as RecordKind] ?? 0) + count
        if (!quiet) print(`${result.changed ? 'loaded' : 'unchanged'} ${result.article}: ${summary(result.counts)}`)
      } catch (error) {
        if (!keepGoing || !(error instanceof VerbatimError)) throw error
        failures.push(error.message)
      }
      const done = total.loaded + total.unchanged + failures.length
      if (done > 1 && performance.now() - reported > PROGRESS_INTERVAL) {
        reported = performance.now()
        progress?.(done, (reported - began) / 1000)
      }
    }
    if (quiet || total.loaded + total.unchanged + failures.length > 1) {
      print(`${String(total.loaded)} articles loaded, ${String(total.unchanged)} unchanged, ${String(failures.length)} failed: ${summary(total.counts)}`)
    }
    if (failures.length > 0) throw new VerbatimError([...failures, `${String(failures.length)} of the files could not be loaded`].join('\n'))
  }).finally(() => { places.close() })
}

interface Places {
  /** Notes where an article stands, and gives the place that was noted first. */
  note(id: string, path: string): string
  close(): void
}

/** In a database of its own, which SQLite keeps in a temporary file: of any number of articles, little is in memory. */
function createPlaces(): Places {
  const scratch = new Sqlite('')
  scratch.exec('pragma journal_mode = off; create table places (id text primary key, path text not null) strict, without rowid')
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
    close: () => { scratch.close() },
  }
}

function loadOne(writer: Writer, { path, read }: Input, places: Places): LoadResult {
  const source = read()
  const { id } = source.annotation.article
  const other = places.note(id, path)
  if (other !== path) throw new VerbatimError(`article "${id}" stands in "${other}" and in "${path}": remove one, or give it another id`)
  return writer.load(prepareArticle(source))
}

const summary = (counts: LoadResult['counts']): string =>
  Object.entries(counts).map(([kind, count]) => `${String(count)} ${COLLECTIONS[kind as RecordKind]}`).join(', ') || 'no records'
