import t from 'tap'
import { api as start } from '../contract.js'
import { collectionsOf } from '../api/lists.js'
import { build } from '../helper.js'

/* /llms.txt is short, names every list, and all of its addresses answer. */

const api = await start(t)
const { app } = await build(t)
const { body, headers, statusCode } = await app.inject('/llms.txt')

t.test('llms.txt is short', async (t) => {
  t.equal(statusCode, 200)
  t.equal(headers['content-type'], 'text/plain; charset=utf-8')
  t.match(body, /^# Verbatim\n\n> /)
  t.ok(body.length < 6000, `${body.length} characters`)
})

t.test('llms.txt names every list and only filters that exist', async (t) => {
  for (const { name, path, filters } of collectionsOf(api.document)) {
    const line = body.split('\n').find((line) => line.startsWith(`- [${name}](`)) ?? ''
    t.match(line, `(${path}?`)
    const named = [...line.slice(line.indexOf('Filters:')).matchAll(/`([\w.]+)`/g)].map(
      ([, one]) => one,
    )
    const own = filters.map(({ name }) => name).filter((name) => !name.endsWith('Name'))
    t.strictSame(named.toSorted(), own.toSorted(), name)
  }
})

t.test('every address in llms.txt answers', async (t) => {
  const paths = [...body.matchAll(/\]\((\/[^)]*)\)|(\/v1\/\w+\.\w+)/g)].map(
    ([, link, plain]) => link ?? plain!,
  )
  t.ok(paths.length > 15)
  for (const path of new Set(paths))
    t.ok([200, 302].includes((await app.inject(path)).statusCode), path)
})
