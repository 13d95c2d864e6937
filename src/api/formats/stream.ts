import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Edition, Reader } from '../../query/collection.js'
import { Problem } from '../problems.js'

/*
 * Streams send responses of any length in constant memory. Each has a database connection of its own with one read
 * transaction, so it stays in one edition however long the client takes. Both end with the stream.
 */

/** Most streams at a time. Each holds a connection, and keeps the write-ahead log from shrinking below its snapshot. */
const MAX_STREAMS = 16
/** Milliseconds that a client may read nothing before its stream ends. */
const STALL_TIMEOUT = 60_000

/** Opens a snapshot of the data, to be closed by the caller. */
type OpenReader = () => { reader: Reader; close: () => void }

export interface Streams {
  /** The number of streams that have not ended. */
  running(): number
  /**
   * Starts a stream of the chunks that `chunks` yields from a snapshot.
   * @throws Problem unavailable if too many streams are running.
   */
  start(chunks: (reader: Reader) => Iterable<string>): { stream: Readable; edition: Edition }
}

export function createStreams(
  open: OpenReader,
  { most = MAX_STREAMS, stall = STALL_TIMEOUT } = {},
): Streams {
  let running = 0
  return {
    running: () => running,
    start(chunks) {
      if (running >= most)
        throw new Problem(
          'unavailable',
          `${most} long responses are being sent; try again later`,
          undefined,
          { 'retry-after': '5' },
        )
      const { reader, close } = open()
      running++
      const timer = setTimeout(
        () => stream.destroy(new Error('the client reads nothing')),
        stall,
      ).unref()
      // Not objectMode: the length of chunks counts, so a slow client stops the reading.
      const stream = Readable.from(paced(chunks(reader), timer), { objectMode: false })
      stream.once('close', () => {
        // emitted even if the stream never started to flow
        clearTimeout(timer)
        running--
        close()
      })
      return { stream, edition: reader.edition() }
    },
  }
}

/** Lets other requests run between two chunks. */
async function* paced(chunks: Iterable<string>, timer: NodeJS.Timeout): AsyncGenerator<string> {
  for (const chunk of chunks) {
    timer.refresh()
    yield chunk
    await setImmediate()
  }
}
