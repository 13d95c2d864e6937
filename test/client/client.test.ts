import { execFile } from 'node:child_process'
import { copyFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@hey-api/openapi-ts'
import { build as bundle } from 'esbuild'
import openapiTypescript, { astToString } from 'openapi-typescript'
import t from 'tap'
import { ARTICLE, build, folder, ROOT } from '../helper.js'

/* Strategy: the types that openapi-typescript makes of openapi.yaml, compiled in a client that then runs against the server. */

const run = promisify(execFile)

t.test('the types made of openapi.yaml compile in a client, and the client works', async (t) => {
  const path = folder(t)
  writeFileSync(
    join(path, 'api.ts'),
    astToString(await openapiTypescript(new URL('openapi.yaml', `file://${ROOT}`))),
  )
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }')
  for (const file of ['client.ts', 'reading-page.ts'])
    copyFileSync(join(ROOT, 'test/client', file), join(path, file))
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'))
  await run(
    process.execPath,
    [
      join(ROOT, 'node_modules/typescript/bin/tsc'),
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--types',
      'node',
      'client.ts',
      'reading-page.ts',
    ],
    { cwd: path },
  )

  const { app } = await build(t)
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const { stdout } = await run(process.execPath, ['client.js', base], { cwd: path })
  const [answer = '', problem = ''] = stdout.split('\n')
  const { lines, total, speakers } = JSON.parse(answer) as {
    lines: string[]
    total: number
    speakers: number
  }
  t.equal(lines.length, 3)
  t.ok(total >= 3 && speakers >= 2)
  for (const line of lines) t.match(line, /^.+: .+ \[\d+, \d+\)$/)
  t.match(problem, /"kind" takes .*, not "dierct"; did you mean "direct"/)

  const page = await run(process.execPath, ['reading-page.js', base, ARTICLE], { cwd: path })
  const { headline, byline, paragraphs, notes } = JSON.parse(page.stdout) as {
    headline: string
    byline: string
    paragraphs: { text: string; records: string[] }[][]
    notes: { id: string; kind: string; start: number; heading: string; isClaim: boolean }[]
  }
  const { payload: text } = await app.inject(`/v1/articles/${ARTICLE}/text`)
  t.strictSame(
    paragraphs.map((runs) => runs.map(({ text }) => text).join('')),
    text.split('\n').filter((line) => line !== ''),
  )
  t.ok(text.includes(headline))
  t.match(byline, /^Xinhua/)
  const cited = new Set(paragraphs.flat().flatMap(({ records }) => records))
  for (const { id } of notes) t.ok(cited.has(id), `${id} is among the runs`)
  t.strictSame(new Set(notes.map(({ kind }) => kind)), new Set(['quote', 'event', 'figure']))
  t.ok(notes.some(({ isClaim, kind }) => isClaim && kind === 'event'))
})

t.test(
  'the client that @hey-api/openapi-ts generates compiles, and lists quotes of two kinds',
  async (t) => {
    const path = folder(t)
    await createClient({
      input: join(ROOT, 'openapi.yaml'),
      output: join(path, 'api'),
      logs: { level: 'silent' },
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
    })
    copyFileSync(join(ROOT, 'test/client/hey-api.ts'), join(path, 'hey-api.ts'))
    symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'))
    await run(
      process.execPath,
      [
        join(ROOT, 'node_modules/typescript/bin/tsc'),
        ...['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--types', 'node'],
        ...['--module', 'esnext', '--moduleResolution', 'bundler', 'hey-api.ts'],
      ],
      { cwd: path },
    )
    const outfile = join(path, 'hey-api.mjs')
    await bundle({ entryPoints: [join(path, 'hey-api.ts')], bundle: true, format: 'esm', outfile })

    const { app } = await build(t)
    const base = await app.listen({ host: '127.0.0.1', port: 0 })
    const { stdout } = await run(process.execPath, [outfile, base], { cwd: path })
    const { total, kinds } = JSON.parse(stdout) as { total: number; kinds: string[] }
    t.ok(total > 3)
    t.equal(kinds.length, 3)
    t.ok(kinds.every((kind) => kind === 'direct' || kind === 'partial'))
  },
)
