import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RouteOptions } from 'fastify'
import t from 'tap'
import { generateDocument } from '../src/api/openapi/generate.js'
import { documentTags } from '../src/app.js'
import { addExamples, isCurrent, toYaml } from './generated.js'
import { build, committedAt, databaseFile, ROOT } from './helper.js'

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
  isCurrent(t, 'openapi.yaml', toYaml(document))
})
