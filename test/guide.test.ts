import t from 'tap'
import { annotationSchema } from '../src/ingest/source/annotation-schema.js'
import { reportCoverage } from '../src/ingest/write/coverage.js'
import { prepareArticle } from '../src/ingest/prepare/prepare.js'
import { parseSource } from '../src/ingest/source/source.js'
import { blocksOf, readDocument } from './readme.js'

/* The annotation guide: its example is sound and uses every kind, and its tables name every key. */

const guide = readDocument('seed/README.md')
const { code } = blocksOf(guide).find(({ language }) => language === 'jsonc')!

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  $defs?: Record<string, Schema>
}

const keysOf = ({ properties = {}, items, anyOf = [], $defs = {} }: Schema): string[] => [
  ...Object.keys(properties),
  ...[
    ...Object.values(properties),
    ...Object.values($defs),
    ...anyOf,
    ...(items ? [items] : []),
  ].flatMap(keysOf),
]

t.test('the example of the guide has no fault and covers its text', async (t) => {
  const article = prepareArticle(parseSource('guide.json', code))
  t.strictSame(reportCoverage(article).gaps, [])
  t.match(article.source.annotation, {
    article: { id: 'oslo-has-a-new-bridge' },
    entities: [{ id: 'ada-ek' }],
    quotes: [{ id: 'it-cost-12-million-u-s-dollars' }],
  })
})

t.test('the example has thirty lines and uses every part of an annotation file', async (t) => {
  t.ok(code.trimEnd().split('\n').length <= 30)
  const parts = Object.keys((annotationSchema() as Schema).properties!)
  t.strictSame(
    parts.filter((part) => part !== '$schema' && !(part in (JSON.parse(code) as object))),
    [],
  )
})

t.test('the guide names every key of the schema', async (t) => {
  const table = guide.slice(guide.indexOf('## Keys'), guide.indexOf('## The article'))
  const missing = keysOf(annotationSchema() as Schema).filter(
    (key) => !table.includes(`\`${key}\``),
  )
  t.strictSame([...new Set(missing)], [])
})
