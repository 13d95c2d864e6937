import { counted } from '../../model/counted.js'
import type { Static } from 'typebox'
import type { RecordFormats } from '../../query/record-formats.js'
import { remarksOn } from '../shared/remarks.js'
import { isoDate, node, thing } from '../shared/schemaorg.js'
import type { ArticleShape } from './schema.js'

type Article = Static<typeof ArticleShape>

/** schema.org NewsArticle. The text is linked as a separate `text/plain` file. */
function linkedData({
  url,
  title,
  language,
  publisher,
  authors,
  published,
  modified,
  license,
  rights,
  sourceUrl,
  textUrl,
  origin,
  reviewed,
}: Article): object {
  return node('NewsArticle', {
    '@id': url,
    'headline': title,
    'inLanguage': language,
    'publisher': thing(publisher),
    'author': authors.map(({ name, entity }) => thing(entity) ?? node('Person', { name })),
    'datePublished': isoDate(published),
    'dateModified': isoDate(modified),
    'license': license && (URL.canParse(license.value) ? { '@id': license.value } : license.value),
    'copyrightNotice': rights?.value,
    'disambiguatingDescription': remarksOn({ date: published, origin, reviewed }, 'Published').join(
      '. ',
    ),
    'sameAs': sourceUrl === null ? null : { '@id': sourceUrl },
    'encoding': node('MediaObject', {
      contentUrl: { '@id': textUrl },
      encodingFormat: 'text/plain',
    }),
  })
}

function entry({
  id,
  url,
  title,
  publisher,
  authors,
  published,
  rights,
  language,
  characters,
  counts,
  textUrl,
  origin,
  reviewed,
}: Article) {
  const { quotes, events, figures, mentions } = counts
  return {
    id,
    url,
    title,
    authors:
      authors.length > 0 ? authors.map(({ name }) => name) : [publisher?.name ?? 'not named'],
    rights: rights?.value ?? null,
    categories: [], // the tags of a text need not be its publisher's
    language,
    dates: [published],
    content: [
      ...remarksOn({ date: published, origin, reviewed }, 'Published'),
      `${counted(characters, 'character')}; ${counted(mentions, 'mention')}, ${counted(quotes, 'quote')}, ${counted(events, 'event')}, ${counted(figures, 'figure')}`,
      textUrl,
    ].join('\n'),
  }
}

export const articleFormats: RecordFormats = { linkedData, feed: { sort: '-published', entry } }
