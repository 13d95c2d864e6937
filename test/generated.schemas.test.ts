import t from 'tap'
import { MappingFile } from '../src/convert/mapping/mapping.js'
import { annotationSchema } from '../src/ingest/source/annotation-schema.js'
import { isCurrent } from './generated.js'
import { vocabularyDocument } from './vocabulary-document.js'

t.test('the JSON Schema of annotation files is current', async (t) => {
  isCurrent(t, 'seed/annotation.schema.json', `${JSON.stringify(annotationSchema(), null, 2)}\n`)
})

t.test('the JSON Schema of mapping files is current', async (t) => {
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...MappingFile }
  isCurrent(t, 'seed/mapping.schema.json', `${JSON.stringify(schema, null, 2)}\n`)
})

t.test('the tables of the vocabularies are current', async (t) => {
  isCurrent(t, 'seed/vocabulary.md', vocabularyDocument())
})
