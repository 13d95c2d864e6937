import { join } from 'node:path'
import { convertInput } from '../convert/convert-input.js'
import { findInputs, type Input, type InputOptions } from '../convert/inputs.js'
import type { Mapping } from '../convert/mapping/mapping.js'
import { readMapping } from '../convert/mapping/read-mapping.js'
import { VerbatimError } from '../model/errors.js'
import { assertArticleOptions } from './article-options.js'
import { createConvertReport, type ConvertOutput, type ConvertReport } from './convert-report.js'
import { createFolder, setAside, writeFiles } from './output-folder.js'

export interface ConvertOptions extends InputOptions {
  /** The folder to write into. */
  to: string
  /** The path of a mapping file; default: the default mapping. */
  mapping?: string
  /** Words of the text; default: its first line. */
  title?: string
  /** A BCP 47 tag; default: `und`, undetermined. */
  language?: string
  /** Overwrite existing files. */
  force?: boolean
  /** Fail if anything cannot be mapped, and write no file from there on. */
  strict?: boolean
}

/**
 * Converts annotations in other formats to annotation files that load. After a faulty file, it goes
 * on with the others. It sets aside the annotation file that an earlier run wrote for a faulty
 * file.
 * @throws VerbatimError with all faults; if `strict`, also if anything was not mapped.
 */
export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  output: ConvertOutput,
): Promise<void> {
  assertArticleOptions(options)
  const mapping = readMapping(options.mapping)
  const { inputs, failures } = findInputs(paths, options, options.to)
  if (inputs.length > 1 && (options.articleId ?? options.title) !== undefined)
    throw new VerbatimError('--article-id and --title are for one article, but there are several')
  createFolder(options.to)
  const report = createConvertReport(output)
  for (const failure of failures) report.failed(failure)
  const protectedPaths = inputs.flatMap(({ path, textPath }) => [path, textPath])
  let isStopped = options.strict === true && failures.length > 0
  for (const input of inputs) {
    try {
      const conversion = { mapping, options, report, isStopped, protectedPaths }
      if (await convertFile(input, conversion)) continue
      report.unwritten()
    } catch (error) {
      if (!(error instanceof VerbatimError)) throw error
      report.failed(error)
    }
    isStopped = options.strict === true
  }
  report.finish()
}

interface FileConversion {
  mapping: Mapping
  options: ConvertOptions
  report: ConvertReport
  /** True if a strict run has met a fault. It then writes nothing more. */
  isStopped: boolean
  /** The paths of all inputs, which are neither overwritten nor set aside. */
  protectedPaths: readonly string[]
}

/**
 * Converts one input and writes its text and its annotation file.
 * @returns false if a strict run does not write it.
 */
async function convertFile(
  input: Input,
  { mapping, options, report, isStopped, protectedPaths }: FileConversion,
): Promise<boolean> {
  const { to, title, language = 'und', force = false, strict = false } = options
  const textFile = `${input.articleId}.txt`
  const annotationFile = `${input.articleId}.json`
  const target = join(to, annotationFile)
  let isConverted = false
  try {
    const head = { textFile, language, ...(title !== undefined && { title }) }
    const { text, ...converted } = await convertInput(input, mapping, head)
    const unmapped = report.unmapped(converted)
    isConverted = !isStopped && !(strict && unmapped > 0)
    if (!isConverted) return false
    const annotation = `${JSON.stringify(converted.annotation, null, 2)}\n`
    const files = { [textFile]: text, [annotationFile]: annotation }
    writeFiles(to, files, { force, inputs: protectedPaths })
    report.converted(input.path, target, converted)
    return true
  } finally {
    if (!isConverted) report.setAside(setAside(to, [annotationFile, textFile], protectedPaths))
  }
}
