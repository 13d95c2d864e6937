import { sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { Type, type Static } from 'typebox'
import { json, jsonObject } from '../../db/dialect/json.js'
import { greaterOf, lesserOf } from '../../db/dialect/text.js'
import { sentencesAround } from '../../model/text/sentences.js'
import { PassageShape } from '../../model/shapes/span-shapes.js'
import { Closed, ref } from '../../model/shapes/shapes.js'
import type { Embed } from '../../query/collection.js'
import { articles, sections } from '../articles/table.js'
import { citations } from './citations.js'
import { urlOf } from './json-sql.js'
import { wordsIn } from './text-pieces.js'

/*
 * The context of a record: the sentence and the paragraph around its first citation. SQL reads the paragraph, and
 * JavaScript cuts the sentence out of it.
 */

/** The maximum number of characters of a paragraph before and after the citation. */
const MAX_AROUND = 2000

const ContextShape = Type.Object(
  { sentence: ref(PassageShape), paragraph: ref(PassageShape) },
  {
    ...Closed,
    $id: 'Context',
    description: `The sentence and the paragraph around the first citation: several if the citation spans several, and at most ${MAX_AROUND} characters of the paragraph on each side.`,
  },
)

/** The schemas of what `embed=context` gives. */
export const CONTEXT_SHAPES = [PassageShape, ContextShape]

type Passage = Static<typeof PassageShape>

/** The context of the records of a table. */
export function contextOf(t: Record<'key' | 'articleKey', SQLiteColumn>): Embed {
  const around = sql.raw(String(MAX_AROUND))
  const ofArticle = sql`from ${sections} where ${sections.articleKey} = ${t.articleKey}`
  const sectionStart = sql`(
    select max(${sections.start}) ${ofArticle} and ${sections.start} <= "from")`
  const sectionEnd = sql`(select min(${sections.end}) ${ofArticle} and ${sections.end} >= "to")`
  const bounds = sql`(
    select "from", "to",
      ${greaterOf(sql`"from" - ${around}`, sectionStart)} as "start",
      ${lesserOf(sql`"to" + ${around}`, sectionEnd)} as "end"
    from (select ${citations.start} as "from", ${citations.end} as "to" from ${citations}
      where ${citations.recordKey} = ${t.key} order by ${citations.ordinal} limit 1) as "first")`
  const range = (name: string) => sql.raw(`"bounds"."${name}"`)
  const [start, end] = [range('start'), range('end')]
  const paragraph = jsonObject({
    start,
    end,
    exact: wordsIn(t.articleKey, start, end),
    url: sql`(
      select ${urlOf('article', articles.id)} from ${articles}
      where ${articles.key} = ${t.articleKey})`,
  })
  const context = jsonObject({ from: range('from'), to: range('to'), paragraph })
  return {
    description: 'The sentence and the paragraph around the first citation.',
    shape: ContextShape,
    json: json(sql`(select ${context} from ${bounds} as "bounds")`),
    finish: (value) => {
      const { from, to, paragraph } = value as { from: number; to: number; paragraph: Passage }
      const { start, exact, url } = paragraph
      const sentence = sentencesAround(exact, { start: from - start, end: to - start })
      const passage = (
        at: number,
        words: { start: number; end: number; exact: string },
      ): Passage => ({
        start: at + words.start,
        end: at + words.end,
        exact: words.exact,
        url: `${url}/text#char=${at + words.start},${at + words.end}`,
      })
      return {
        sentence: passage(start, sentence),
        paragraph: passage(start, { start: 0, end: paragraph.end - start, exact }),
      }
    },
  }
}
