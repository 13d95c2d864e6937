import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { VerbatimError } from '../../model/errors.js'
import { tooLarge } from '../../model/files/file-errors.js'
import { decodeUtf8, entriesOf, isFolder } from '../../model/files/read-file.js'
import { splitLines } from './ndjson.js'
import { MAX_FILE, parseSource, readSource, type Source } from './source.js'

/** An annotation file, or one line of standard input that stands for one. */
export interface Input {
  /** The path of a file; `-:12` for line 12 of standard input. */
  path: string
  /** @throws VerbatimError if it cannot be read or is no annotation file. */
  read: () => Source
}

/**
 * The annotation files at some paths: a file itself; of a folder and the folders below it, every
 * `*.json` except `*.schema.json`, by name. They come one at a time, so any number takes the same memory.
 * @throws VerbatimError if a path does not exist or a folder holds no annotation file.
 */
export function* filesOf(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    if (isFolder(path)) yield* filesInFolder(path)
    else yield { path, read: () => readSource(path) }
  }
}

/**
 * The annotation files at some paths. The path `-` stands for standard input, each line of which is an
 * annotation file in JSON that holds its text as `article.text`.
 */
export async function* inputsOf(
  paths: readonly string[],
  stdin: NodeJS.ReadableStream = process.stdin,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield* linesOf(stdin)
    else yield* filesOf([path])
  }
}

/** Comes between two items if the second one takes long to arrive. */
export const PAUSE = Symbol('pause')

/** Yields the same items, and a PAUSE before an item that does not arrive within some milliseconds. */
export async function* withPauses<T>(
  items: AsyncIterable<T>,
  milliseconds: number,
): AsyncGenerator<T | typeof PAUSE> {
  const iterator = items[Symbol.asyncIterator]()
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

function* filesInFolder(folder: string): Generator<Input> {
  let count = 0
  for (const path of pathsBelow(folder)) {
    count++
    yield { path, read: () => readSource(path) }
  }
  if (count === 0) throw new VerbatimError(`folder "${folder}" holds no annotation file (*.json)`)
}

/** Everything with the name of an annotation file is taken for one, so a folder or a pipe of that name is an error. */
function* pathsBelow(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.name.endsWith('.json') && !entry.name.endsWith('.schema.json')) yield path
    else if (entry.isDirectory()) yield* pathsBelow(path)
  }
}

async function* linesOf(stdin: NodeJS.ReadableStream): AsyncGenerator<Input> {
  let line = 0
  for await (const bytes of splitLines(stdin, MAX_FILE)) {
    const number = ++line
    if (bytes?.length === 0) continue
    yield {
      path: `-:${number}`,
      read: () => {
        const what = `line ${number} of standard input`
        if (bytes === undefined) throw tooLarge(what, MAX_FILE)
        return parseSource('-', decodeUtf8(what, bytes), number)
      },
    }
  }
}
