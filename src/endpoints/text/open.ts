import { notFound } from '../../api/problems.js'
import { codePointScale, utf16Scale, type OffsetScale } from '../../model/text/offset-scale.js'
import type { OffsetUnit } from '../../model/vocabulary/text.js'
import type { TextReader } from './queries.js'

/**
 * Looks up the internal key of an article, and how offsets into its text count.
 * @throws Problem not-found for an unknown id
 */
export function openText(
  reader: TextReader,
  id: string,
  unit: OffsetUnit | undefined,
): { key: number; scale: OffsetScale } {
  const article = reader.article(id)
  if (article === undefined) throw notFound('article', id, 'articles')
  const { key, length } = article
  const scale = unit === 'utf16' ? utf16Scale(reader.slice(key, 0, length)) : codePointScale(length)
  return { key, scale }
}
