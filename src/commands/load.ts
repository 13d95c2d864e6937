import Sqlite from 'better-sqlite3'
import type { Config } from '../config.js'
import { explainDatabaseError } from '../db/open.js'
import { createStoring } from '../features/stored.js'
import { inputsOf, PAUSE, withPauses, type Input } from '../loading/files.js'
import { prepareArticle, type PreparedArticle } from '../loading/prepare.js'
import { createWriter, type LoadResult } from '../loading/write.js'
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
 * Articles are written together until there are so many of them, or so many characters of text and of annotations, or so much time has gone, or
 * the next one is not there after so many milliseconds. At a million quotes, four times as much took an eighth less time than a quarter of it.
 */
const TOGETHER = { articles: 1000, characters: 1_000_000, annotations: 16_000_000, milliseconds: 5000, pause: 100 }

/**
 * Loads annotation files: an article is there as a whole or not at all. Before a file with faults it ends, unless it is to
 * keep going; what stands before that is loaded.
 * @throws VerbatimError with the faults.
 */
export async function load(config: Config, paths: readonly string[], { keepGoing = false, quiet = false }: LoadOptions, { print, progress }: Output): Promise<void> {
  const places = createPlaces()
  await withDatabase(config, 'write', async (db) => {
    const writer = createWriter(db, createStoring(db))
    const total = { loaded: 0, unchanged: 0, counts: {} as LoadResult['counts'] }
    const failures: string[] = []
    let written = nothing()
    const began = performance.now()
    let reported = began

    const fail = (error: unknown): void => {
      if (!keepGoing || !(error instanceof VerbatimError)) throw error
      failures.push(error.message)
    }
    const succeed = ({ article, changed, counts }: LoadResult): void => {
      total[changed ? 'loaded' : 'unchanged']++
      for (const [kind, count] of Object.entries(counts)) total.counts[kind as RecordKind] = (total.counts[kind as RecordKind] ?? 0) + count
      if (!quiet) print(`${changed ? 'loaded' : 'unchanged'} ${article}: ${summary(counts)}`)
    }
    const commit = (): void => {
      const { results } = written
      written = nothing()
      writer.commit()
      for (const result of results) succeed(result)
    }
    const write = (article: PreparedArticle): void => {
      if (written.articles++ === 0) {
        writer.begin()
        written.since = performance.now()
      }
      try {
        written.results.push(writer.load(article))
      } catch (error) {
        if (!(error instanceof VerbatimError)) written = nothing() // it is undone
        throw error
      }
      written.characters += article.source.text.length
      written.annotations += article.source.canonical.length
    }
    const report = (): void => {
      const done = total.loaded + total.unchanged + failures.length + written.results.length
      if (done < 2 || performance.now() - reported < PROGRESS_INTERVAL) return
      reported = performance.now()
      progress?.(done, (reported - began) / 1000)
    }

    try {
      for await (const input of withPauses(inputsOf(paths), TOGETHER.pause)) {
        try {
          if (input !== PAUSE) write(prepareInput(input, places))
        } catch (error) {
          fail(error)
        }
        if (input === PAUSE || isEnough(written)) commit()
        report()
      }
    } finally {
      commit() // also what stands before a fault, or a path that does not exist
    }
    if (quiet || total.loaded + total.unchanged + failures.length > 1) {
      print(`${String(total.loaded)} articles loaded, ${String(total.unchanged)} unchanged, ${String(failures.length)} failed: ${summary(total.counts)}`)
    }
    if (failures.length > 0) throw new VerbatimError([...failures, `${String(failures.length)} of the files could not be loaded`].join('\n'))
  }).finally(() => {
    places.close()
    if (paths.includes('-')) process.stdin.destroy() // else whoever has it open would keep a load that has failed from ending
  })
}

/** What stands in a transaction that is not over. */
interface Written { since: number; articles: number; characters: number; annotations: number; results: LoadResult[] }

const nothing = (): Written => ({ since: 0, articles: 0, characters: 0, annotations: 0, results: [] })

const isEnough = ({ since, articles, characters, annotations }: Written): boolean =>
  articles >= TOGETHER.articles || characters >= TOGETHER.characters || annotations >= TOGETHER.annotations || performance.now() - since >= TOGETHER.milliseconds

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

function prepareInput({ path, read }: Input, places: Places): PreparedArticle {
  const source = read()
  const { id } = source.annotation.article
  const other = places.note(id, path)
  if (other !== path) throw new VerbatimError(`article "${id}" stands in "${other}" and in "${path}": remove one, or give it another id`)
  return prepareArticle(source)
}

const summary = (counts: LoadResult['counts']): string =>
  Object.entries(counts).map(([kind, count]) => `${String(count)} ${COLLECTIONS[kind as RecordKind]}`).join(', ') || 'no records'
