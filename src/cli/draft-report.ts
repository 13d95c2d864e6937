import { counted } from '../model/counted.js'
import { countRecords, recordCounts, singularOf } from './record-counts.js'
import type { Draft } from '../draft/draft.js'
import { allOf, type VerbatimError } from '../model/errors.js'
import type { Output } from './output.js'
import { createProgress } from './progress.js'

export interface DraftReportOptions {
  /** Print no line for each article. */
  quiet?: boolean
}

export interface DraftReport {
  drafted: (path: string, target: string, draft: Draft) => void
  /** Counts an output of an earlier run that is kept unchanged. */
  kept: () => void
  failed: (error: VerbatimError) => void
  /** Prints the totals. @throws VerbatimError with the faults of all files. */
  finish: () => void
}

/** Prints the outcome of each text of a draft, and the totals. */
export function createDraftReport(
  { quiet = false }: DraftReportOptions,
  { print, warn, progress }: Output,
): DraftReport {
  const total = { drafted: 0, kept: 0 }
  const failures: VerbatimError[] = []
  const leftOut = new Map<string, number>()
  const done = () => total.drafted + total.kept + failures.length
  const report = createProgress(progress)
  return {
    drafted: (path, target, { annotation, notes, ...draft }) => {
      total.drafted++
      for (const [reason, count] of Object.entries(draft.leftOut))
        leftOut.set(reason, (leftOut.get(reason) ?? 0) + count)
      if (!quiet) print(`drafted ${path} to ${target}: ${recordCounts(countRecords(annotation))}`)
      for (const note of notes) warn(`${path}: ${note}`)
      report(done())
    },
    kept: () => {
      total.kept++
      report(done())
    },
    failed: (error) => {
      failures.push(error)
      report(done())
    },
    finish: () => {
      const kept =
        total.kept > 0 ? `, ${total.kept} kept from an earlier run (--force drafts them again)` : ''
      print(`${counted(total.drafted, 'article')} drafted${kept}, ${failures.length} failed`)
      const reasons = [...leftOut].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      for (const [what, count] of reasons) print(`left out: ${countedReason(what, count)}`)
      if (failures.length > 0) throw allOf(failures)
    },
  }
}

/** A kind of record and a reason, such as "quotes: no speaker", with a count: "1 quote: no speaker". */
function countedReason(what: string, count: number): string {
  const [list = '', reason = ''] = what.split(/: (.*)/s)
  return `${counted(count, singularOf(list), list)}: ${reason}`
}
