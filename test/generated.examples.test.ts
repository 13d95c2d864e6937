import t from 'tap'
import { MappingFile } from '../src/convert/mapping/mapping.js'
import { annotationSchema } from '../src/ingest/annotation-schema.js'
import { exampleAnswers, isCurrent } from './generated.js'
import { build, databaseFile } from './helper.js'
import { Sqlite } from '../src/db/sqlite.js'

t.test('the examples of the OpenAPI document are real answers over the seed', async (t) => {
  const path = databaseFile(t)
  const db = new Sqlite(path)
  db.exec("update edition set committed_at = unixepoch('2024-07-04 08:00:00')") // it stands in some of the answers
  db.close()
  const { app } = await build(t, { path })
  const answers = JSON.stringify(await exampleAnswers(app), null, 2)
  isCurrent(
    t,
    'src/api/openapi/examples.ts',
    `/* Made by \`npm run generate\`: a real answer of every operation over the seed. */\n\nexport const examples = (): Readonly<Record<string, unknown>> => (${answers})\n`,
  )
})

t.test('the JSON Schema of annotation files is that of the code', async (t) => {
  isCurrent(t, 'seed/annotation.schema.json', `${JSON.stringify(annotationSchema(), null, 2)}\n`)
})

t.test('the JSON Schema of mapping files is that of the code', async (t) => {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...MappingFile }
  isCurrent(t, 'seed/mapping.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
})
