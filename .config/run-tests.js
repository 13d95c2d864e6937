/*
 * Runs the bundled test files, several at a time, and prints TAP. The command `tap` would load its compiler and mocks into each of
 * the 200 processes, which takes half a second of processor time each, and bundles need neither.
 */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'

/** More than the two cores of CI, since some tests wait for servers and browsers. */
const JOBS = 3
const TIMEOUT = 900_000
const FOLDER = 'dist/test'

/** Tests of great loads and sizes: `npm run test:all` runs them, too. CI has ten minutes. */
const HEAVY = [
  'api/fairness',
  'api/query-string/random-queries',
  'cli/concurrent-load',
  'cli/full-disk',
  'cli/hostile-files',
  'cli/interrupted-load',
  'cli/locks',
  'draft/any-text',
  'endpoints/long-articles',
  'ingest/long-articles',
  'model/search-matches',
].map((name) => join(FOLDER, `${name}.test.js`))
const runsAll = process.argv.includes('--all')

const files = readdirSync(FOLDER, { recursive: true })
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => join(FOLDER, file))
  .filter((file) => runsAll || !HEAVY.includes(file))
  .sort()
  .reverse() // lint runs beside the first ones, and those that measure times are in api/

t.jobs = JOBS
t.setTimeout(0)
for (const file of files)
  void t.spawn(
    process.execPath,
    ['--enable-source-maps', file],
    {
      buffered: true,
      timeout: TIMEOUT,
      env: { ...process.env, TAP_TIMEOUT: String(TIMEOUT / 1000) },
    },
    file,
  )
