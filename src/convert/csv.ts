import Papa from 'papaparse'
import { VerbatimError } from '../model/errors.js'

/** The rows of a CSV file as objects, and the names in its header row. */
export interface CsvFile<Row> {
  rows: Row[]
  names: readonly string[]
}

/**
 * Parses CSV with a header row. Empty rows are left out.
 * @throws VerbatimError with the row that cannot be read.
 */
export function readCsv<Row>(path: string, csv: string): CsvFile<Row> {
  const { data, errors, meta } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: 'greedy' })
  const [error] = errors.filter(({ code }) => code !== 'UndetectableDelimiter')
  if (error !== undefined)
    throw new VerbatimError(`${path}: row ${(error.row ?? 0) + 1}: ${error.message}`)
  return { rows: data, names: meta.fields ?? [] }
}
