import cluster, { type Worker } from 'node:cluster'
import {
  convertInput,
  metadataNames,
  type ConversionOptions,
  type DocumentOutcome,
} from '../convert/convert-input.js'
import { FORMATS } from '../convert/formats/source-formats.js'
import type { Input } from '../convert/inputs.js'
import type { Metadata } from '../convert/metadata.js'
import { VerbatimError } from '../model/errors.js'

/*
 * Converts files in several processes. Each worker runs the same command, takes one file after the
 * other and sends its documents. The primary process makes ids, reports and writes in the order of
 * the files, so the output is the same as that of one process.
 */

export interface InputDocument {
  input: Input
  document: DocumentOutcome
}

/** A file for a worker: an input with only the name of its format. */
type Task = Omit<Input, 'format'> & { format: string }

/**
 * A message of a worker: a document, a document with an error (as lines), readiness, the end of a
 * file, or a bug.
 */
type Sent =
  | { document: Omit<DocumentOutcome, 'outcome'> & { outcome: object } }
  | { fault: readonly string[]; document: Omit<DocumentOutcome, 'outcome'> }
  | { ready: true }
  | { done: true }
  | { bug: string }

/** The maximum number of a worker's documents that wait for documents of earlier files. */
const MAX_WAITING = 16

export const isWorker = (): boolean => cluster.isWorker

/** Converts the files that the primary process sends, until it disconnects. */
export async function convertForPrimary(conversion: ConversionOptions): Promise<void> {
  let waiting = 0
  let resume: (() => void) | undefined
  const send = (message: Sent) => {
    process.send!(message)
  }
  const convertFile = async ({ format, ...task }: Task) => {
    const input = { ...task, format: FORMATS.find(({ name }) => name === format)! }
    for await (const { outcome, ...document } of convertInput(input, conversion)) {
      if (outcome instanceof VerbatimError) send({ fault: outcome.lines, document })
      else send({ document: { ...document, outcome: withoutOrigins(outcome) } })
      if (++waiting >= MAX_WAITING)
        await new Promise<void>((resolve) => {
          resume = resolve
        })
    }
    send({ done: true })
  }
  await new Promise<void>((resolve) => {
    process.on('message', (message: Task | 'taken') => {
      if (message === 'taken') {
        waiting--
        resume?.()
        resume = undefined
      } else
        convertFile(message).catch((error: unknown) => {
          send({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) })
        })
    })
    process.once('disconnect', resolve)
    send({ ready: true })
  })
}

/** Removes the origins of records, which are long and which a report does not need. */
const withoutOrigins = (outcome: object): object => ({ ...outcome, origins: new Map() })

/** The documents of a file that a worker has sent, and that have not been taken yet. */
interface Queue {
  add: (worker: Worker, message: Sent) => void
  take: () => Promise<[worker: Worker, message: Sent]>
}

function createQueue(): Queue {
  const items: [Worker, Sent][] = []
  let added: (() => void) | undefined
  return {
    add: (worker, message) => {
      items.push([worker, message])
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

/** Converts inputs in workers, and yields their documents in the order of the inputs. */
export async function* convertInProcesses(
  inputs: readonly Input[],
  metadata: Metadata | undefined,
  jobs: number,
): AsyncGenerator<InputDocument> {
  const queues = new Map<number, Queue>()
  const queueOf = (index: number): Queue => {
    const queue = queues.get(index) ?? createQueue()
    queues.set(index, queue)
    return queue
  }
  const workers = startWorkers(inputs, Math.min(jobs, inputs.length), queueOf)
  try {
    for (const [index, input] of inputs.entries()) {
      for await (const document of documentsOf(queueOf(index))) {
        const { articleId, name, outcome } = document
        // The worker has a copy of the metadata. This marks the row of the document as used.
        if ('annotation' in outcome) metadata?.headOf(metadataNames([input.path], articleId, name))
        yield { input, document }
      }
      queues.delete(index)
    }
  } finally {
    for (const worker of workers) worker.kill()
  }
}

/** Starts workers. Each takes the next file when it has finished one. */
function startWorkers(
  inputs: readonly Input[],
  count: number,
  queueOf: (index: number) => Queue,
): Worker[] {
  cluster.setupPrimary({ serialization: 'advanced' })
  let next = 0
  return Array.from({ length: count }, () => {
    const worker = cluster.fork()
    let current: Queue | undefined
    const assign = () => {
      const input = inputs[next]
      current = input && queueOf(next++)
      if (input !== undefined) worker.send({ ...input, format: input.format.name } satisfies Task)
    }
    worker.once('message', assign) // it is ready
    worker.on('message', (message: Sent) => {
      if ('ready' in message) return
      current?.add(worker, message)
      if ('done' in message) assign()
    })
    worker.on('exit', () => current?.add(worker, { bug: 'a process of convert ended' }))
    return worker
  })
}

/** The documents of one file. */
async function* documentsOf({ take }: Queue): AsyncGenerator<DocumentOutcome> {
  for (;;) {
    const [worker, message] = await take()
    if ('bug' in message) throw new Error(message.bug)
    if (!('document' in message)) return
    worker.send('taken')
    const { document } = message
    yield 'fault' in message
      ? { ...document, outcome: new VerbatimError(message.fault) }
      : (document as DocumentOutcome)
  }
}
