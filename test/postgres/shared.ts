import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { once } from '../../src/model/once.js'
import { SHARED } from '../helper.js'
import { serverIn, SETTINGS, startCluster, type Connectable } from './cluster.js'
import { binFolder, copyBinaries, createData, own, startServer } from './installation.js'

/*
 * The PostgreSQL server for tests that do not end it. All processes of a run share one: the first process that needs it starts
 * it, and it ends with the run (.config/run-tests.js). A test file that is run by itself has one of its own.
 */

/** Seconds in which a server starts on a busy machine. */
const START_SECONDS = 120

export const sharedServer = once((): Promise<Connectable> =>
  SHARED === undefined ? startCluster() : joinServer(SHARED, join(SHARED, 'postgres')),
)

async function joinServer(shared: string, folder: string): Promise<Connectable> {
  const started = join(folder, 'started')
  if (isFirst(folder)) {
    chmodSync(shared, 0o711) // for the user of PostgreSQL
    own(folder)
    copyBinaries(folder)
    await createData(folder, { ...SETTINGS, max_connections: '200' })
    await startServer(folder, binFolder(folder))
    writeFileSync(started, '')
  }
  const end = performance.now() + START_SECONDS * 1000
  while (!existsSync(started)) {
    if (performance.now() > end) throw new Error('another process has not started PostgreSQL')
    await pause(50)
  }
  return serverIn(folder)
}

/** Makes a folder; false if another process has made it. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
