import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { editionReader, type Edition } from '../../db/edition.js'
import { openDatabase, type Database } from '../../db/open.js'

/*
 * Copies of the database file. One is kept for the current edition; whoever asks while it is being made waits for
 * the same one. SQLite's online backup works in steps, between which other requests are answered.
 */

export interface Copy {
  path: string
  edition: Edition
}

export interface Copies {
  /** The copy of the current edition, made now if there is none. */
  current(): Promise<Copy>
  /** Removes all files. */
  close(): Promise<void>
}

export function createCopies(db: Database): Copies {
  const edition = editionReader(db)
  const keyOf = ({ number, instance }: Edition) => `${instance}-${number}`
  let made: { key: string; copy: Promise<Copy> } | undefined

  async function make(previous: Promise<Copy> | undefined): Promise<Copy> {
    const old = await previous?.catch(() => undefined) // one at a time
    const copy = await copyOf(db).catch((error: unknown) => {
      if (old === undefined) throw error
      return undefined
    })
    if (old !== undefined) remove(old.path) // whoever still reads it keeps it open
    return copy ?? copyOf(db) // there may not have been room for both
  }

  return {
    current: async () => {
      const key = keyOf(edition())
      if (made?.key !== key) {
        const copy = make(made?.copy)
        const mine = { key, copy }
        made = mine
        copy.then(
          (copied) => {
            mine.key = keyOf(copied.edition)
          }, // a load may have come in between
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

/** A copy in a folder of its own, of which nothing is left where it fails. */
async function copyOf(db: Database): Promise<Copy> {
  const path = join(mkdtempSync(join(tmpdir(), 'verbatim-copy-')), 'verbatim.sqlite')
  try {
    await db.$client.backup(path)
    return { path, edition: settle(path) }
  } catch (error) {
    remove(path)
    throw error
  }
}

const remove = (path: string): void => {
  rmSync(dirname(path), { recursive: true, force: true })
}

/** Makes the copy one file that needs no other beside it, and reads which edition it is. */
function settle(path: string): Edition {
  const copy = openDatabase(path, { mode: 'write' })
  try {
    copy.$client.pragma('journal_mode = DELETE')
    return editionReader(copy)()
  } finally {
    copy.$client.close()
  }
}
