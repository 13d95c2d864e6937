import t from 'tap'
import { openDatabase } from '../../src/db/open.js'
import { migrate } from '../../src/cli/migrate.js'
import { readConfig } from '../../src/config.js'
import { build, databaseFile } from '../helper.js'

t.test('migrate works out the bounds of dates that an older version has loaded', async (t) => {
  const path = databaseFile(t)
  const before = (await (await build(t, { path })).app.inject('/v1/events?limit=100')).body
  const db = openDatabase(path, { mode: 'write' })
  db.$client.exec(`
    update events set date_first = date_first - 5, date_last = date_last + 5, date_earliest = '1999-01-01' where date is not null;
    delete from stored_json;
    pragma user_version = 1`)
  db.$client.close()
  migrate(readConfig({ DATABASE_PATH: path }))
  const { body } = await (await build(t, { path })).app.inject('/v1/events?limit=100')
  t.equal(body, before)
})
