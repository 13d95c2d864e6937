import { inputsOf, type Input } from '../ingest/inputs.js'
import { reportCoverage } from '../ingest/coverage.js'
import { prepareArticle, withWordFaults } from '../ingest/prepare.js'
import { ShapeError } from '../ingest/shape-error.js'
import { AnnotationError, VerbatimError } from '../model/errors.js'
import { printJson } from './print.js'

export interface CheckOptions {
  /** Print one JSON document instead of lines. */
  json?: boolean
  /** Report the places where a record may be missing. */
  coverage?: boolean
}

/**
 * Reports every fault of annotation files. Needs no database and writes nothing.
 * @throws VerbatimError with a line for each fault, or without any if they are printed as JSON.
 */
export async function check(
  paths: readonly string[],
  { json = false, coverage = false }: CheckOptions,
  print: (line: string) => void,
): Promise<void> {
  const faults: object[] = []
  const covered: object[] = []
  const lines: string[] = []
  let files = 0
  const checkOne = ({ path, read }: Input) => {
    const article = prepareArticle(read())
    if (!json) print(`${path}: no faults`)
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
      faults.push(...faultsOf(all, input.path))
    }
  }
  if (json) printJson(print, { files, faults, ...(coverage && { coverage: covered }) })
  if (faults.length > 0) throw new VerbatimError(json ? [] : lines)
}

const faultsOf = (error: VerbatimError, path: string): object[] =>
  error instanceof AnnotationError
    ? error.faults.map((fault) => ({ file: error.file, ...fault }))
    : [{ file: path, message: error.message }]

/** The share that is cited, and a line for each place where a record may be missing. */
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
