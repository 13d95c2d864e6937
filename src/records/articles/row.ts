import { sortForm } from '../../model/ids.js'
import type { IndexedText, Span } from '../../model/text.js'
import type { DateColumns, RecordKeys } from '../shared/prepared-record.js'
import { optionalKey } from '../shared/rows.js'
import type { articles } from './table.js'

type ArticleRow = typeof articles.$inferInsert

/** An article whose words are found, ready to be written. */
interface PreparedArticle {
  source: {
    annotation: {
      article: Pick<ArticleRow, 'id' | 'language'> &
        Partial<Record<'publisher' | 'url' | 'note', string>>
    }
    text: IndexedText
    digest: string
  }
  title: Span
  published: DateColumns
}

export function articleRow(
  { source, title, published }: PreparedArticle,
  key: number,
  entityKey: RecordKeys['entityKey'],
): ArticleRow {
  const { id, language, publisher, url, note } = source.annotation.article
  return {
    ...published,
    key,
    id,
    title: title.exact,
    sortTitle: sortForm(title.exact),
    language,
    publisherKey: optionalKey(entityKey, publisher),
    url: url ?? null,
    note: note ?? null,
    characters: source.text.length,
    digest: source.digest,
    text: source.text.text,
  }
}
