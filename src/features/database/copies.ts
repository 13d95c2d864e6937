import { mkdtempSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editionReader, type Edition } from '../../db/edition.js'
import { openDatabase, type Database } from '../../db/open.js'

/*
 * Copies of the database file. One is kept for the current edition; whoever asks while it is being made waits for
 * the same one. SQLite's online backup works in steps, between which other requests are answered.
 */

export interface Copy { path: string; edition: Edition }

export interface Copies {
  /** The copy of the current edition, made now if there is none. */
  current(): Promise<Copy>
  /** Removes all files. */
  close(): Promise<void>
}

export function createCopies(db: Database): Copies {
  const edition = editionReader(db)
  const keyOf = ({ number, instance }: Edition) => `${instance}-${String(number)}`
  let folder: string | undefined
  let made: { key: string; copy: Promise<Copy> } | undefined
  let serial = 0

  async function make(previous: Promise<Copy> | undefined): Promise<Copy> {
    const old = await previous?.catch(() => undefined) // one at a time
    folder ??= mkdtempSync(join(tmpdir(), 'verbatim-copy-'))
    const path = join(folder, `${String(++serial)}.sqlite`)
    await db.$client.backup(path)
    if (old) rmSync(old.path, { force: true }) // whoever still reads it keeps it open
    return { path, edition: settle(path) }
  }

  return {
    current: async () => {
      const key = keyOf(edition())
      if (made?.key !== key) {
        const copy = make(made?.copy)
        const mine = { key, copy }
        made = mine
        copy.then(
          (copied) => { mine.key = keyOf(copied.edition) }, // a load may have come in between
          () => { if (made === mine) made = undefined },
        )
      }
      return made.copy
    },
    close: async () => {
      await made?.copy.catch(() => undefined)
      if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    },
  }
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
