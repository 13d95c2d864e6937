import type { Config } from '../config.js'
import { createWriter } from '../ingest/writer.js'
import { VerbatimError } from '../model/errors.js'
import { withDatabase } from './database.js'

/**
 * Takes articles out with all their records, and the entities that no other article names.
 * @throws VerbatimError that names the ids of which there is no article; the others are taken out.
 */
export async function unload(
  config: Config,
  ids: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  await withDatabase(config, 'write', (db) => {
    const writer = createWriter(db)
    const missing: string[] = []
    for (const id of ids) {
      if (writer.unload(id)) print(`unloaded ${id}`)
      else missing.push(`there is no article "${id}"`)
    }
    if (missing.length > 0) throw new VerbatimError(missing.join('\n'))
  })
}
