import { execFile } from 'node:child_process'
import { copyFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import openapiTypescript, { astToString } from 'openapi-typescript'
import t from 'tap'
import { build, folder, ROOT } from '../helper.js'

/* Strategy: the types that openapi-typescript makes of openapi.yaml, compiled in a client that then runs against the server. */

const run = promisify(execFile)

t.test('the types made of openapi.yaml compile in a client, and the client works', async (t) => {
  const path = folder(t)
  writeFileSync(
    join(path, 'api.ts'),
    astToString(await openapiTypescript(new URL('openapi.yaml', `file://${ROOT}`))),
  )
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }')
  copyFileSync(join(ROOT, 'test/client/client.ts'), join(path, 'client.ts'))
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
})
