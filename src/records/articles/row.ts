import { sortForm } from '../../model/ids.js'
import type { IndexedText } from '../../model/text/text.js'
import type { PublicationBasis } from '../../model/vocabulary/claims.js'
import type { DateColumns, RecordKeys } from '../shared/prepared-record.js'
import { shownDate } from '../shared/shown-date.js'
import { optionalKey } from '../shared/rows.js'
import type { articleAuthors, articles } from './table.js'

type ArticleRow = typeof articles.$inferInsert

/** An article whose words are found, ready to be written. */
interface PreparedArticle {
  source: {
    annotation: {
      article: Pick<ArticleRow, 'id' | 'language'> &
        Partial<Record<'publisher' | 'url' | 'note', string>>
      entities?: readonly { id: string; name: string }[]
    }
    text: IndexedText
    digest: string
  }
  publication: {
    title: Value
    authors: readonly ({ entity: string } | { name: string })[]
    published: DateColumns
    modified: DateColumns
    license: Value | null
    rights: Value | null
  }
}

interface Value {
  value: string
  basis: PublicationBasis
}

export function articleRow(
  { source, publication }: PreparedArticle,
  key: number,
  entityKey: RecordKeys['entityKey'],
): ArticleRow {
  const { id, language, publisher, url, note } = source.annotation.article
  const { title, published, modified, license, rights } = publication
  return {
    ...published,
    key,
    id,
    title: title.value,
    titleBasis: title.basis,
    sortTitle: sortForm(title.value),
    language,
    publisherKey: optionalKey(entityKey, publisher),
    modified: stringified(shownDate(modified)),
    license: license?.value ?? null,
    licenseBasis: license?.basis ?? null,
    rights: rights?.value ?? null,
    rightsBasis: rights?.basis ?? null,
    url: url ?? null,
    note: note ?? null,
    characters: source.text.length,
    digest: source.digest,
    text: source.text.text,
  }
}

const stringified = (date: ReturnType<typeof shownDate>): string | null =>
  date === null ? null : JSON.stringify(date)

/** The rows of the authors of an article. */
export function authorRows(
  { source, publication: { authors } }: PreparedArticle,
  articleKey: number,
  entityKey: RecordKeys['entityKey'],
): (typeof articleAuthors.$inferInsert)[] {
  const names = new Map(source.annotation.entities?.map(({ id, name }) => [id, name]))
  return authors.map((author, ordinal) => ({
    articleKey,
    ordinal,
    ...('entity' in author
      ? { entityKey: entityKey(author.entity), name: names.get(author.entity)! }
      : { entityKey: null, name: author.name }),
  }))
}
