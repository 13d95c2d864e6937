import t from 'tap'
import { startCluster } from './cluster.js'

/* The servers that the other tests of this folder use: what the tests of faults do to them happens. */

t.test('a server is killed and starts again with its data; its standby is promoted', async (t) => {
  const primary = await startCluster()
  await primary.query('postgres', 'create table x as select 1 as n')
  const standby = await primary.standby()
  t.strictSame(await standby.query('postgres', 'select n, pg_is_in_recovery() from x'), [[1, true]])
  await primary.kill()
  await t.rejects(primary.query('postgres', 'select 1'))
  await standby.promote()
  await standby.query('postgres', 'update x set n = 2')
  await primary.start()
  t.strictSame(await primary.query('postgres', 'select n from x'), [[1]])
  await standby.stop()
  await t.rejects(standby.query('postgres', 'select 1'))
})
