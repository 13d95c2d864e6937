import type { Config } from '../config.js'
import { Writer } from '../ingest/write/writer.js'
import { VerbatimError } from '../model/errors.js'
import { withDatabase } from './database.js'

/**
 * Removes articles with all their records, and the entities that no other article names.
 * @throws VerbatimError with the ids for which there is no article. The other articles are removed.
 */
export async function unload(
  config: Config,
  ids: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  await withDatabase(config, 'write', (db) => {
    const writer = new Writer(db)
    const missing: string[] = []
    for (const id of ids) {
      if (writer.remove(id)) print(`unloaded ${id}`)
      else missing.push(`there is no article "${id}"`)
    }
    if (missing.length > 0) throw new VerbatimError(missing)
  })
}
