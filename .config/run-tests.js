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

const files = readdirSync(FOLDER, { recursive: true })
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => join(FOLDER, file))
  .sort()

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
