import { buildApp } from '../app.js'
import { readConfig } from '../config.js'
import { migrateDatabase } from '../db/migrate.js'
import { openDatabase } from '../db/open.js'

/** The OpenAPI document as YAML. It is that of an application over an empty database in memory. */
export async function openapi(): Promise<string> {
  const db = openDatabase(':memory:', { mode: 'write' })
  migrateDatabase(db)
  const app = await buildApp({ db, config: readConfig({ LOG_LEVEL: 'silent' }) })
  try {
    return app.swagger({ yaml: true })
  } finally {
    await app.close()
    db.$client.close()
  }
}
