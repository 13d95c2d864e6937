import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { convert } from '../../src/cli/convert.js'
import type { AnnotationFile } from '../../src/ingest/source/annotation.js'
import { prepareArticle } from '../../src/ingest/prepare/prepare.js'
import { readSource } from '../../src/ingest/source/source.js'
import type { Citation } from '../../src/records/shared/prepared-record.js'
import { ARTICLE, build, databaseFile, folder, SEED } from '../helper.js'
import { writeClaims } from '../ingest/claims-article.js'
import { writeHostile } from '../api/formats/hostile.js'

/* The annotation pages of this API, converted back and prepared again, against the records that were loaded. */

interface Page {
  next?: string
  items: { record: { kind: string; note: Record<string, unknown> } }[]
}

const claims = writeClaims(folder(t))
const path = databaseFile(t, [SEED, writeHostile(t), claims])
const { app } = await build(t, { path })

async function pagesOf(article: string): Promise<Page[]> {
  const pages: Page[] = []
  for (
    let url: string | undefined = `/v1/articles/${article}/annotations?limit=50&cursor=first`;
    url !== undefined;
    url = pages.at(-1)!.next
  )
    pages.push((await app.inject(url)).json())
  return pages
}

/** Converts pages. Gives the path of the annotation file and the lines that tell what was not mapped. */
async function convertBack(t: Test, article: string, pages: readonly Page[]) {
  const input = folder(t)
  const output = join(folder(t), 'out')
  writeFileSync(
    join(input, `${article}.jsonld`),
    pages.map((page) => JSON.stringify(page)).join('\n'),
  )
  writeFileSync(
    join(input, `${article}.txt`),
    (await app.inject(`/v1/articles/${article}/text`)).body,
  )
  const unmapped: string[] = []
  await convert(
    [join(input, `${article}.jsonld`)],
    { to: output, language: 'en' },
    {
      print: () => undefined,
      warn: (line) => unmapped.push(line),
    },
  )
  return { file: join(output, `${article}.json`), unmapped }
}

/** What is prepared of an article: its records and mentions. */
function recordsOf(file: string) {
  const { records, mentions, entities } = prepareArticle(readSource(file))
  return {
    mentions,
    entities: entities.map(({ id, type, name, identifiers }) => ({ id, type, name, identifiers })),
    records: records.map(({ id, kind, citations, involvements, links, attributions, date }) => ({
      id,
      kind,
      citations: citations.map(withoutBlanks),
      involvements,
      links: links.filter(({ written }) => written),
      attributions,
      date,
    })),
  }
}

/** Blanks at the end of cited words are no part of them. */
const withoutBlanks = (citation: Citation): Citation => {
  const exact = citation.exact.trimEnd()
  return { ...citation, exact, end: citation.end - (citation.exact.length - exact.length) }
}

const byId = <T extends { id: string }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const sources: Record<string, string> = {
  [ARTICLE]: join(SEED, 'article.json'),
  hostile: join(writeHostile(t), 'hostile.json'),
  claims,
}

for (const [article, source] of Object.entries(sources)) {
  t.test(`${article}: each record is restored unchanged`, async (t) => {
    const { file, unmapped } = await convertBack(t, article, await pagesOf(article))
    t.strictSame(unmapped, [])
    const [before, after] = [recordsOf(source), recordsOf(file)]
    t.strictSame(after.mentions, before.mentions)
    t.strictSame(byId(after.entities), byId(before.entities))
    t.strictSame(byId(after.records), byId(before.records))
    const notes = (path: string): Record<string, { id: string }[] | undefined> => {
      const annotation = JSON.parse(readFileSync(path, 'utf8')) as AnnotationFile
      return {
        quotes: annotation.quotes?.map(({ id, kind, medium }) => ({ id, kind, medium })),
        events: annotation.events?.map(({ id, type, status, label }) => ({
          id,
          type,
          status,
          label,
        })),
        figures: annotation.figures?.map(({ id, kind, value, unit, measure }) => ({
          id,
          kind,
          value,
          unit,
          measure,
        })),
        conflicts: annotation.conflicts?.map(({ id, claims }) => ({ id, claims: claims.length })),
      }
    }
    const [one, other] = [notes(source), notes(file)]
    for (const list of Object.keys(one))
      t.strictSame(byId(other[list] ?? []), byId(one[list] ?? []), list)
  })
}

t.test(
  'references to records on missing pages are listed, and the other records are restored',
  async (t) => {
    const [first] = await pagesOf(ARTICLE)
    const { file, unmapped } = await convertBack(t, ARTICLE, [first!])
    t.ok(unmapped.length > 0)
    t.ok(
      unmapped.every((line) =>
        /is linked to|is said by|names ".*" as|is not a valid \w+ of|continues on a page/.test(
          line,
        ),
      ),
      unmapped.join('\n'),
    )
    t.ok(recordsOf(file).records.length > 0)
  },
)

for (const [title, change, reason] of [
  [
    'an unknown status',
    (note) => ({ ...note, status: 'forgotten' }),
    'is not a valid event of an annotation file',
  ],
  ['no id', ({ id: _id, ...note }) => note, 'is not a valid event of an annotation file'],
  [
    'a participant without mentions',
    (note) => ({ ...note, participants: [{ entity: 'nobody', role: 'guest' }] }),
    'names "nobody" as guest, but no annotation mentions it',
  ],
] as [string, (note: Record<string, unknown>) => Record<string, unknown>, string][]) {
  t.test(`a published record that was changed is listed: ${title}`, async (t) => {
    const pages = await pagesOf(ARTICLE)
    const item = pages.flatMap(({ items }) => items).find(({ record }) => record.kind === 'event')!
    item.record.note = change(item.record.note)
    const { unmapped } = await convertBack(t, ARTICLE, pages)
    t.ok(
      unmapped.some((line) => line.includes(reason)),
      unmapped.join('\n'),
    )
  })
}
