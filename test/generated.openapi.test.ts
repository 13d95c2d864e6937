import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { RouteOptions } from 'fastify'
import { load } from 'js-yaml'
import t from 'tap'
import { generateDocument } from '../src/api/openapi/generate.js'
import { documentTags } from '../src/endpoints/endpoints.js'
import { addExamples, isCurrent } from './generated.js'
import { build, committedAt, databaseFile, ROOT } from './helper.js'
import { toYaml } from './yaml.js'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string
}

t.test('openapi.yaml is the document of the application, with real examples', async (t) => {
  const path = databaseFile(t)
  committedAt(path, "unixepoch('2024-07-04 08:00:00')") // some responses contain the time
  const routes: RouteOptions[] = []
  const { app } = await build(t, { path, onRoute: (route) => routes.push(route) })
  const schemas = app.getSchemas()
  const document = generateDocument({ routes, schemas, tags: documentTags(), version })
  await addExamples(document, app)
  const yaml = toYaml(document)
  t.strictSame(load(yaml), JSON.parse(JSON.stringify(document)), 'YAML loses nothing')
  isCurrent(t, 'openapi.yaml', yaml)
})

t.test('openapi.yaml is smaller than 300 kB', async (t) => {
  const { size } = statSync(join(ROOT, 'openapi.yaml'))
  t.ok(size < 300_000, `it has ${size} bytes (WITHOUT in test/generated.ts omits examples)`)
})
