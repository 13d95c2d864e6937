import { recordsOf, type PageFormat } from './format.js'

/** The media type of JSON-LD, and the context that defines its terms. A processor loads it or knows it. */
export const JSON_LD = 'application/ld+json'
const CONTEXT = 'https://schema.org'

/** A record as a document. Without PUBLIC_URL, its links resolve against the URL of the document. */
export const documentOf = (linkedData: (record: unknown) => object, json: string): string =>
  JSON.stringify({ '@context': CONTEXT, ...linkedData(JSON.parse(json)) })

/** A page of records as a schema.org ItemList. */
export const jsonLd = (linkedData: (record: unknown) => object): PageFormat => ({
  name: 'jsonld',
  mediaType: JSON_LD,
  title: 'JSON-LD',
  description:
    'A page of records as schema.org nodes (JSON-LD 1.1) in an `ItemList`. The `Link` header leads to the next page. `disambiguatingDescription` says how a date is known. Dates that ISO 8601 cannot express without loss are EDTF in `temporalCoverage`.',
  without: ['fields', 'embed', 'facets', 'facetLimit', 'facetQuery', 'bom'],
  render: (_plan, page, { self }) =>
    JSON.stringify({
      '@context': CONTEXT,
      '@id': self,
      '@type': 'ItemList',
      'numberOfItems': page.total,
      'itemListElement': recordsOf(page).map(linkedData),
    }),
})
