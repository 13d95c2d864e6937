import Papa from 'papaparse'
import { VerbatimError } from '../model/errors.js'

/** The rows of a CSV file as objects, and the names in its header row. */
export interface CsvFile<Row> {
  rows: Row[]
  names: readonly string[]
}

/**
 * Parses CSV with a header row. Empty rows are left out.
 * @throws VerbatimError with the first row that cannot be read.
 */
export function readCsv<Row extends object>(path: string, csv: string): CsvFile<Row> {
  const rows: Row[] = []
  let number = 0
  // One row at a time: a list of all rows and their faults would take hundreds of times the file.
  Papa.parse<Row>(csv, {
    header: true,
    step: ({ data, errors }) => {
      if (isEmptyRow(data)) return
      number++
      const error = errors.find(({ code }) => code !== 'UndetectableDelimiter')
      if (error !== undefined) throw new VerbatimError(`${path}: row ${number}: ${error.message}`)
      rows.push(data)
    },
  })
  return { rows, names: Papa.parse(csv, { header: true, preview: 1 }).meta.fields ?? [] }
}

/** True if the cells of a row have only white space. */
const isEmptyRow = (row: object): boolean =>
  Object.values(row).every((cell) => String(cell).trim() === '')
