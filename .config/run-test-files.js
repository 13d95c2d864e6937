/* Runs test files in this process, one after the other. */

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'

// After its first teardown is registered, tap ends as soon as it is idle, which it is between two files. So teardowns are
// registered after the last file.
const teardowns = []
const { teardown } = t
t.teardown = (run) => teardowns.push(run)
for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href)
t.teardown = teardown
for (const run of teardowns) t.teardown(run)
t.end()
