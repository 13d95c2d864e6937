import { write, writeSync } from 'node:fs'
import type { Config } from '../../config.js'
import { once } from '../../model/once.js'
import { oneLine } from '../../model/one-line.js'

/*
 * The log goes to standard output, which may be a file on a full disk, a pipe whose reader is gone, or a terminal, which must
 * not follow the escape sequences of clients.
 */

/** Most characters of lines that wait to be written. Further lines are dropped. */
const MAX_WAITING = 1_000_000
/** Milliseconds before the next attempt to write to a full pipe. */
const PAUSE = 100

interface Lines {
  write(line: string): void
}

/**
 * Writes lines to an open file without waiting. Lines that arrive meanwhile are written together. Lines that could
 * not be written are tried again with the next one, so the log is complete once the disk has room. The process
 * neither fails nor hangs because of its log; with Pino's own writer it does both.
 */
function lineWriter(fd: number, most = MAX_WAITING): Lines {
  let chunk = Buffer.alloc(0)
  let waiting = ''
  let busy = false
  const flush = () => {
    if (busy) return
    if (chunk.length === 0) [chunk, waiting] = [Buffer.from(waiting), '']
    if (chunk.length === 0) return
    busy = true
    write(fd, chunk, (error, written) => {
      busy = false
      if (error?.code === 'EAGAIN') setTimeout(flush, PAUSE)
      if (error !== null) return
      chunk = chunk.subarray(written)
      flush()
    })
  }
  process.once('exit', () => {
    try {
      if (!busy) writeSync(fd, chunk)
      writeSync(fd, waiting)
    } catch {
      // the log is lost, and there is nowhere to say so
    }
  })
  return {
    write: (line) => {
      if (waiting.length < most) waiting += `${oneLine(line.trimEnd())}\n`
      flush()
    },
  }
}

const standardOutput = once(() => lineWriter(1))

/** Fastify's `logger` option: JSON lines on standard output from LOG_LEVEL on. */
export const loggerOptions = ({ LOG_LEVEL: level }: Config) =>
  level !== 'silent' && { level, stream: standardOutput() }
