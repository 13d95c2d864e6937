import { inputsOf } from '../ingest/inputs.js'
import { prepareArticle, withWordFaults } from '../ingest/prepare.js'
import { ShapeError } from '../ingest/shape-error.js'
import { AnnotationError, VerbatimError } from '../model/errors.js'

export interface CheckOptions {
  /** Print one JSON document instead of lines. */
  json?: boolean
}

/**
 * Reports every fault of annotation files. Needs no database and writes nothing.
 * @throws VerbatimError with a line for each fault, or without any if they are printed as JSON.
 */
export async function check(
  paths: readonly string[],
  { json = false }: CheckOptions,
  print: (line: string) => void,
): Promise<void> {
  const faults: object[] = []
  const lines: string[] = []
  let files = 0
  for await (const { path, read } of inputsOf(paths)) {
    files++
    try {
      prepareArticle(read())
      if (!json) print(`${path}: no faults`)
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      const all = error instanceof ShapeError ? withWordFaults(error) : error
      lines.push(all.message)
      faults.push(...faultsOf(all, path))
    }
  }
  if (json) print(JSON.stringify({ files, faults }, null, 2))
  if (faults.length > 0) throw new VerbatimError(json ? '' : lines.join('\n'))
}

const faultsOf = (error: VerbatimError, path: string): object[] =>
  error instanceof AnnotationError
    ? error.faults.map((fault) => ({ file: error.file, ...fault }))
    : [{ file: path, message: error.message }]
