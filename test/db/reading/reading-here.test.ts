import t from 'tap'
import { circuitBreaker } from '../../../src/db/circuit-breaker.js'
import { editionReader } from '../../../src/db/edition.js'
import { openDatabase } from '../../../src/db/open.js'
import { readingHere } from '../../../src/db/reading/reading.js'
import { databaseFile } from '../../helper.js'

t.test(
  'without reading processes, a locked database opens the circuit for snapshots',
  async (t) => {
    const db = openDatabase(databaseFile(t), { mode: 'read' })
    t.teardown(() => db.$client.close())
    const connection = { db, edition: editionReader(db), snapshot: <T>(read: () => T) => read() }
    const breaker = circuitBreaker()
    let [isLocked, openings] = [false, 0]
    const reading = readingHere(connection, (open) =>
      breaker(() => {
        openings++
        if (isLocked) throw Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' })
        return open()
      }),
    )
    const caller = { client: 'one', isGone: () => false }
    const open = () => reading.open(caller, (_connection, { number }) => number)
    const snapshot = await open()
    t.equal(snapshot.value, 1)
    snapshot.close()
    isLocked = true
    await t.rejects(open(), { code: 'SQLITE_BUSY' })
    await t.rejects(open(), /locked by another program/, 'refused at once')
    t.equal(openings, 2)
  },
)
