import { documentOf, JSON_LD } from './jsonld.js'
import type { FormattedCollection } from './format.js'

/** A format of one record. */
export interface RecordFormat {
  /** The suffix of its path. */
  name: string
  mediaType: string
  title: string
  /** The query parameters that have no meaning in it. */
  without: readonly string[]
  render: (json: string) => string
}

const JSON_RECORD: RecordFormat = {
  name: 'json',
  mediaType: 'application/json',
  title: 'JSON',
  without: [],
  render: (json) => json,
}

/** The formats of one record of a collection: JSON, and JSON-LD if the collection declares it. */
export function recordFormats({
  formats: { linkedData } = {},
}: Pick<FormattedCollection, 'formats'>): RecordFormat[] {
  return [
    JSON_RECORD,
    ...(linkedData
      ? [
          {
            name: 'jsonld',
            mediaType: JSON_LD,
            title: 'JSON-LD',
            without: ['fields', 'embed'],
            render: (json: string) => documentOf(linkedData, json),
          },
        ]
      : []),
  ]
}
