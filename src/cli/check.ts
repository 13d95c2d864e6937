import { counted } from '../model/counted.js'
import type { Config } from '../config.js'
import type { Database } from '../db/open.js'
import { reportCoverage } from '../ingest/write/coverage.js'
import { inputsOf, type Input } from '../ingest/source/inputs.js'
import { prepareArticle, withWordFaults, type PreparedArticle } from '../ingest/prepare/prepare.js'
import { ShapeError } from '../ingest/source/shape-error.js'
import { createNames } from '../ingest/warnings/same-names.js'
import { warningsOf } from '../ingest/warnings/warnings.js'
import { AnnotationError, VerbatimError, type LocatedFault } from '../model/errors.js'
import { withDatabase } from './database.js'
import { printJson } from './print.js'

export interface CheckOptions {
  /** Print one JSON document instead of lines. */
  json?: boolean
  /** List the places where a record may be missing. */
  coverage?: boolean
  /** Count warnings as faults. */
  strict?: boolean
  /** Compare the entities with those of the database. */
  database?: boolean
}

/** A fault or a warning as JSON. */
interface Finding extends Partial<LocatedFault> {
  severity: 'error' | 'warning'
  file: string
  message: string
}

/**
 * Reports every fault of annotation files, and probable mistakes in files without faults. Writes
 * nothing, and reads the database only with the option `database`.
 * @throws VerbatimError with a line for each fault, or without lines if the faults are printed as
 * JSON.
 */
export const check = (
  config: Config,
  paths: readonly string[],
  options: CheckOptions,
  print: (line: string) => void,
): Promise<void> =>
  options.database === true
    ? withDatabase(config, 'read', (db) => checkAll(paths, options, print, db))
    : checkAll(paths, options, print)

async function checkAll(
  paths: readonly string[],
  { json = false, coverage = false, strict = false }: CheckOptions,
  print: (line: string) => void,
  db?: Database,
): Promise<void> {
  const findings: Finding[] = []
  const covered: object[] = []
  const lines: string[] = []
  const names = createNames(db)
  let files = 0
  const checkOne = ({ path, read }: Input) => {
    const article = prepareArticle(read())
    const warnings = warningsIn(article, [...warningsOf(article), ...names.warningsOf(article)])
    findings.push(...warnings)
    const warningLines = warnings.map(lineOf)
    if (strict) lines.push(...warningLines)
    if (!json && !(strict && warnings.length > 0)) {
      print(
        `${path}: ${warnings.length === 0 ? 'no faults' : `no faults, ${counted(warnings.length, 'warning')}`}`,
      )
      for (const line of warningLines) print(line)
    }
    if (!coverage) return
    const report = reportCoverage(article)
    covered.push({ file: path, ...report })
    if (!json) for (const line of coverageLines(path, report)) print(line)
  }
  for await (const input of inputsOf(paths)) {
    files++
    try {
      checkOne(input)
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      const all = error instanceof ShapeError ? withWordFaults(error) : error
      lines.push(...all.lines)
      findings.push(...faultsOf(all, input.path))
    }
  }
  if (json) printJson(print, { files, faults: findings, ...(coverage && { coverage: covered }) })
  if (lines.length > 0) throw new VerbatimError(json ? [] : lines)
}

const faultsOf = (error: VerbatimError, path: string): Finding[] =>
  error instanceof AnnotationError
    ? error.faults.map((fault) => ({ severity: 'error', file: error.file, ...fault }))
    : [{ severity: 'error', file: path, message: error.message }]

/** Warnings with their positions in the file. */
function warningsIn(
  { source }: PreparedArticle,
  warnings: ReturnType<typeof warningsOf>,
): Finding[] {
  if (warnings.length === 0) return []
  const { file, faults } = source.fail(warnings)
  return faults.map((fault) => ({ severity: 'warning', file, ...fault }))
}

const lineOf = ({ file, line = 1, column = 1, pointer = '', message }: Finding): string =>
  `${file}:${line}:${column} ${pointer} warning: ${message}`

/** The cited share of a text, and a line for each place where a record may be missing. */
function coverageLines(path: string, { cited, gaps }: ReturnType<typeof reportCoverage>): string[] {
  const share = `${(cited.share * 100).toFixed(1)}% of the text is cited`
  return [
    `${path}: ${share}; places that may lack a record: ${gaps.length}`,
    ...gaps.map(
      ({ gap, words, line, column, context }) =>
        `  ${line}:${column} ${gap} ${JSON.stringify(words)} in "${context}"`,
    ),
  ]
}
