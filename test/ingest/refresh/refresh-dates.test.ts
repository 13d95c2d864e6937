import t from 'tap'
import { openDatabase } from '../../../src/db/open.js'
import { migrate } from '../../../src/cli/migrate.js'
import { readConfig } from '../../../src/config.js'
import { build, databaseFile } from '../../helper.js'

t.test(
  'migrate works out again what follows from dates that an older version has loaded',
  async (t) => {
    const path = databaseFile(t)
    const url = '/v1/timeline?limit=100'
    const months = '/v1/events/counts?by=month'
    const answers = async () => {
      const { app } = await build(t, { path })
      return [(await app.inject(url)).body, (await app.inject(months)).body]
    }
    const before = await answers()
    const db = openDatabase(path, { mode: 'write' })
    db.$client.exec(`
    update events set date_first = date_first - 5, date_last = date_last + 5, date_sort = null, date_earliest = '1999-01-01',
      date_text = 'x', date_precision = null, date_extent = null, date_approximate = 1, date_uncertain = 1, date_units = null where date is not null;
    update events set date_order = 0;
    update articles set date_sort = null, date_text = 'x', date_order = 7;
    delete from stored_json;
    update edition set stored_json_version = 1`)
    db.$client.close()
    migrate(readConfig({ DATABASE_PATH: path }))
    t.strictSame(await answers(), before)
  },
)
