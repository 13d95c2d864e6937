import type { Static } from 'typebox'
import type { RecordFormats } from '../../query/record-formats.js'
import { remarksOn } from '../shared/remarks.js'
import { disputes, isoDate, node, thing, things } from '../shared/schemaorg.js'
import type { ImageShape } from './schema.js'

type Image = Static<typeof ImageShape>

/** schema.org ImageObject without `contentUrl`: only the caption is known. */
function linkedData({
  url,
  caption,
  credit,
  date,
  place,
  depicted,
  photographer,
  agency,
  mentions,
  disputedIn,
  article,
  origin,
  reviewed,
  citations,
}: Image): object {
  return node('ImageObject', {
    '@id': url,
    caption,
    'creditText': credit,
    'dateCreated': isoDate(date),
    'disambiguatingDescription': remarksOn({ date, origin, reviewed }).join('. '),
    'contentLocation': thing(place),
    'creator': thing(photographer),
    'sourceOrganization': thing(agency),
    'about': things(depicted),
    'mentions': things(mentions),
    'isPartOf': thing(article),
    'subjectOf': disputes(disputedIn),
    'citation': citations.map((citation) => ({ '@id': citation.url })),
  })
}

export const imageFormats: RecordFormats = { linkedData }
