import { LAST_DAY } from '../../model/dates/dates.js'
import { indexRanges, type Range, type RangeIndex } from '../../model/text/ranges.js'
import type { IndexedText } from '../../model/text/text.js'
import type { PreparedRecord } from '../../records/shared/prepared-record.js'
import type { ListedNote } from '../source/listed-notes.js'
import type { PreparedArticle } from '../prepare/prepare.js'

/** A record with its note, and the article around it. */
export interface Checked
  extends Pick<ListedNote, 'note' | 'declaration' | 'pointer'>, ArticleContext {
  record: PreparedRecord
}

/** The data that the checks of all records of an article need. */
interface ArticleContext {
  text: IndexedText
  language: string
  /** The last possible day of the article; LAST_DAY if it is not known. */
  articleLast: number
  /** The places where any entity is named. */
  names: RangeIndex
  /** The places where an entity is named. */
  namesOf: (entity: string) => RangeIndex
}

export function contextOf({ source, mentions, publication }: PreparedArticle): ArticleContext {
  const places = new Map<string, Range[]>()
  for (const mention of mentions) {
    const known = places.get(mention.entity)
    if (known === undefined) places.set(mention.entity, [mention])
    else known.push(mention)
  }
  const indexes = new Map<string, RangeIndex>()
  return {
    text: source.text,
    language: source.annotation.article.language,
    articleLast: publication.published.dateLast ?? LAST_DAY,
    names: indexRanges(mentions),
    namesOf: (entity) => {
      const index = indexes.get(entity) ?? indexRanges(places.get(entity) ?? [])
      indexes.set(entity, index)
      return index
    },
  }
}
