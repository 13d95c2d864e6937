import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { greaterOf, partOf, positionOf } from '../../db/dialect/text.js'
import { PIECE_LENGTH } from '../../db/text-pieces.js'
import { textPieces } from '../articles/table.js'

/*
 * SQL that reads a part of a text from its pieces, so that the time depends on the length of the
 * part and not of the text. Offsets are code points.
 */

const length = sql.raw(String(PIECE_LENGTH))

/** True for a piece of the text of an article that contains a character of a range. */
const isInRange = (article: SQLWrapper, start: SQLWrapper, end: SQLWrapper): SQL =>
  sql`${textPieces.articleKey} = ${article}
    and ${textPieces.ordinal} between ${start} / ${length} and (${end} - 1) / ${length}`

/** The words of a range of the text of an article; null if the text has no such characters. */
export const wordsIn = (article: SQLWrapper, start: SQLWrapper, end: SQLWrapper): SQL<string> =>
  sql<string>`(
    select ${partOf(sql`string_agg("piece", '')`, sql`${start} % ${length} + 1`, sql`${end} - ${start}`)}
    from (
      select ${textPieces.text} as "piece" from ${textPieces}
      where ${isInRange(article, start, end)} order by ${textPieces.ordinal}) as "pieces")`

/**
 * True if a range of the text of an article contains some characters. It reads no further than the
 * first piece with them.
 */
export const rangeContains = (
  article: SQLWrapper,
  start: SQLWrapper,
  end: SQLWrapper,
  characters: SQLWrapper,
): SQL => {
  const pieceStart = sql`${textPieces.ordinal} * ${length}`
  const part = partOf(
    textPieces.text,
    sql`${greaterOf(sql`${start} - ${pieceStart}`, sql`0`)} + 1`,
    sql`${end} - ${greaterOf(start, pieceStart)}`,
  )
  return sql`exists (select 1 from ${textPieces} where ${isInRange(article, start, end)}
    and ${positionOf(characters, part)} > 0)`
}
