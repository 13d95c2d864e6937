import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { editionReader, type Edition } from '../../db/edition.js'
import { fileGuard } from '../../db/file-state.js'
import { openDatabase, type Database } from '../../db/open.js'
import { startWorker } from '../../model/start-worker.js'
import type { Collection } from '../../query/collection.js'
import { viewOf } from './views.js'
import type { CopyTask } from './copy-worker.js'

/*
 * Copies of the database file for download. The copy of one edition is kept. Requests that arrive
 * while it is being made wait for it.
 */

interface Copy {
  path: string
  edition: Edition
}

export interface Copies {
  /**
   * Returns the copy of the current edition. Makes it first if there is none.
   * @throws VerbatimError if the file was removed or replaced
   */
  current(): Promise<Copy>
  /** Removes the copy. */
  close(): Promise<void>
}

export function createCopies(db: Database, collections: readonly Collection[]): Copies {
  const edition = editionReader(db)
  const guard = fileGuard(db)
  const keyOf = ({ number, instance }: Edition) => `${instance}-${number}`
  let made: { key: string; copy: Promise<Copy> } | undefined

  async function make(previous: Promise<Copy> | undefined): Promise<Copy> {
    const old = await previous?.catch(() => undefined) // one copy at a time
    const copy = await copyOf(db, collections).catch((error: unknown) => {
      if (old === undefined) throw error
      return undefined
    })
    if (old !== undefined) remove(old.path) // a response that is still sending it keeps the file open
    return copy ?? copyOf(db, collections) // the disk may lack the room for two copies
  }

  return {
    current: async () => {
      guard('opening')
      const key = keyOf(edition())
      if (made?.key !== key) {
        const copy = make(made?.copy)
        const mine = { key, copy }
        made = mine
        copy.then(
          (copied) => {
            mine.key = keyOf(copied.edition)
          }, // an edition may have been committed meanwhile
          () => {
            if (made === mine) made = undefined
          },
        )
      }
      return made.copy
    },
    close: async () => {
      const last = await made?.copy.catch(() => undefined)
      if (last !== undefined) remove(last.path)
    },
  }
}

/** Copies the database into a new temporary folder, which is removed again if copying fails. */
async function copyOf(db: Database, collections: readonly Collection[]): Promise<Copy> {
  const path = join(mkdtempSync(join(tmpdir(), 'verbatim-copy-')), 'verbatim.sqlite')
  try {
    await copyFile({ from: db.$client.name, to: path, views: collections.map(viewOf) })
    return { path, edition: readEdition(path) }
  } catch (error) {
    remove(path)
    throw error
  }
}

const remove = (path: string): void => {
  rmSync(dirname(path), { recursive: true, force: true })
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
