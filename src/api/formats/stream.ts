import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Edition, Reader } from '../../query/collection.js'
import { Problem } from '../problems.js'

/*
 * Answers of any length in constant memory. Each has a database connection of its own with one read transaction,
 * so that it is of one edition however long the client takes, and gives both back when the client is done or gone.
 */

/** Most streams at a time: each holds a connection, and the write-ahead log can't shrink below its snapshot. */
const MAX_STREAMS = 16
/** How long a client may take nothing before its stream ends. */
const STALL = 60_000

/** Opens a reader of one state of the data, to be closed. */
export type OpenReader = () => { reader: Reader; close: () => void }

export interface Streams {
  /** How many are under way. */
  running(): number
  /**
   * Starts a stream of what `chunks` yields.
   * @throws Problem unavailable when too many are under way.
   */
  start(chunks: (reader: Reader) => Iterable<string>): { stream: Readable; edition: Edition }
}

export function createStreams(
  open: OpenReader,
  { most = MAX_STREAMS, stall = STALL } = {},
): Streams {
  let running = 0
  return {
    running: () => running,
    start(chunks) {
      if (running >= most)
        throw new Problem(
          'unavailable',
          `${most} long answers are under way; try again later`,
          undefined,
          { 'retry-after': '5' },
        )
      const { reader, close } = open()
      running++
      const timer = setTimeout(
        () => stream.destroy(new Error('the client takes nothing')),
        stall,
      ).unref()
      // Not objectMode: a chunk counts by its length, so that a slow client stops the reading.
      const stream = Readable.from(paced(chunks(reader), timer), { objectMode: false })
      stream.once('close', () => {
        // also when it never started to flow
        clearTimeout(timer)
        running--
        close()
      })
      return { stream, edition: reader.edition() }
    },
  }
}

/** Lets other requests have their turn between two chunks. */
async function* paced(chunks: Iterable<string>, timer: NodeJS.Timeout): AsyncGenerator<string> {
  for (const chunk of chunks) {
    timer.refresh()
    yield chunk
    await setImmediate()
  }
}
