import { Worker } from 'node:worker_threads'
import { editionReader } from '../../db/edition.js'
import { fileState } from '../../db/file.js'
import { sqlitePath } from '../../db/sqlite.js'
import { assertMigrated } from '../../db/migrate.js'
import type { Database } from '../../db/open.js'
import type { Patience } from '../../db/patience.js'
import { VerbatimError } from '../../model/errors.js'

export type Integrity = 'not checked' | 'checking' | 'ok' | 'damaged'

export interface Checks {
  /** What keeps the server from answering rightly, in words without any path; empty when it is ready. */
  faults(): string[]
  /** The number of the current edition, whatever else is wrong with the file. */
  edition(): number
  /** What the check of the whole file has found. */
  integrity(): Integrity
  /** Throws a VerbatimError once it has found damage: no answer is better than a wrong one. */
  assertSound(): void
  /** Starts that check in a thread of its own, with a connection of its own. */
  start(): void
  close(): Promise<void>
}

/*
 * A big file takes minutes to read, so another thread does it, and the server is ready meanwhile. SQLite has no
 * checksums: damage that leaves its structure whole is found where the words of citations and sections, which cover the
 * text, no longer stand in it, and where those that a stored record cites are not in its JSON.
 * It gives way to requests where they need the same core: Linux has priorities for threads, other systems for processes only.
 * The code is a text so that it needs no file of its own, wherever the program is built to.
 */
const CHECK = `
const { parentPort, workerData } = require('node:worker_threads')
if (process.platform === 'linux') require('node:os').setPriority(19)
const db = new (require(workerData.sqlite))(workerData.path, { readonly: true })
db.pragma('cache_size = -1024') // it reads each page about once
const stand = (table) => db.prepare(\`select not exists (
  select 1 from \${table} c join articles a on a.key = c.article_key where substr(a.text, c.start + 1, c.end - c.start) is not c.exact)\`).pluck().get() === 1
const areServed = () => db.prepare(\`select not exists (
  select 1 from stored_json s join citations c on c.record_key = s.key where instr(s.json, '"exact":' || json_quote(c.exact)) = 0)\`).pluck().get() === 1
const sound = db.pragma('quick_check(1)', { simple: true }) === 'ok' && stand('sections') && stand('citations') && areServed()
parentPort.postMessage(sound)
db.close()`

/** @param patient what a read that may have to wait goes through. */
export function createChecks(db: Database, patient: Patience): Checks {
  const edition = editionReader(db)
  const state = fileState(db)
  let integrity: Integrity = 'not checked'
  let worker: Worker | undefined

  const fault = (check: () => void, words: string): string[] => {
    try {
      check()
      return []
    } catch {
      return [words]
    }
  }

  return {
    edition: () => patient(edition).number,
    integrity: () => integrity,
    assertSound: () => {
      if (integrity === 'damaged')
        throw new VerbatimError(
          `database "${db.$client.name}" is damaged: restore it, or delete it and load again`,
        )
    },
    faults: () => [
      ...fault(() => {
        patient(edition)
      }, 'the database does not answer'),
      ...fault(() => {
        patient(() => {
          assertMigrated(db, '')
        })
      }, 'the schema of the database is not that of this program'),
      ...(state() === 'same' ? [] : [`the database file was ${state()}; restart the server`]),
      ...(integrity === 'damaged'
        ? ['the check of the database found damage; restore it, or delete it and load again']
        : []),
    ],
    start: () => {
      if (db.$client.memory) return
      integrity = 'checking'
      const sqlite = sqlitePath()
      worker = new Worker(CHECK, {
        eval: true,
        execArgv: [],
        workerData: { sqlite, path: db.$client.name },
      })
      worker.once('message', (sound: boolean) => {
        integrity = sound ? 'ok' : 'damaged'
      })
      worker.once('error', (error: Error & { code?: string }) => {
        integrity = /^SQLITE_(CORRUPT|NOTADB|IOERR(_(READ|SHORT_READ|DATA|CORRUPTFS))?$)/.test(
          error.code ?? '',
        )
          ? 'damaged'
          : 'not checked'
      })
      worker.unref()
    },
    close: async () => {
      await worker?.terminate()
    },
  }
}
