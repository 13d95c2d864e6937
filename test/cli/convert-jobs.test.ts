import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { folder } from '../helper.js'
import { T, writeInputs } from '../convert/conversions.js'
import { run } from './cli.js'

/* `convert --jobs`: several processes write and print what one does. */

const TEXT = 'Ida Lund left Oslo.'
const ANN = [T(TEXT, 'T1', 'Person', 'Ida Lund'), T(TEXT, 'T2', 'Weird', 'Oslo')].join('\n')
const row = (id: string, text: string) =>
  JSON.stringify({ id, text, spans: [{ start: 0, end: 3, label: 'PER' }] })

t.test('several processes write and print the same as one, in the same order', async (t) => {
  const files: Record<string, string> = {
    'bad.ann': 'nothing',
    'bad.txt': 'x',
    'meta.csv': 'file,publisher\na3.txt,The Post\nnone,The Times\n',
    // Documents of both files have the same names, and more of them than may wait.
    'one.jsonl': Array.from({ length: 40 }, (_, n) => row(`doc-${n}`, `Ida ${n}`)).join('\n'),
    'two.jsonl': `${Array.from({ length: 40 }, (_, n) => row(`doc-${n}`, `Per ${n}`)).join('\n')}\n{`,
  }
  for (let n = 0; n < 9; n++) Object.assign(files, { [`a${n}.ann`]: ANN, [`a${n}.txt`]: TEXT })
  const input = writeInputs(t, files)
  const names = ['one.jsonl', 'two.jsonl']
  const paths = [input, ...names.map((name) => join(input, name))]
  const outcomes = await Promise.all(
    ['1', '3'].map(async (jobs) => {
      const to = join(folder(t), 'out')
      const metadata = join(input, 'meta.csv')
      mkdirSync(to)
      writeFileSync(join(to, 'doc-7.json'), 'of another program')
      const options = ['--to', to, '--jobs', jobs, '--metadata', metadata]
      const { code, stdout, stderr } = await run(t, ['convert', ...paths, ...options])
      return {
        code,
        stdout: stdout.replaceAll(to, 'out'),
        stderr: stderr.replaceAll(to, 'out'),
        files: readdirSync(to).map((name) => [name, readFileSync(join(to, name), 'utf8')]),
      }
    }),
  )
  const [one, several] = outcomes as [(typeof outcomes)[0], (typeof outcomes)[0]]
  t.equal(one.code, 1)
  t.match(one.stdout, /\n88 articles converted, 3 failed; 9 annotations not mapped: 9 Weird\n/)
  t.match(one.stderr, /no document is named "none"/)
  t.strictSame(several, one)
})

for (const jobs of ['0', 'many', '1.5'])
  t.test(`--jobs ${jobs} is refused`, async (t) => {
    const outcome = await run(t, ['convert', 'x', '--to', 'y', '--jobs', jobs])
    t.equal(outcome.code, 1)
    t.match(outcome.stderr, /--jobs <count>.*It must be "all" or a number from 1 to 256/)
  })
