import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { VerbatimError } from '../model/errors.js'
import { decodeUtf8, tooLarge, unreadable } from '../model/files.js'
import { MAX_FILE, parseSource, readSource, type Source } from './source.js'

/** An annotation file that is to be read: where it stands, and how to read it. */
export interface Input {
  /** A file's path; `-:12` for line 12 of standard input. */
  path: string
  /** @throws VerbatimError when it can not be read or is no annotation file. */
  read: () => Source
}

/**
 * The annotation files that paths stand for: a file itself; of a folder and those below it every `*.json` except
 * `*.schema.json`, in the order of their names. One at a time, so that any number takes the same memory.
 * @throws VerbatimError when a path does not exist or a folder holds none.
 */
export function* filesOf(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    if (isFolder(path)) yield* inFolder(path)
    else yield { path, read: () => readSource(path) }
  }
}

/** The same, and of `-` every line of `stdin` (NDJSON; the text within, as `article.text`). */
export async function* inputsOf(
  paths: readonly string[],
  stdin: NodeJS.ReadableStream = process.stdin,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield* linesOf(stdin)
    else yield* filesOf([path])
  }
}

/** Stands between inputs where the next one is not there yet. */
export const PAUSE = Symbol('pause')

/** The same inputs, with a PAUSE where one does not come within some milliseconds. */
export async function* withPauses<T>(
  inputs: AsyncIterable<T>,
  milliseconds: number,
): AsyncGenerator<T | typeof PAUSE> {
  const iterator = inputs[Symbol.asyncIterator]()
  for (;;) {
    const next = iterator.next()
    const arrived = new AbortController()
    const pause = setTimeout(milliseconds, PAUSE, { signal: arrived.signal }).catch(() => PAUSE)
    const first = await Promise.race([next, pause]).finally(() => {
      arrived.abort()
    })
    if (first === PAUSE) yield PAUSE
    const result = await next
    if (result.done === true) return
    yield result.value
  }
}

function* inFolder(folder: string): Generator<Input> {
  let count = 0
  for (const path of filesBelow(folder)) {
    count++
    yield { path, read: () => readSource(path) }
  }
  if (count === 0) throw new VerbatimError(`folder "${folder}" holds no annotation file (*.json)`)
}

function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.name.endsWith('.json') && !entry.name.endsWith('.schema.json')) yield path
  }
}

async function* linesOf(stdin: NodeJS.ReadableStream): AsyncGenerator<Input> {
  let number = 0
  for await (const bytes of splitLines(stdin)) {
    const line = ++number
    const path = `-:${line}`
    const read = () => {
      if (bytes === undefined) throw tooLarge(`line ${line} of standard input`, MAX_FILE)
      return parseSource('-', decodeUtf8(`line ${line} of standard input`, bytes), line)
    }
    if (bytes?.length !== 0) yield { path, read }
  }
}

const LINE_FEED = 10
/** What JSON takes for white space. */
const BLANKS = [9, 10, 13, 32]

/** The lines of a stream, without white space at the end of each; undefined for one that is too long, of which nothing is kept. */
async function* splitLines(stream: NodeJS.ReadableStream): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = []
  let length = 0
  const take = (part: Buffer) => {
    length += part.length
    if (length <= MAX_FILE) parts.push(part)
    else parts = []
  }
  const line = () => {
    const whole = length > MAX_FILE ? undefined : trimmed(Buffer.concat(parts))
    parts = []
    length = 0
    return whole
  }
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk)
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      take(rest.subarray(0, end))
      yield line()
      rest = rest.subarray(end + 1)
    }
    take(rest)
  }
  if (length > 0) yield line()
}

function trimmed(line: Buffer): Buffer {
  let end = line.length
  while (end > 0 && BLANKS.includes(line[end - 1]!)) end--
  return line.subarray(0, end)
}

/**
 * Whether a path is that of a folder.
 * @throws VerbatimError when there is nothing, or it can not be read.
 */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    throw unreadable(`"${path}"`, error)
  }
}
