import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { exportArticles } from '../../src/cli/export.js'
import { readConfig } from '../../src/config.js'
import { read } from '../db/contents.js'
import { databaseFile, folder, loadFiles } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { corpus, CORPUS_SIZE, loadedRows } from './articles.js'
import { fails, run } from './cli.js'

/* `export`: what it writes loads to the same database, compared row by row. */

t.test('exported articles load to the same database, as files and as lines', async (t) => {
  const from = corpus(t)
  const [path, again, piece] = [databaseFile(t, [from]), databaseFile(t, []), databaseFile(t, [])]
  const out = join(folder(t), 'out')
  t.match(await run(t, ['export', '--all', '--to', out], { env: { DATABASE_PATH: path } }), {
    code: 0,
    stderr: '',
  })
  t.equal(readdirSync(out).length, 2 * CORPUS_SIZE + 1)
  // Internal keys follow the order of loading.
  const order = read(path, (db) =>
    db.$client.prepare<[], string>('select id from articles order by key').pluck().all(),
  )
  loadFiles(
    again,
    order.map((id) => join(out, `${id}.json`)),
  )
  t.strictSame(loadedRows(again), loadedRows(path))
  t.match(await run(t, ['load', out, '--quiet'], { env: { DATABASE_PATH: path } }), {
    code: 0,
    stdout: new RegExp(`^0 articles loaded, 0 replaced, ${CORPUS_SIZE} unchanged, 0 failed`),
  })

  const lines = await run(t, ['export', '--all'], { env: { DATABASE_PATH: path } })
  t.equal(lines.stdout.trimEnd().split('\n').length, CORPUS_SIZE)
  t.match(await run(t, ['load', '-'], { env: { DATABASE_PATH: piece }, input: lines.stdout }), {
    code: 0,
  })
  t.strictSame(loadedRows(piece), loadedRows(path))
  const twice = () =>
    run(t, ['export', 'bulletin-00', '--to', out], { env: { DATABASE_PATH: path } })
  t.match(await twice(), { code: 0, stderr: '' }, 'files with the same content stay')
  writeFileSync(join(out, 'bulletin-00.txt'), 'x')
  fails(t, await twice(), [/already exists; --force overwrites it$/])
  fails(t, await run(t, ['export', 'nope'], { env: { DATABASE_PATH: path } }), [
    'there is no article "nope"',
  ])
  fails(t, await run(t, ['export'], { env: { DATABASE_PATH: path } }), [
    'give either the ids of articles or --all',
  ])
  const file = join(out, 'bulletin-00.txt')
  fails(t, await run(t, ['export', '--all', '--to', file], { env: { DATABASE_PATH: path } }), [
    `folder "${file}" cannot be created (EEXIST)`,
  ])
})

const word = fc.constantFrom(
  'Xi',
  'Тоқаев',
  '😀',
  'é',
  'e\u0301',
  'سلام',
  '习近平',
  'x\u00a0y',
  'Zoë',
  '"',
  '…',
)
const name = fc.constantFrom('Xi', 'Тоқаев', 'سلام', '习近平', 'Zoë')
const generated = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 30 }),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  names: fc.uniqueArray(name, { maxLength: 4 }),
  note: fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined }),
  quotes: fc.array(fc.nat(29), { maxLength: 4 }),
  value: fc.double({ noNaN: true, noDefaultInfinity: true }),
})

/** A number that no other one contains. */
const nth = (i: number) => `<${i}>`

t.test('any article that is loaded, exported and loaded again has the same rows', async (t) => {
  const out = folder(t)
  await fc.assert(
    fc.asyncProperty(generated, async ({ words, eol, bom, names, note, quotes, value }) => {
      const text = `${bom ? '\ufeff' : ''}Title${eol}${words.map((one, i) => `${nth(i)} ${one} ${nth(i)}`).join(eol)}${eol}7 days${eol}${names.join(', ')}`
      const file = write(folder(t), text, {
        article: { title: { exact: 'Title', occurrence: 1 }, ...(note !== undefined && { note }) },
        ...(names.length > 0 && {
          entities: names.map((name, i) => ({ id: `e-${i}`, type: 'person', name })),
        }),
        ...(quotes.length > 0 && {
          quotes: quotes.map((at, i) => ({
            id: `q-${i}`,
            kind: 'direct',
            medium: 'remark',
            content: {
              exact: `${words[at % words.length]!} ${nth(at % words.length)}`,
              prefix: `${nth(at % words.length)} `,
            },
          })),
        }),
        figures: [
          { id: 'days', kind: 'duration', content: '7 days', value, measure: 'time', unit: 'days' },
        ],
      })
      const [first, second] = [databaseFile(t, [file]), databaseFile(t, [])]
      const lines = await exported(first)
      const path = join(out, 'again.json')
      writeFileSync(path, lines)
      loadFiles(second, [path])
      const [was, is] = [loadedRows(first), loadedRows(second)]
      if (JSON.stringify(was) !== JSON.stringify(is)) throw new Error('the rows differ')
    }),
    { numRuns: 40 },
  )
  t.pass('for 40 articles')
})

/** The output of `export --all`, without the cost of a process. */
async function exported(path: string): Promise<string> {
  const lines: string[] = []
  await exportArticles(readConfig({ DATABASE_PATH: path }), [], { all: true }, (line) =>
    lines.push(line),
  )
  return lines.join('\n')
}
