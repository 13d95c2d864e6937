import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { T, writeInputs } from '../convert/conversions.js'
import { build, databaseFile, folder } from '../helper.js'
import { run } from './cli.js'

/* Runs `verbatim convert` on folders, and several times into one folder. */

/** Runs `convert` into a new folder. */
async function convert(t: Test, ...args: string[]) {
  const to = join(folder(t), 'out')
  return { to, outcome: await run(t, ['convert', ...args, '--to', to]) }
}

const ann = (text: string, words: string, type = 'Person') => T(text, 'T1', type, words)

t.test('folders are read with those below, but neither hidden ones nor the output', async (t) => {
  const here = writeInputs(t, { 'a.txt': 'Ida.', 'a.ann': ann('Ida.', 'Ida') })
  for (const folder of ['sub', 'sub/deep', '.hidden', 'out', 'folder.ann']) {
    mkdirSync(join(here, folder))
    writeFileSync(join(here, folder, 'a.txt'), 'Per.')
    writeFileSync(join(here, folder, 'a.ann'), ann('Per.', 'Per'))
  }
  renameSync(join(here, 'out/a.txt'), join(here, 'out/b.txt'))
  const to = join(here, 'out')
  const { code, stdout } = await run(t, ['convert', here, '--to', to])
  t.equal(code, 0)
  t.strictSame(
    readdirSync(to)
      .filter((name) => name.endsWith('.json'))
      .sort(),
    ['a.json', 'deep-a.json', 'folder-ann-a.json', 'sub-a.json'],
  )
  t.match(stdout, /\n4 articles converted, 0 failed; 0 annotations not mapped\n$/)
})

t.test(
  'names in any script make ids, and names that would make the same id make different ones',
  async (t) => {
    const names = ['Лодка', '舟', 'قارب', '!!!', '???', 'a b', 'a-b', 'A_B', 'é', 'e\u0301']
    const here = writeInputs(
      t,
      Object.fromEntries(
        names.flatMap((name) => [
          [`${name}.txt`, 'Ida.'],
          [`${name}.ann`, ann('Ida.', 'Ida')],
        ]),
      ),
    )
    const { to, outcome } = await convert(t, here)
    t.match(outcome, { code: 0, stderr: '' })
    const idOf = (name: string) =>
      new RegExp(`/${name.replaceAll('?', '\\?')}\\.ann to \\S+/(\\S+)\\.json`).exec(
        outcome.stdout,
      )?.[1]
    t.strictSame(names.map(idOf).slice(0, 3), ['lodka', 'zhou', 'qrb'])
    t.match(idOf('!!!'), /^article-[0-9a-f]{8}$/)
    t.equal(idOf('a-b'), 'a-b', 'a name that is an id keeps it')
    t.equal(new Set(readdirSync(to)).size, 2 * names.length)
    await build(t, { path: databaseFile(t, [to]) })
  },
)

t.test('runs that know nothing of each other make articles that load together', async (t) => {
  const texts: [words: string, type: string, more?: string][] = [
    ['Washington', 'Person'],
    ['Washington', 'City'],
    ['Washington', 'Country'],
    ['WASHINGTON', 'Person'],
    ['Вашингтон', 'Person'],
    ['Уошингтон', 'Person'],
    ['Washington', 'Person', 'N1\tReference T1 Wikidata:Q23'],
    ['Washington', 'Person', 'N1\tReference T1 Wikidata:Q24'],
    ['Washington', 'Person', 'N1\tReference T1 Wikidata:NIL'],
    ['Georg Washington', 'Person', 'N1\tReference T1 Wikidata:Q23'],
    ['Georg Washington', 'Organization', 'N1\tReference T1 Wikidata:Q23'],
  ]
  const to = folder(t)
  for (const [index, [words, type, more = '']] of texts.entries()) {
    const text = `${words} was here.`
    const here = writeInputs(t, {
      [`x${index}.txt`]: text,
      [`x${index}.ann`]: `${ann(text, words, type)}\n${more}`,
    })
    t.equal((await run(t, ['convert', here, '--to', to])).code, 0)
  }
  const { app } = await build(t, { path: databaseFile(t, [to]) })
  t.match((await app.inject('/v1/articles?limit=1')).json(), { page: { total: texts.length } })
  t.match((await app.inject('/v1/entities?limit=1')).json(), { page: { total: texts.length - 1 } })
})

