import { join } from 'node:path'
import { convertInput, type ConversionOptions } from '../convert/convert-input.js'
import { createDocumentIds } from '../convert/document-ids.js'
import { findInputs, type Input, type InputOptions } from '../convert/inputs.js'
import { convertMerged } from '../convert/merging/convert-merged.js'
import { readKnownEntities } from '../convert/known-entities.js'
import { readMetadata } from '../convert/metadata.js'
import { readMapping } from '../convert/mapping/read-mapping.js'
import type { FileOffsetUnit } from '../convert/standoff/offset-conventions.js'
import { VerbatimError } from '../model/errors.js'
import { assertArticleOptions } from './article-options.js'
import { survey, type SurveyOptions } from './convert-survey.js'
import { convertInProcesses, isWorker } from './convert-jobs.js'
import { createConvertReport, type ConvertReport } from './convert-report.js'
import { convertForPrimary } from './convert-worker.js'
import {
  articleFileNames,
  writable,
  type InputDocument,
  type WritableDocument,
} from './converted-document.js'
import { createFolder, inputsIn, publishFiles, setAside } from './output-folder.js'
import type { Output } from './output.js'

export interface ConvertOptions extends InputOptions {
  /** The folder to write to. */
  to: string
  /** The path of a mapping file; default: the default mapping. */
  mapping?: string
  /** The title of the article; default: the first line of the text. */
  title?: string
  /** A BCP 47 tag; default: the one in the source, or else `und` (undetermined). */
  language?: string
  /** The path of a file with the entities of a database, to which mentions are linked. */
  known?: string
  /** The path of a metadata file, with the properties of the publications. */
  metadata?: string
  /** The unit of offsets, if the words of the annotations do not show it. */
  offsets?: FileOffsetUnit
  /** Make each sentence of a file of tokens an article. */
  bySentence?: boolean
  /** Print totals only. */
  quiet?: boolean
  /** Overwrite existing files. */
  force?: boolean
  /** The number of processes that convert files. */
  jobs?: number
  /** Make one article of all annotations of the same text. */
  merge?: boolean
  /** Stop writing files at the first one that cannot be converted in full, and fail. */
  strict?: boolean
}

export type ConvertCommandOptions = Omit<ConvertOptions, 'to'> &
  Partial<SurveyOptions> & { to?: string }

/**
 * Converts files, or surveys them if the options name a mapping file to write.
 * @throws VerbatimError if the options name neither a folder nor a mapping file to write.
 */
export async function convertOrSurvey(
  paths: readonly string[],
  { to, survey: file, ...options }: ConvertCommandOptions,
  output: Output,
): Promise<void> {
  if (file !== undefined) await survey(paths, { ...options, survey: file }, output)
  else if (to !== undefined) await convert(paths, { ...options, to }, output)
  else throw new VerbatimError('give --to <folder>, or --survey <file>')
}

/**
 * Converts annotations in other formats to annotation files that load. After a faulty file, the
 * other files are still converted. If an earlier run wrote an annotation file for the faulty file,
 * that is set aside.
 * @throws VerbatimError with all faults. With `strict`, also if anything was not mapped.
 */
