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
  published,
  sourceUrl,
  tags,
  textUrl,
  origin,
  reviewed,
}: Article): object {
  return node('NewsArticle', {
    '@id': url,
    'headline': title,
    'inLanguage': language,
    'publisher': thing(publisher),
    'datePublished': isoDate(published),
    'disambiguatingDescription': remarksOn({ date: published, origin, reviewed }, 'Published').join(
      '. ',
    ),
    'keywords': tags,
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
  published,
  tags,
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
    author: publisher?.name ?? 'not named',
    categories: tags,
    language,
    dates: [published],
    content: [
      ...remarksOn({ date: published, origin, reviewed }, 'Published'),
      `${characters} characters; ${mentions} mentions, ${quotes} quotes, ${events} events, ${figures} figures`,
      textUrl,
    ].join('\n'),
  }
}

export const articleFormats: RecordFormats = { linkedData, feed: { sort: '-published', entry } }
