import t from 'tap'
import { databaseFile } from '../helper.js'
import { run } from './cli.js'

t.test('status shows the edition and the number of records', async (t) => {
  const path = databaseFile(t)
  const { stdout } = await run(t, ['status', '--json'], { env: { DATABASE_PATH: path } })
  t.match(JSON.parse(stdout), { database: path, edition: 1, records: { articles: 1, quotes: 20 } })
  t.match(
    (await run(t, ['status'], { env: { DATABASE_PATH: path } })).stdout,
    /edition 1 of 20\d\d-.*\n +1 article\n +\d+ entities\n/,
  )
})
