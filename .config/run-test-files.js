/* Runs test files in this process, one after the other. */

import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'

// Once something is to be torn down, tap ends as soon as it is idle: between two files, too. So that is registered at the end.
const teardowns = []
const { teardown } = t
t.teardown = (run) => teardowns.push(run)
for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href)
t.teardown = teardown
for (const run of teardowns) t.teardown(run)
t.end()
