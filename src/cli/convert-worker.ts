import {
  convertInput,
  type ConversionOptions,
  type ConvertedDocument,
  type DocumentOutcome,
} from '../convert/convert-input.js'
import { FORMATS } from '../convert/formats/source-formats.js'
import type { Input } from '../convert/inputs.js'
import type { SkippedDocument } from '../convert/standoff/source-document.js'
import { VerbatimError } from '../model/errors.js'
import { articleFiles, summaryOf, type DocumentSummary } from './converted-document.js'
import { stageFiles, type StagedFiles } from './output-folder.js'

/*
 * A worker of `convert --jobs`. It runs the same command, takes one task after the other, and writes the
 * documents as hidden files. The primary process gets their paths and the summaries (convert-jobs.ts).
 */

/** A task of a worker: a file. */
export interface Task extends Omit<Input, 'format'> {
  /** The name of the format. */
  format: string
  /** The subfolder of the output folder for hidden files. */
  subfolder: string
}

/** A document whose files are written as hidden files, with the ids of the articles in its file only. */
export interface StagedDocument {
  summary: DocumentSummary
  /** The hidden files, or the lines of the error why there are none. */
  files: StagedFiles | readonly string[]
}

/** A document as it is sent. An error is sent as its lines. */
export type SentDocument = Omit<DocumentOutcome, 'outcome'> & {
  outcome: StagedDocument | SkippedDocument | readonly string[]
}

/** A message of a worker: a document, readiness, the end of a task, or a bug. */
export type Sent = { document: SentDocument } | { ready: true } | { done: true } | { bug: string }

/** The maximum number of a worker's documents that wait for documents of earlier tasks. */
const MAX_WAITING = 64

/** Converts the documents that the primary process asks for, until it disconnects. */
export async function convertForPrimary(conversion: ConversionOptions, to: string): Promise<void> {
  let waiting = 0
  let resume: (() => void) | undefined
  const send = (message: Sent) => {
    process.send!(message)
  }
  const convertTask = async ({ format, subfolder, ...task }: Task) => {
    const input = { ...task, format: FORMATS.find(({ name }) => name === format)! }
    for await (const { outcome, ...place } of convertInput(input, conversion)) {
      const sent = sentOutcome(outcome, (document) =>
        stageFiles(to, articleFiles(document, place.articleId), subfolder),
      )
      send({ document: { ...place, outcome: sent } })
      if (++waiting >= MAX_WAITING)
        await new Promise<void>((resolve) => {
          resume = resolve
        })
    }
    send({ done: true })
  }
  await new Promise<void>((resolve) => {
    process.on('message', (message: Task | { taken: number }) => {
      if ('taken' in message) {
        waiting -= message.taken
        resume?.()
        resume = undefined
      } else
        convertTask(message).catch((error: unknown) => {
          send({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) })
        })
    })
    process.once('disconnect', resolve)
    send({ ready: true })
  })
}

function sentOutcome(
  outcome: DocumentOutcome['outcome'],
  stage: (document: ConvertedDocument) => StagedFiles,
): SentDocument['outcome'] {
  if (outcome instanceof VerbatimError) return outcome.lines
  if ('skipped' in outcome) return outcome
  const summary = summaryOf(outcome)
  try {
    return { summary, files: stage(outcome) }
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error
    return { summary, files: error.lines }
  }
}
