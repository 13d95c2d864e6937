import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { convert } from '../../src/cli/convert.js'
import { exportArticles } from '../../src/cli/export.js'
import type { ExportFormatName } from '../../src/convert/export/format-names.js'
import { readConfig } from '../../src/config.js'
import { prepareArticle, type PreparedArticle } from '../../src/ingest/prepare/prepare.js'
import { readSource } from '../../src/ingest/source/source.js'
import { ARTICLE, databaseFile, folder, SEED } from '../helper.js'
import { fails, run } from './cli.js'

/* The seed, exported in each format and converted back, against what was loaded. */

const path = databaseFile(t, [SEED])
const config = readConfig({ DATABASE_PATH: path })

/** Exports the article, and converts the files back. */
async function thereAndBack(t: Test, format: ExportFormatName) {
  const [out, back] = [join(folder(t), 'out'), join(folder(t), 'back')]
  const warnings: string[] = []
  const warn = (line: string) => warnings.push(line)
  await exportArticles(config, [ARTICLE], { format, to: out }, () => undefined, warn)
  const from = format === 'jsonl' || format === 'label-studio' ? 'json' : format
  await convert([out], { to: back, from }, { print: () => undefined, warn: () => undefined })
  return {
    files: readdirSync(out).toSorted(),
    warnings,
    article: prepareArticle(readSource(join(back, `${ARTICLE}.json`))),
  }
}

const loaded = prepareArticle(readSource(join(SEED, 'article.json')))
const mentions = ({ mentions: all }: PreparedArticle) =>
  all.map(({ entity, start, exact }) => `${entity}@${start} ${exact}`)
const entities = ({ entities: all, mentions: found }: PreparedArticle) =>
  all
    .filter(({ id }) => found.some(({ entity }) => entity === id))
    .map(({ id, type, identifiers }) => ({ id, type, identifiers }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** The records of some kind by their words, with some of their properties. */
function records({ records: all }: PreparedArticle, kind: string, keys: readonly string[]) {
  return all
    .filter((record) => record.kind === kind)
    .map(({ note, citations }) => ({
      // Spans with only a blank between them come back as one.
      content: citations
        .filter(({ role }) => role === 'content')
        .map(({ exact }) => exact)
        .join(' '),
      ...Object.fromEntries(keys.map((key) => [key, (note as Record<string, unknown>)[key]])),
    }))
    .map((record) => JSON.stringify(record))
    .toSorted()
}

for (const format of ['brat', 'jsonl'] as const)
  t.test(`${format} keeps mentions, entities, quotes and events`, async (t) => {
    const { article, warnings } = await thereAndBack(t, format)
    t.strictSame(mentions(article), mentions(loaded))
    t.strictSame(entities(article), entities(loaded))
    const quote = ['kind', 'medium', 'subtype', 'note']
    t.strictSame(records(article, 'quote', quote), records(loaded, 'quote', quote))
    const event = ['type', 'status', 'subtype', 'place']
    t.strictSame(records(article, 'event', event), records(loaded, 'event', event))
    const ties = (one: PreparedArticle) =>
      one.records
        .filter(({ kind }) => kind === 'relation')
        .map(({ note }) => note as { subject: string; predicate: string; object: string })
        .map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)
        .toSorted()
    t.strictSame(ties(article), ties(loaded))
    t.match(warnings, [new RegExp(`^${format} cannot hold: .*\\b4 image\\b.*\\b1 conflict\\b`)])
  })

t.test('Web Annotation keeps everything but sections and exceptions', async (t) => {
  const { article, files, warnings } = await thereAndBack(t, 'web-annotation')
  t.strictSame(files, [`${ARTICLE}.jsonld`, `${ARTICLE}.txt`])
  t.strictSame(mentions(article), mentions(loaded))
  t.strictSame(
    article.records.map(({ id, kind }) => `${kind} ${id}`).toSorted(),
    loaded.records.map(({ id, kind }) => `${kind} ${id}`).toSorted(),
  )
  t.strictSame(warnings, ['web-annotation cannot hold: 7 section, 1 exception'])
})

t.test('Label Studio and CoNLL keep the types and words of mentions', async (t) => {
  const typed = ({ mentions: all, entities: known }: PreparedArticle) =>
    all.map(
      ({ entity, start, exact }) =>
        `${known.find(({ id }) => id === entity)!.type} ${start} ${exact}`,
    )
  for (const format of ['label-studio', 'conll'] as const) {
    const { article } = await thereAndBack(t, format)
    t.strictSame(article.source.text.text, loaded.source.text.text.trimEnd())
    // Without a link, words in lower case are a description, which names nothing.
    const names = typed(loaded).filter((one) => /\p{Lu}/u.test(one))
    t.strictSame(
      names.filter((one) => !typed(article).includes(one)),
      [],
    )
    t.ok(names.length > 100)
  }
})

t.test('lines go to standard output, and what is not held to standard error', async (t) => {
  const env = { DATABASE_PATH: path }
  const { stdout, stderr, code } = await run(t, ['export', '--all', '--format', 'jsonl'], { env })
  t.equal(code, 0)
  t.equal(
    (JSON.parse(stdout) as { text: string }).text,
    readFileSync(join(SEED, 'article.txt'), 'utf8'),
  )
  t.match(stderr, /^jsonl cannot hold: 61 relation content words, /)
  fails(t, await run(t, ['export', '--all', '--format', 'brat'], { env }), [
    'brat needs a file for the text and one for the annotations of each article: give --to <folder>',
  ])
})
