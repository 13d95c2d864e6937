import type { Config } from '../config.js'
import { assertMigrated } from '../db/migrate.js'
import { explainDatabaseError, openDatabase } from '../db/open.js'
import { annotationFiles } from '../loading/files.js'
import { prepareArticle } from '../loading/prepare.js'
import { readSource } from '../loading/source.js'
import { createWriter, type LoadResult } from '../loading/write.js'
import { VerbatimError } from '../model/errors.js'
import { COLLECTIONS } from '../model/ids.js'
import type { RecordKind } from '../model/vocabulary.js'

/** Loads annotation files, one transaction each; the first that has a fault ends it, and leaves nothing of itself. */
export function load({ DATABASE_PATH }: Config, paths: readonly string[], print: (line: string) => void): void {
  const files = annotationFiles(paths)
  const db = openDatabase(DATABASE_PATH, { mode: 'write' })
  try {
    assertMigrated(db, DATABASE_PATH)
    const write = createWriter(db)
    const fileOf = new Map<string, string>()
    for (const file of files) {
      const source = readSource(file)
      const { id } = source.annotation.article
      const other = fileOf.get(id)
      if (other !== undefined && other !== file) throw new VerbatimError(`article "${id}" stands in "${other}" and in "${file}": remove one, or give it another id`)
      fileOf.set(id, file)
      print(summary(write(prepareArticle(source))))
    }
  } catch (error) {
    throw explainDatabaseError(error, DATABASE_PATH)
  } finally {
    db.$client.close()
  }
}

function summary({ article, changed, counts }: LoadResult): string {
  const records = Object.entries(counts).map(([kind, count]) => `${String(count)} ${COLLECTIONS[kind as RecordKind]}`).join(', ')
  return `${changed ? 'loaded' : 'unchanged'} ${article}: ${records}`
}
