import { write, writeSync } from 'node:fs'
import type { Config } from '../../config.js'
import { once } from '../../model/once.js'

/* Where the log goes: to standard output, which may be a file on a full disk, or a pipe that nobody reads any more. */

/** Characters of lines that wait to be written; what comes then is dropped. */
const MAX_WAITING = 1_000_000
/** Milliseconds until a full pipe is tried again. */
const PAUSE = 100

export interface Lines {
  write(line: string): void
}

/**
 * Writes lines to an open file without waiting, many at once where they come faster. What fails is tried again with the next line,
 * so that a log is whole once there is room; a process never fails, nor stays, because of its log. (Pino's own writer does both.)
 */
export function lineWriter(fd: number, most = MAX_WAITING): Lines {
  let underWay = Buffer.alloc(0)
  let waiting = ''
  let busy = false
  const next = () => {
    if (busy) return
    if (underWay.length === 0) [underWay, waiting] = [Buffer.from(waiting), '']
    if (underWay.length === 0) return
    busy = true
    write(fd, underWay, (error, written) => {
      busy = false
      if (error?.code === 'EAGAIN') setTimeout(next, PAUSE)
      if (error !== null) return
      underWay = underWay.subarray(written)
      next()
    })
  }
  process.once('exit', () => {
    try {
      if (!busy) writeSync(fd, underWay)
      writeSync(fd, waiting)
    } catch {
      // Nobody is left to be told.
    }
  })
  return {
    write: (line) => {
      if (waiting.length < most) waiting += line
      next()
    },
  }
}

const standardOutput = once(() => lineWriter(1))

/** Fastify's option: JSON lines on standard output from a level on, or none. */
export const loggerOptions = ({ LOG_LEVEL: level }: Config) =>
  level !== 'silent' && { level, stream: standardOutput() }
