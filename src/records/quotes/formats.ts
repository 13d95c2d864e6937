import type { Static } from 'typebox'
import type { RecordFormats } from '../../query/record-formats.js'
import { remarksOn } from '../shared/remarks.js'
import { disputes, isoDate, node, thing, things } from '../shared/schemaorg.js'
import type { ArticleShape } from '../articles/schema.js'
import type { QuoteShape } from './schema.js'

type Quote = Static<typeof QuoteShape>
type Article = Static<typeof ArticleShape>

/**
 * schema.org Quotation. An indirect quote has no creator, because its words are not the speaker's. A
 * speaker without an entity is credited by the article's own words.
 */
function linkedData({
  url,
  text,
  kind,
  speaker,
  speakerText,
  article,
  date,
  mentions,
  disputedIn,
  origin,
  reviewed,
  citations,
}: Quote): object {
  return node('Quotation', {
    '@id': url,
    text,
    'spokenByCharacter': thing(speaker),
    'creator': kind === 'indirect' ? null : thing(speaker),
    'creditText': speaker === null ? speakerText : null,
    'isPartOf': thing(article),
    'subjectOf': disputes(disputedIn),
    'dateCreated': isoDate(date),
    'temporalCoverage': isoDate(date) === undefined ? date?.edtf : null,
    'disambiguatingDescription': remarksOn({ date, origin, reviewed }).join('. '),
    'mentions': things(mentions),
    'citation': citations.map((citation) => ({ '@id': citation.url })),
  })
}

function entry({
  id,
  url,
  text,
  speaker,
  speakerText,
  article,
  kind,
  medium,
  date,
  origin,
  reviewed,
  citations,
  embedded,
}: Quote & { embedded: { article: Pick<Article, 'published' | 'rights'> } }) {
  const author = speaker?.name ?? speakerText ?? 'not named'
  const printed = (words: string) => (kind === 'indirect' ? words : `“${words}”`)
  return {
    id,
    url,
    title: `${author}${kind === 'indirect' ? ' (reported): ' : ': '}${printed(shortened(text))}`,
    authors: [author],
    rights: embedded.article.rights?.value ?? null,
    categories: [kind, medium],
    language: null,
    dates: [date, embedded.article.published],
    content: [
      printed(text),
      '',
      ...remarksOn({ date, origin, reviewed }),
      article.name,
      citations[0]!.url,
    ].join('\n'),
  }
}

const MAX_TITLE = 80
const shortened = (text: string): string =>
  [...text].length > MAX_TITLE ? `${[...text].slice(0, MAX_TITLE).join('')}…` : text

export const quoteFormats: RecordFormats = {
  linkedData,
  feed: { sort: '-date', embed: ['article'], entry },
}
