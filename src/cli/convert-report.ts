import { counted } from '../model/counted.js'
import type { DocumentSummary } from './converted-document.js'
import { recordCounts } from './record-counts.js'
import type { SkippedDocument } from '../convert/standoff/source-document.js'
import type { Unmapped } from '../convert/standoff/standoff.js'
import { VerbatimError } from '../model/errors.js'
import type { Output } from './output.js'
import { createProgress } from './progress.js'

export interface ConvertReport {
  /** Lists the annotations that were not mapped. @returns their number. */
  unmapped: (document: DocumentSummary) => number
  converted: (path: string, target: string, document: DocumentSummary) => void
  failed: (error: VerbatimError) => void
  /** Names a document that its annotators skipped or rejected. */
  skipped: (path: string, document: SkippedDocument) => void
  /** Names the files of an earlier run that were renamed. */
  setAside: (names: readonly string[]) => void
  /**
   * Counts a document that a strict run does not write, because it or an earlier one has a fault.
   */
  unwritten: () => void
  /** Prints the totals. @throws VerbatimError with the faults of all files. */
  finish: () => void
}

/** Prints the outcome of each file of a conversion, and the totals. */
export function createConvertReport(
  { quiet = false }: { quiet?: boolean },
  { print, warn, progress }: Output,
): ConvertReport {
  const reportProgress = createProgress(progress)
  const total = { converted: 0, skipped: 0, unwritten: 0, doubtful: 0 }
  /** The lines of the faults of each document. */
  const failures: (readonly string[])[] = []
  const countByType = new Map<string, number>()
  const unread = new Map<string, number>()
  const records = new Map<string, number>()
  const unmappedCount = () => [...countByType.values()].reduce((sum, count) => sum + count, 0)
  return {
    unmapped: ({ unmapped, doubtful }) => {
      total.doubtful += doubtful.length
      for (const { file, line, id, reason } of doubtful) warn(`${file}:${line} ${id}: ${reason}`)
      if (!quiet)
        for (const { file, line, id, reason } of unmapped) warn(`${file}:${line} ${id}: ${reason}`)
      const items = itemsOf(unmapped)
      for (const { type } of items) add(countByType, type, 1)
      return items.length
    },
    converted: (path, target, document) => {
      total.converted++
      for (const [what, count] of document.unread) add(unread, what, count)
      if (!quiet) print(`converted ${path} to ${target}: ${summarize(document)}`)
      else reportProgress(total.converted)
      for (const [list, count] of document.records) add(records, list, count)
    },
    failed: (error) => {
      failures.push(error.lines)
    },
    skipped: (path, { skipped, line }) => {
      total.skipped++
      if (!quiet) warn(`${path}:${line} is not converted: ${skipped}`)
    },
    setAside: (names) => {
      for (const name of names) warn(`${name} of an earlier run is now ${name}.old`)
    },
    unwritten: () => {
      total.unwritten++
    },
    finish: () => {
      if (quiet && records.size > 0) print(`converted to ${recordCounts(byCount(records))}`)
      const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
      const unwritten = total.unwritten > 0 ? `, ${total.unwritten} not written` : ''
      const types = listed(countByType)
      print(
        `${counted(total.converted, 'article')} converted, ${failures.length} failed${skipped}${unwritten}; ${counted(unmappedCount(), 'annotation')} not mapped${types === '' ? '' : `: ${types}`}`,
      )
      if (total.doubtful > 0) print(`${counted(total.doubtful, 'entity', 'entities')} in doubt`)
      if (unread.size > 0) print(`not read: ${listed(unread)}`)
      if (total.unwritten > 0 && unmappedCount() > 0)
        failures.push([`${counted(unmappedCount(), 'annotation')} could not be mapped in full`])
      if (failures.length > 0) throw new VerbatimError(failures.flat())
    },
  }
}

const add = (counts: Map<string, number>, name: string, count: number): void => {
  counts.set(name, (counts.get(name) ?? 0) + count)
}

/** Names with their counts, the largest first. */
const byCount = (counts: ReadonlyMap<string, number>): [name: string, count: number][] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))

/** The names of types with their counts, the largest first: `3 City, 1 Date`. */
export const listed = (counts: ReadonlyMap<string, number>): string =>
  byCount(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')

/** Each unmapped annotation once, even if it has several reasons. */
const itemsOf = (unmapped: readonly Unmapped[]): Unmapped[] => [
  ...new Map(unmapped.map((one) => [`${one.file}:${one.line} ${one.id}`, one])).values(),
]

/** `2 entities, 1 quote; 1 not mapped, 0 ignored` */
const summarize = ({ records, unmapped, ignored }: DocumentSummary): string =>
  `${recordCounts(records)}; ${itemsOf(unmapped).length} not mapped, ${ignored} ignored`
