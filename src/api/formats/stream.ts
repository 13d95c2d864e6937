import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { Problem } from '../problems.js'
import { onceOver } from '../server/connections.js'
import { PATIENCE, timeFor, type Patience } from '../server/unsent.js'

/*
 * Streams send responses of any length in constant memory: whole collections, and the database file. Each reads a snapshot
 * or a copy, so it stays in one edition however long the client takes. What it reads is closed with the stream.
 */

/** The maximum number of streams at a time, of all clients and of one. A snapshot keeps the write-ahead log from shrinking. */
export const MAX_STREAMS = 16
export const MAX_CLIENT_STREAMS = 4

/** The chunks of a response. */
export interface StreamSource {
  chunks: AsyncIterable<string | Uint8Array>
  close: () => void
}

export interface Streams {
  /** The number of streams that have not ended. */
  running(): number
  /**
   * Starts a stream of a client. It ends with its response, even if that is closed while the source is opened.
   * @throws Problem unavailable if too many streams are running.
   */
  start<T extends StreamSource>(
    client: string,
    response: ServerResponse,
    open: () => Promise<T>,
  ): Promise<{ stream: Readable; source: T }>
}

export function createStreams({
  most = MAX_STREAMS,
  mostOfClient = MAX_CLIENT_STREAMS,
  stall = PATIENCE.stall,
  rate = PATIENCE.rate,
} = {}): Streams {
  const running = new Map<string, number>()
  const total = () => [...running.values()].reduce((sum, count) => sum + count, 0)

  /** Counts a stream of a client. The result ends it. */
  function enter(client: string): () => void {
    const own = running.get(client) ?? 0
    if (total() >= most) throw tooMany(`${most} long responses are being sent`)
    if (own >= mostOfClient)
      throw tooMany(`${mostOfClient} long responses are being sent to this client`)
    running.set(client, own + 1)
    return () => {
      const left = running.get(client)! - 1
      if (left === 0) running.delete(client)
      else running.set(client, left)
    }
  }

  return {
    running: total,
    start: async (client, response, open) => {
      const leave = enter(client)
      const source = await open().catch((error: unknown) => {
        leave()
        throw error
      })
      const pace = createPace({ stall, rate }, (reason) => stream.destroy(new Error(reason)))
      // Not objectMode: the length of chunks counts, so a slow client stops the reading.
      const stream = Readable.from(paced(source.chunks, pace), { objectMode: false })
      stream.once('close', () => {
        // emitted even if the stream never started to flow
        pace.end()
        leave()
        source.close()
      })
      onceOver(response, () => stream.destroy())
      return { stream, source }
    },
  }
}

const tooMany = (fact: string): Problem =>
  new Problem('unavailable', `${fact}; try again later`, undefined, { 'retry-after': '5' })

/** Measures how long a stream waits for its client. */
interface Pace {
  /** Call it when a chunk waits to be taken. */
  wait: (bytes: number) => void
  /** Call it when the chunk was taken. */
  taken: () => void
  end: () => void
}

/** Calls `tooSlow` if the client takes nothing for a while, or needs too much time for what it was sent. */
function createPace(patience: Patience, tooSlow: (reason: string) => void): Pace {
  let [sent, waited, since] = [0, 0, performance.now()]
  let timer = setTimeout(tooSlow, patience.stall, 'the client reads nothing').unref()
  return {
    wait: (bytes) => {
      sent += bytes
      since = performance.now()
      clearTimeout(timer)
      const left = timeFor(sent, patience) - waited
      timer = setTimeout(
        tooSlow,
        Math.min(left, timeFor(bytes, patience)),
        'the client reads too slowly',
      ).unref()
    },
    taken: () => {
      clearTimeout(timer)
      waited += performance.now() - since
    },
    end: () => {
      clearTimeout(timer)
    },
  }
}

/** Lets other requests run between two chunks. */
async function* paced(
  chunks: StreamSource['chunks'],
  pace: Pace,
): AsyncGenerator<string | Uint8Array> {
  for await (const chunk of chunks) {
    pace.wait(chunk.length)
    yield chunk
    pace.taken()
    await setImmediate()
  }
}
