import { execFile } from 'node:child_process'
import { copyFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@hey-api/openapi-ts'
import { build as bundle } from 'esbuild'
import t from 'tap'
import { ARTICLE, build, folder, ROOT } from '../helper.js'
import { blocksOf, commandsOf, readDocument } from '../readme.js'
import { exitCode } from '../shell.js'

/*
 * Strategy: the types and the client that two generators make of openapi.yaml are compiled together with clients that use them,
 * among them the one of the README. The clients then run against the server.
 */

const run = promisify(execFile)
const CLIENTS = ['client.ts', 'reading-page.ts', 'hey-api.ts']

const path = folder(t)
const { app } = await build(t)
const base = await app.listen({ host: '127.0.0.1', port: 0 })

/** Runs a compiled client, and returns what it prints. */
const outputOf = async (client: string, ...args: string[]): Promise<string> =>
  (await run(process.execPath, [join(path, `dist/${client}.mjs`), ...args])).stdout

await t.test('the clients compile', async (t) => {
  const readme = readDocument()
  const command = commandsOf(readme).find((line) => line.startsWith('npx openapi-typescript'))!
  const env = { PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter) }
  const generate = command.replace('npx ', '').replace('http://localhost:3000', base)
  t.equal(await exitCode(generate, path, env), 0, command)
  await createClient({
    input: join(ROOT, 'openapi.yaml'),
    output: join(path, 'api'),
    logs: { level: 'silent' },
    plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
  })
  const code = blocksOf(readme).find(({ language }) => language === 'ts')!.code
  writeFileSync(join(path, 'readme.ts'), code.replace('http://localhost:3000', base))
  for (const file of CLIENTS) copyFileSync(join(ROOT, 'test/client', file), join(path, file))
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'))
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }')

  const files = [...CLIENTS, 'readme.ts']
  const options = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022']
  const modules = ['--types', 'node', '--module', 'esnext', '--moduleResolution', 'bundler']
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  await run(process.execPath, [tsc, ...options, ...modules, ...files], { cwd: path })
  await bundle({
    entryPoints: files.map((file) => join(path, file)),
    bundle: true,
    format: 'esm',
    outdir: join(path, 'dist'),
    outExtension: { '.js': '.mjs' },
  })
})

t.test('the client of the README prints quotes and the addresses of their words', async (t) => {
  const lines = (await outputOf('readme')).trim().split('\n')
  t.ok(lines.length > 5)
  for (const line of lines) t.match(line, /^.+ \/v1\/articles\/.+#char=\d+,\d+$/)
})

t.test('a client lists quotes, and is told what is wrong with a parameter', async (t) => {
  const [answer = '', problem = ''] = (await outputOf('client', base)).split('\n')
  const { lines, total, speakers } = JSON.parse(answer) as {
    lines: string[]
    total: number
    speakers: number
  }
  t.equal(lines.length, 3)
  t.ok(total >= 3 && speakers >= 2)
  for (const line of lines) t.match(line, /^.+: .+ \[\d+, \d+\)$/)
  t.match(problem, /"kind" takes .*, not "dierct"; did you mean "direct"/)
})

t.test('a client has the data of a reading page', async (t) => {
  const { headline, byline, paragraphs, notes } = JSON.parse(
    await outputOf('reading-page', base, ARTICLE),
  ) as {
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

t.test('the client that @hey-api/openapi-ts generates lists quotes of two kinds', async (t) => {
  const { total, kinds } = JSON.parse(await outputOf('hey-api', base)) as {
    total: number
    kinds: string[]
  }
  t.ok(total > 3)
  t.equal(kinds.length, 3)
  t.ok(kinds.every((kind) => kind === 'direct' || kind === 'partial'))
})