t.test('a file that fails leaves no output of an earlier run', async (t) => {
  const here = writeInputs(t, {
    'a.txt': 'Ida.',
    'a.ann': ann('Ida.', 'Ida'),
    'b.txt': 'Ida.',
    'b.ann': ann('Ida.', 'Ida'),
  })
  const to = folder(t)
  const again = (...args: string[]) => run(t, ['convert', here, '--to', to, ...args])
  t.equal((await again()).code, 0)
  writeFileSync(join(here, 'a.ann'), 'nothing')
  t.match(await again(), {
    code: 1,
    stderr:
      /^a\.json of an earlier run is now a\.json\.old\na\.txt of an earlier run is now a\.txt\.old\n/,
    stdout: /\n?1 articles converted, 1 failed; 0 annotations not mapped\n$/,
  })
  t.strictSame(readdirSync(to).sort(), ['a.json.old', 'a.txt.old', 'b.json', 'b.txt'])
  await run(t, ['convert', join(here, 'b.ann'), '--to', here])
  writeFileSync(join(here, 'b.ann'), 'nothing')
  await run(t, ['convert', join(here, 'b.ann'), '--to', here])
  t.strictSame(
    readdirSync(here).sort(),
    ['a.ann', 'a.txt', 'b.ann', 'b.json.old', 'b.txt'],
    'the text, which is the input too, stays',
  )
})

t.test('a strict run writes nothing from the first fault on', async (t) => {
  const here = writeInputs(t, {
    'a.txt': 'Ida.',
    'a.ann': ann('Ida.', 'Ida'),
    'b.txt': 'Ida.',
    'b.ann': `${ann('Ida.', 'Ida')}\nT2\tNull 0 0\t`,
    'c.txt': 'Ida.',
    'c.ann': ann('Ida.', 'Ida'),
  })
  const to = folder(t)
  const again = (...args: string[]) => run(t, ['convert', here, '--to', to, ...args])
  t.match(await again('--strict'), {
    code: 1,
    stderr: /b\.ann:2 T2: has no words.*\nverbatim: 1 annotations could not be mapped in full\n$/,
    stdout: /\n1 articles converted, 0 failed, 2 not written; 1 annotations not mapped: 1 Null\n$/,
  })
  t.strictSame(readdirSync(to).sort(), ['a.json', 'a.txt'])
  t.equal((await again()).code, 0)
  t.equal((await again('--strict')).code, 1)
  t.notOk(readdirSync(to).includes('b.json'), 'the output of an earlier run is set aside')
})

t.test('paths without a file are listed, and the others are converted once', async (t) => {
  const here = writeInputs(t, { 'a.txt': 'Ida.', 'a.ann': ann('Ida.', 'Ida'), 'a.xml': '' })
  mkdirSync(join(here, 'empty'))
  const args = ['none.ann', 'a.xml', 'empty', 'a.ann', './a.ann', '.', '--to', 'out']
  const outcome = await run(t, ['convert', ...args], { cwd: here })
  t.equal(outcome.code, 1)
  t.match(outcome.stdout, /^converted .*\n1 articles converted, 3 failed; /)
  t.match(
    outcome.stderr,
    /"none\.ann" does not exist\n.*"empty" holds no file.*\n.*"a\.xml": its ending does not show/,
  )
})

t.test('JSON and texts with a byte order mark are read', async (t) => {
  const annotation = {
    type: 'Annotation',
    body: { purpose: 'tagging', value: 'Rower' },
    target: { source: 'x', selector: { type: 'TextPositionSelector', start: 0, end: 3 } },
  }
  const here = writeInputs(t, {
    'a.txt': '\uFEFFIda.',
    'a.jsonld': `\uFEFF${JSON.stringify([annotation])}`,
    'b.txt': 'Ida.',
    'b.jsonl': `\uFEFF${JSON.stringify(annotation)}\r\n\r\n${JSON.stringify(annotation)}`,
    'm.json': '\uFEFF{"spans": {"Rower": {"entity": "person"}}}',
  })
  const files = ['a.jsonld', 'b.jsonl'].map((name) => join(here, name))
  const { to, outcome } = await convert(t, ...files, '--mapping', join(here, 'm.json'))
  t.match(outcome, { code: 0, stderr: '' })
  const idsIn = (name: string) =>
    (
      JSON.parse(readFileSync(join(to, name), 'utf8')) as { entities: { name: string }[] }
    ).entities.map((entity) => entity.name)
  t.strictSame([idsIn('a.json'), idsIn('b.json')], [['Id'], ['Ida']])
})