export async function convert(
  paths: readonly string[],
  options: ConvertOptions,
  output: Output,
): Promise<void> {
  if (isWorker()) {
    await convertForPrimary(readConversion(options), options.to)
    return
  }
  assertArticleOptions(options)
  if (options.merge === true && (options.jobs ?? 1) > 1)
    throw new VerbatimError(
      '--merge reads files together, so it takes one process: leave out --jobs',
    )
  const { inputs, failures } = findInputs(paths, options, options.to)
  const isForOne = (options.articleId ?? options.title) !== undefined
  if (isForOne && inputs.length > 1) throw new VerbatimError(FOR_ONE)
  const conversion = readConversion(options)
  createFolder(options.to)
  const report = createConvertReport(options, output)
  for (const failure of failures) report.failed(failure)
  const idOf = createDocumentIds(inputs.map((input) => input.articleId))
  const run: Run = {
    options,
    report,
    isStopped: options.strict === true && failures.length > 0,
    protectedPaths: inputsIn(
      options.to,
      inputs.flatMap(({ path, textPath }) => [path, textPath]),
    ),
  }
  for await (const { input, document } of convertInputs(inputs, conversion, options)) {
    if (isForOne && !document.isOnly) throw new VerbatimError(FOR_ONE)
    finishDocument(input, idOf({ fileId: input.articleId, ...document }), document.outcome, run)
  }
  for (const name of conversion.metadata?.unused() ?? [])
    output.warn(`${options.metadata!}: no document is named "${name}"`)
  report.finish()
}

/** The documents of all inputs, in the order of the inputs. */
async function* convertInputs(
  inputs: readonly Input[],
  conversion: ConversionOptions,
  { to, jobs = 1, merge = false }: ConvertOptions,
): AsyncGenerator<InputDocument> {
  if (jobs > 1 && inputs.length > 1)
    yield* convertInProcesses(inputs, { to, jobs, metadata: conversion.metadata })
  else
    for await (const { input, document } of merge
      ? convertMerged(inputs, conversion)
      : convertEach(inputs, conversion)) {
      const { outcome } = document
      yield {
        input,
        document: {
          ...document,
          outcome: 'annotation' in outcome ? writable(outcome, to) : outcome,
        },
      }
    }
}

async function* convertEach(inputs: readonly Input[], conversion: ConversionOptions) {
  for (const input of inputs)
    for await (const document of convertInput(input, conversion)) yield { input, document }
}

/** Reads the files that the options name: a mapping, known entities and metadata. */
function readConversion({
  title,
  language,
  offsets,
  bySentence,
  ...files
}: ConvertOptions): ConversionOptions {
  return {
    mapping: readMapping(files.mapping),
    offsets,
    bySentence,
    metadata: files.metadata === undefined ? undefined : readMetadata(files.metadata),
    known: files.known === undefined ? undefined : readKnownEntities(files.known),
    head: { ...(title !== undefined && { title }), ...(language !== undefined && { language }) },
  }
}

const FOR_ONE = '--article-id and --title are for one article, but there are several'

/** The state of a run. */
interface Run {
  options: ConvertOptions
  report: ConvertReport
  /** True after the first fault of a strict run. Nothing more is written. */
  isStopped: boolean
  /** The inputs in the output folder, which are neither overwritten nor set aside. */
  protectedPaths: ReadonlySet<string>
}

/** Reports the outcome of a document, and writes its text and its annotation file. */
function finishDocument(
  input: Input,
  articleId: string,
  outcome: InputDocument['document']['outcome'],
  run: Run,
): void {
  const { options, report, protectedPaths } = run
  const { to, force = false } = options
  const names = articleFileNames(articleId)
  const fail = (error: VerbatimError) => {
    report.failed(error)
    run.isStopped = options.strict === true
  }
  try {
    if ('skipped' in outcome) report.skipped(input.path, outcome)
    else if (!(outcome instanceof VerbatimError) && mayBeWritten(outcome, run)) {
      publishFiles(to, outcome.stage(articleId), { force, inputs: protectedPaths })
      report.converted(input.path, join(to, names[0]), outcome)
    } else {
      report.setAside(setAside(to, names, protectedPaths))
      if (outcome instanceof VerbatimError) fail(outcome)
      else report.unwritten()
    }
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error
    fail(error)
  }
}

/**
 * Lists the annotations that were not mapped. @returns false if a strict run may not write the
 * document.
 */
function mayBeWritten(document: WritableDocument, run: Run): boolean {
  const unmapped = run.report.unmapped(document)
  if (run.options.strict === true && unmapped > 0) run.isStopped = true
  return !run.isStopped
}
