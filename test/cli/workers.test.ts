import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import t from 'tap'
import { databaseFile, folder, loadFiles, until } from '../helper.js'
import { writeBulletin } from '../api/corpus.js'
import { fails, onlyAddresses, run, serve } from './cli.js'

/* Several processes behind one port, seen from outside. The log has their process ids. */

/** The process ids of the workers that have listened, in the order in which they began. */
const pidsIn = (log: string): number[] => [
  ...new Set([...log.matchAll(/"pid":(\d+).*listening/g)].map(([, pid]) => Number(pid))),
]

const soon = (isTrue: () => boolean): Promise<boolean> => until(isTrue, Boolean)

t.test(
  'workers share the port and the edition, are replaced when they die, and answer all requests before they end',
  async (t) => {
    const database = databaseFile(t)
    const { url, stop, end, log } = await serve(t, database, '--workers', '2')
    const ask = async (path: string) =>
      (await fetch(new URL(path, url), { headers: { connection: 'close' } })).json() as Promise<{
        edition: number
      }>
    const editions = async () =>
      new Set(await Promise.all(Array.from({ length: 20 }, async () => (await ask('/v1')).edition)))
    await soon(() => pidsIn(log()).length === 2)
    t.same(await editions(), new Set([1]))
    loadFiles(database, [writeBulletin(folder(t), 3)])
    t.same(await editions(), new Set([2]), 'every worker sees a load at once')

    process.kill(pidsIn(log())[0]!, 'SIGKILL')
    await soon(() => pidsIn(log()).length === 3)
    t.same(await editions(), new Set([2]), 'a worker that dies is replaced')

    const answers = Array.from({ length: 20 }, async () =>
      (await fetch(new URL('/v1/mentions?limit=100', url))).text(),
    )
    await Promise.race(answers)
    stop('SIGTERM')
    for (const answer of await Promise.all(answers))
      t.ok((JSON.parse(answer) as { data: unknown[] }).data.length > 0)
    t.match(await end, { code: 0, stderr: onlyAddresses(url) })
  },
)

t.test('a port in use and a wrong number of workers end serve with one line', async (t) => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  t.teardown(() => {
    other.close()
  })
  const env = {
    DATABASE_PATH: databaseFile(t, []),
    PORT: String((other.address() as AddressInfo).port),
  }
  fails(t, await run(t, ['serve', '--workers', '3'], { env }), [/the port is in use/])
  for (const count of ['0', '1.5', 'many'])
    fails(t, await run(t, ['serve', '--workers', count], { env }), [
      '--workers must be an integer from 1 to 256',
    ])
})
