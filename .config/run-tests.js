/*
 * Runs the bundled test files, several processes at a time, and prints TAP. The command `tap` would load its compiler and mocks
 * into each process, which takes half a second of processor time, and bundles need neither.
 */

import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

/** More than the two cores of CI, since some tests wait for servers and browsers. */
const JOBS = 3
const TIMEOUT = 900_000
const FOLDER = 'dist/test'

/** Tests of great loads and sizes, and of programs that are killed: `npm run test:all` runs them, too. CI has ten minutes. */
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
  'model/search/search-matches',
  'postgres/all-answers',
  'postgres/cluster',
  'postgres/copy',
  'postgres/faults',
  'postgres/writing',
].map((name) => join(FOLDER, `${name}.test.js`))
const beside = (name) => fileURLToPath(new URL(name, import.meta.url))
const runsAll = process.argv.includes('--all')

/** Files of these folders start processes, or measure times and memory: each has a process of its own. */
const ALONE = ['api/server', 'browser', 'cli', 'client', '.']
/** How many files of one folder and those below share a process: starting one takes a third of a second of processor time. */
const SHARED = 8

/** The folder of test/ that has a file. */
const topFolder = (file) => relative(FOLDER, file).split(sep)[0]

/** The files, in groups that share a process. */
function groupsOf(files) {
  const groups = []
  for (const file of files) {
    const folder = dirname(file)
    const group = groups.at(-1)
    const isAlone = ALONE.some((name) => folder === join(FOLDER, name))
    if (!isAlone && group?.length < SHARED && topFolder(group[0]) === topFolder(file))
      group.push(file)
    else groups.push([file])
  }
  return groups
}

const files = readdirSync(FOLDER, { recursive: true })
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => join(FOLDER, file))
  .filter((file) => runsAll || !HEAVY.includes(file))
  .sort()
  .reverse() // lint runs beside the first ones, and those that measure times are in api/

/**
 * What all processes share: databases that many files begin with (test/helper.ts) and a PostgreSQL server
 * (test/postgres/shared.ts). The first process that needs one makes it. They are gone after this process, even if it is killed.
 */
const shared = mkdtempSync(join(tmpdir(), 'verbatim-tests-'))
const cleaner = spawn('sh', [beside('end-with-tests.sh'), shared, join(shared, 'postgres')], {
  detached: true,
  stdio: ['pipe', 'ignore', 'inherit'],
})
cleaner.unref()
cleaner.stdin.unref()

t.jobs = JOBS
t.setTimeout(0)
for (const group of groupsOf(files))
  void t.spawn(
    process.execPath,
    ['--enable-source-maps', beside('run-test-files.js'), ...group],
    {
      buffered: true,
      timeout: TIMEOUT,
      env: {
        ...process.env,
        TAP_TIMEOUT: String(TIMEOUT / 1000),
        VERBATIM_TESTS_SHARED: shared,
      },
    },
    group.join(' '),
  )
