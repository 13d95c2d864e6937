import t from 'tap'
import { convertAnnotations } from '../../src/convert/annotation-file/convert-annotations.js'
import { keepLoadable } from '../../src/convert/annotation-file/loadable.js'
import { readMapping } from '../../src/convert/mapping/read-mapping.js'
import type { ReadResult, SourceDocument } from '../../src/convert/standoff/source-document.js'
import { prepareArticle } from '../../src/ingest/prepare/prepare.js'
import { parseSource } from '../../src/ingest/source/source.js'
import { readAll } from './documents.js'
import { FORMS, type Document } from './forms.js'

/*
 * Every span of a source becomes a record with the same characters, or is listed. The spans are counted here, apart from the
 * program, when the files are written.
 */

/** The same numbers at every run. */
let seed = 7
const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below

const NAMES: Record<string, string[]> = {
  person: ['Ida Lund', 'Zoe\u0308 Berg', 'Ола Вік', '李娜'],
  place: ['Oslo', 'São Paulo', 'Київ'],
  organization: ['Acme', 'Øst Bank'],
  weird: ['Rain 😀', 'Snow'],
}

/** A document with names between words, some of them with a type that no mapping has. */
function makeDocument(number: number): Document {
  const document: Document = { text: `Report ${number}\n`, spans: [] }
  for (let n = 0; n < 12; n++) {
    const type = Object.keys(NAMES)[random(4)]!
    const exact = NAMES[type]![random(NAMES[type]!.length)]!
    document.text += ['It said ', '👍🏽 then ', 'Again, '][random(3)]!
    const start = [...document.text].length
    document.spans.push({ start, end: start + [...exact].length, type, exact })
    document.text += `${exact} ${random(4) === 0 ? 'left.\n' : 'came. '}`
  }
  document.text = document.text.trimEnd()
  return document
}

const documents = Array.from({ length: 20 }, (_, number) => makeDocument(number))
const mapping = readMapping()
const isDocument = (result: ReadResult | undefined): result is SourceDocument =>
  result !== undefined && 'standoff' in result

/** How many spans of a document became mentions with the same words in the same order, and how many are listed. */
async function outcomeOf(format: string, content: string, { text }: Document) {
  const [result] = await readAll(format, 'a', content, { text })
  if (!isDocument(result)) throw new Error(JSON.stringify(result))
  const head = { id: 'a', textFile: 'a.txt', language: 'en' }
  const read = result.standoff.text.text
  const { annotation, unmapped } = keepLoadable(
    convertAnnotations(result.standoff, mapping, head),
    'a',
    read,
  )
  const { textFile: _textFile, ...article } = annotation.article
  const json = JSON.stringify({ ...annotation, article: { ...article, text: read } })
  const mentions = prepareArticle(parseSource('a', json)).mentions
  return { mentions: mentions.map(({ exact }) => exact), listed: unmapped.map(({ type }) => type) }
}

for (const [title, { format, write }] of Object.entries(FORMS))
  t.test(`every span of ${title} is kept, or listed by its type`, async (t) => {
    let [arrived, listed, all] = [0, 0, 0]
    for (const document of documents) {
      const outcome = await outcomeOf(format, write(document), document)
      const wanted = document.spans.filter(({ type }) => type !== 'weird')
      const words = (text: string) => text.replace(/\s+/g, ' ')
      t.strictSame(
        outcome.mentions.map(words),
        wanted.map(({ exact }) => exact),
      )
      arrived += outcome.mentions.length
      listed += outcome.listed.filter((type) => type === 'weird').length
      all += document.spans.length
    }
    t.ok(
      (arrived + listed) / all >= 0.99,
      `${arrived} arrived, ${listed} listed, ${all} in the source`,
    )
    t.equal(arrived + listed, all)
  })
