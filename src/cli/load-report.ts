import { counted } from '../model/counted.js'
import { recordCounts } from './record-counts.js'
import type { LoadResult, Report } from '../ingest/write/load-result.js'
import { VerbatimError } from '../model/errors.js'
import { COLLECTIONS, type RecordKind } from '../model/vocabulary/records.js'
import type { Output } from './output.js'
import { createProgress } from './progress.js'

export interface LoadOptions {
  /** Continue after a file with faults, and list all faults at the end. */
  keepGoing?: boolean
  /** Print no line for each article. */
  quiet?: boolean
  /** The path of a file with the entities of a database, to which mentions are linked. */
  known?: string
}

export type LoadOutput = Pick<Output, 'print' | 'progress'> & Partial<Pick<Output, 'warn'>>

export interface LoadReport extends Report {
  /**
   * Reports the progress unless the last report is recent. `uncommitted` articles count as done.
   */
  progress: (uncommitted: number) => void
  /** Lists an entity that may be one of several known entities. */
  doubtful: (line: string) => void
  /** Prints the totals. @throws VerbatimError with the faults of all files. */
  finish: () => void
}

/**
 * Prints the outcome of each file of a load, and the totals. `rejected` throws unless the load
 * keeps going.
 */
export function createLoadReport(
  { keepGoing = false, quiet = false }: LoadOptions,
  { print, progress, warn = print }: LoadOutput,
): LoadReport {
  const total = { loaded: 0, replaced: 0, unchanged: 0, counts: {} as LoadResult['counts'] }
  /** The lines of the faults of each file. */
  const failures: (readonly string[])[] = []
  let doubts = 0
  const report = createProgress(progress)
  const done = () => total.loaded + total.replaced + total.unchanged + failures.length
  return {
    committed: ({ article, outcome, counts }) => {
      total[outcome]++
      for (const [kind, count] of Object.entries(counts))
        total.counts[kind as RecordKind] = (total.counts[kind as RecordKind] ?? 0) + count
      if (!quiet) print(`${outcome} ${article}: ${summary(counts)}`)
    },
    rejected: (error) => {
      if (!keepGoing || !(error instanceof VerbatimError)) throw error
      failures.push(error.lines)
    },
    doubtful: (line) => {
      doubts++
      warn(line)
    },
    progress: (uncommitted) => {
      report(done() + uncommitted)
    },
    finish: () => {
      if (quiet || done() > 1)
        print(
          `${counted(total.loaded, 'article')} loaded, ${total.replaced} replaced, ${total.unchanged} unchanged, ${failures.length} failed: ${summary(total.counts)}`,
        )
      if (doubts > 0) print(`${counted(doubts, 'entity', 'entities')} in doubt`)
      if (failures.length > 0)
        throw new VerbatimError([
          ...failures.flat(),
          `${failures.length} of the files could not be loaded`,
        ])
    },
  }
}

const summary = (counts: LoadResult['counts']): string =>
  recordCounts(
    Object.entries(counts).map(([kind, count]) => [COLLECTIONS[kind as RecordKind], count]),
  )
