import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { open, readdir, rm, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startWorker } from '../../model/files/start-worker.js'
import { fileOf, type Database, type SqliteDatabase } from '../database.js'
import { editionReader, type Edition } from '../edition.js'
import { fileGuard } from '../file-state.js'
import { openDatabase } from '../open.js'
import type { CopyTask } from './copy-worker.js'

/*
 * Copies of the database file for download. The copy of one edition is kept as an open file without a name, which is gone
 * with the process, and which all downloads read. Requests that arrive while it is being made wait for it.
 */

/** A copy, which several downloads read. */
interface Copy {
  file: FileHandle
  size: number
  edition: Edition
  readers: number
  /** True once another copy takes its place: it is closed with its last reader. */
  isReplaced: boolean
}

/** A download of a copy. */
interface Download {
  edition: Edition
  size: number
  chunks: AsyncIterable<Uint8Array>
  close: () => void
}

export interface Copies {
  /**
   * Opens a download of the current edition. Makes the copy first if there is none.
   * @throws VerbatimError if the file was removed or replaced
   */
  open: () => Promise<Download>
  /** Closes the copy. */
  close: () => Promise<void>
}

/**
 * Creates the copies of a database; null if it is not in a file.
 * @param views the statements that create the views of a copy
 */
export function createCopies(db: Database, views: readonly string[]): Copies | null {
  const file = fileOf(db)
  return file && copiesOf(file, views)
}

function copiesOf(db: SqliteDatabase, views: readonly string[]): Copies {
  const edition = editionReader(db)
  const guard = fileGuard(db)
  const keyOf = ({ number, instance }: Edition) => `${instance}-${number}`
  let made: { key: string; copy: Promise<Copy> } | undefined

  async function make(previous: Promise<Copy> | undefined): Promise<Copy> {
    const old = await previous?.catch(() => undefined) // one copy at a time
    const copy = await copyOf(db, views).catch((error: unknown) => {
      if (old === undefined) throw error
      return undefined
    })
    if (old !== undefined) await replace(old)
    return copy ?? copyOf(db, views) // the disk may lack the room for two copies
  }

  function current(): Promise<Copy> {
    guard('opening')
    const key = keyOf(edition())
    if (made?.key === key) return made.copy
    const copy = make(made?.copy)
    const mine = { key, copy }
    made = mine
    copy.then(
      (copied) => {
        mine.key = keyOf(copied.edition) // an edition may have been committed meanwhile
      },
      () => {
        if (made === mine) made = undefined
      },
    )
    return copy
  }

  return {
    open: async () => downloadOf(await current()),
    close: async () => {
      const last = await made?.copy.catch(() => undefined)
      if (last !== undefined) await replace(last)
    },
  }
}

async function replace(copy: Copy): Promise<void> {
  copy.isReplaced = true
  if (copy.readers === 0) await copy.file.close()
}

/** Bytes that a download reads at a time. */
const CHUNK = 64 * 1024

function downloadOf(copy: Copy): Download {
  copy.readers++
  const { edition, size } = copy
  return {
    edition,
    size,
    chunks: chunksOf(copy),
    close: () => {
      copy.readers--
      if (copy.readers === 0 && copy.isReplaced) void copy.file.close()
    },
  }
}

async function* chunksOf({ file, size }: Copy): AsyncGenerator<Uint8Array> {
  for (let position = 0; position < size; position += CHUNK) {
    const length = Math.min(CHUNK, size - position)
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, position)
    if (bytesRead < length) throw new Error('the copy of the database is cut short')
    yield buffer
  }
}

/** Names of the temporary folders, with the process that copies into them. */
const FOLDER = /^verbatim-copy-(\d+)-/

/** Copies the database into a temporary folder, which is removed as soon as the copy is open. */
async function copyOf(db: SqliteDatabase, views: readonly string[]): Promise<Copy> {
  const path = join(mkdtempSync(join(tmpdir(), `verbatim-copy-${process.pid}-`)), 'verbatim.sqlite')
  try {
    await copyFile({ from: db.connection.name, to: path, views })
    const edition = readEdition(path)
    const file = await open(path)
    const { size } = await file.stat()
    return { file, size, edition, readers: 0, isReplaced: false }
  } finally {
    rmSync(dirname(path), { recursive: true, force: true })
  }
}

/** Removes the folders of processes that were killed while they copied. */
export async function removeLeftovers(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => [])
  for (const name of names) {
    const pid = Number(FOLDER.exec(name)?.[1])
    if (pid > 0 && (pid === process.pid || !isRunning(pid)))
      await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined)
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH' // another user's process cannot be signalled
  }
}

/** Copies the database file in a worker thread. */
async function copyFile(task: CopyTask): Promise<void> {
  const worker = startWorker('copy-worker', import.meta.url, task)
  try {
    await once(worker, 'message') // rejects with the error that ends the worker
  } finally {
    await worker.terminate()
  }
}

function readEdition(path: string): Edition {
  const copy = openDatabase(path, { mode: 'read' })
  try {
    return editionReader(copy)()
  } finally {
    copy.$client.close()
  }
}
