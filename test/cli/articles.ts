import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { writeCorpus } from '../api/corpus.js'
import { dump, read } from '../db/contents.js'
import { folder, SEED } from '../helper.js'

/* Articles to load, and what a database holds of them. */

export const XI = { id: 'xi', type: 'person', name: 'Xi' } as const

/** The number of articles in `corpus`. */
export const CORPUS_SIZE = 23

/** A folder of annotation files, with the seed in a folder below it. */
export function corpus(t: Test): string {
  const path = writeCorpus(folder(t))
  cpSync(SEED, join(path, 'below', 'seed'), { recursive: true })
  return path
}

/** Every row of every table of a database. */
export const everyRow = (path: string): Record<string, unknown[]> => read(path, dump)

/**
 * Every row that depends only on the loaded articles. The edition, the changes, the layout of the full-text index and
 * the last key given depend on all that was ever loaded.
 */
export const loadedRows = (path: string): Record<string, unknown[]> => {
  const { edition, changes, ...tables } = everyRow(path)
  return Object.fromEntries(
    Object.entries(tables).filter(([name]) => !/^(__drizzle|search_|sqlite_)/.test(name)),
  )
}
