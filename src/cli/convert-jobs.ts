import cluster, { type Worker } from 'node:cluster'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { metadataNames, type ConversionOptions } from '../convert/convert-input.js'
import type { Input } from '../convert/inputs.js'
import type { Metadata } from '../convert/metadata.js'
import type { AnnotationFile } from '../ingest/source/annotation.js'
import { readUtf8 } from '../model/files/read-file.js'
import { VerbatimError } from '../model/errors.js'
import {
  articleFileNames,
  articleFiles,
  type InputDocument,
  type WritableDocument,
} from './converted-document.js'
import type { Sent, SentDocument, StagedDocument, Task } from './convert-worker.js'
import { stageFiles, type StagedFiles } from './output-folder.js'

/*
 * Converts files in several processes. The workers (convert-worker.ts) read and convert, and write hidden files.
 * The primary process makes ids, reports, and renames the hidden files in the order of the inputs, so the
 * output is the same as that of one process.
 */

/** The number of documents of a worker after which it hears that they have been taken. */
const TAKEN_AT_ONCE = 16

/** The signals after which a person or a program expects no hidden files. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

export const isWorker = (): boolean => cluster.isWorker

interface Options {
  /** The folder to write to. */
  to: string
  jobs: number
  metadata?: ConversionOptions['metadata']
}

/** Converts inputs in workers, and yields their documents in the order of the inputs. */
export async function* convertInProcesses(
  inputs: readonly Input[],
  { to, jobs, metadata }: Options,
): AsyncGenerator<InputDocument> {
  const subfolder = `.verbatim-${randomUUID()}`
  mkdirSync(join(to, subfolder))
  const tasks = inputs.map((input) => ({
    task: { ...input, format: input.format.name, subfolder },
    sent: createQueue(),
  }))
  const workers = startWorkers(tasks, Math.min(jobs, tasks.length))
  const removeHidden = () => {
    rmSync(join(to, subfolder), { recursive: true, force: true, maxRetries: 5 })
  }
  const interrupted = (signal: NodeJS.Signals) => {
    for (const worker of workers) worker.process.kill('SIGKILL')
    removeHidden()
    process.kill(process.pid, signal) // ends the process, because nothing else listens any more
  }
  for (const signal of SIGNALS) process.once(signal, interrupted)
  try {
    for (const [index, input] of inputs.entries())
      for await (const { outcome, ...place } of documentsOf(tasks[index]!.sent)) {
        if ('files' in outcome) markAsUsed(metadata, input, place)
        yield { input, document: { ...place, outcome: received(outcome, place.articleId, to) } }
      }
  } finally {
    await Promise.all(workers.map(stopWorker))
    removeHidden()
    for (const signal of SIGNALS) process.off(signal, interrupted)
  }
}

/** The worker has a copy of the metadata. This marks the row of a document as used. */
function markAsUsed(
  metadata: Metadata | undefined,
  { path }: Input,
  { articleId, name }: Omit<SentDocument, 'outcome'>,
): void {
  metadata?.headOf(metadataNames([path], articleId, name))
}

function received(
  outcome: SentDocument['outcome'],
  id: string,
  to: string,
): InputDocument['document']['outcome'] {
  if ('skipped' in outcome) return outcome
  return 'files' in outcome ? stagedBefore(outcome, id, to) : new VerbatimError(outcome)
}

const stagedBefore = (
  { summary, files }: StagedDocument,
  id: string,
  to: string,
): WritableDocument => ({
  ...summary,
  stage: (wanted) => {
    if (!(files instanceof Map)) throw new VerbatimError(files as readonly string[])
    return wanted === id ? files : restage(files, id, wanted, to)
  },
})

/** Writes the files of an article once more, with an id that no article of another file has. */
function restage(files: StagedFiles, id: string, wanted: string, to: string): StagedFiles {
  const [annotation, text] = articleFileNames(id).map((name) =>
    readUtf8(files.get(name)!, Number.MAX_SAFE_INTEGER),
  ) as [string, string]
  const document = { text, annotation: JSON.parse(annotation) as AnnotationFile }
  return stageFiles(to, articleFiles(document, wanted))
}

/** A task, and the messages about its documents. */
interface Assignment {
  task: Task
  sent: Queue
}

/** A message of a worker, and a function that tells the worker that its document has been taken. */
interface Received {
  message: Sent
  taken: () => void
}

interface Queue {
  add: (received: Received) => void
  take: () => Promise<Received>
}

function createQueue(): Queue {
  const items: Received[] = []
  let added: (() => void) | undefined
  return {
    add: (received) => {
      items.push(received)
      added?.()
    },
    take: async () => {
      if (items.length === 0)
        await new Promise<void>((resolve) => {
          added = resolve
        })
      return items.shift()!
    },
  }
}

/** Starts workers. Each takes the next task when it has finished one. */
function startWorkers(tasks: readonly Assignment[], count: number): Worker[] {
  cluster.setupPrimary({ serialization: 'advanced' })
  let next = 0
  return Array.from({ length: count }, () => {
    const worker = cluster.fork()
    let current: Assignment | undefined
    let count = 0
    const taken = () => {
      if (++count < TAKEN_AT_ONCE) return
      worker.send({ taken: count })
      count = 0
    }
    const assign = () => {
      current = tasks[next++]
      if (current !== undefined) worker.send(current.task)
    }
    worker.on('message', (message: Sent) => {
      if (!('ready' in message)) current?.sent.add({ message, taken })
      if ('ready' in message || 'done' in message) assign()
    })
    worker.on('exit', () => {
      current?.sent.add({ message: { bug: 'a process of convert ended' }, taken })
    })
    return worker
  })
}

async function stopWorker(worker: Worker): Promise<void> {
  if (worker.isDead()) return
  const exit = once(worker, 'exit')
  worker.process.kill('SIGKILL')
  await exit
}

/** The documents of one input. */
async function* documentsOf({ take: next }: Queue): AsyncGenerator<SentDocument> {
  for (;;) {
    const { message, taken } = await next()
    if ('bug' in message) throw new Error(message.bug)
    if (!('document' in message)) return
    taken()
    yield message.document
  }
}
