import { atom } from './atom.js'
import { csvWriter, OWN_FIELDS } from './csv.js'
import {
  joinRecords,
  type FormattedCollection,
  type ListFormat,
  type PageFormat,
  type StreamFormat,
} from './format.js'
import { iCalendar } from './icalendar.js'
import { jsonLd } from './jsonld.js'
import type { Links } from '../links.js'
import type { Plan } from '../../query/plan.js'
import type { Page } from '../../query/execute.js'

/** The formats of a collection's list, JSON first. */
export function listFormats(collection: FormattedCollection): [PageFormat, ...ListFormat[]] {
  const { linkedData, calendar, feed } = collection.formats ?? {}
  return [
    JSON_FORMAT,
    csv(collection),
    NDJSON,
    ...(linkedData ? [jsonLd(linkedData)] : []),
    ...(calendar ? [iCalendar(collection.name, calendar)] : []),
    ...(feed ? [atom(collection, feed)] : []),
  ]
}

const JSON_FORMAT: PageFormat = {
  name: 'json',
  mediaType: 'application/json',
  title: 'JSON',
  description: '',
  without: ['bom'],
  render: renderJson,
}

/** Renders the body around the records, which are JSON text already. */
function renderJson({ limit }: Plan, shown: Page, { cursors, ...links }: Links): Buffer {
  const { total, facets, warnings } = shown
  const page = { limit, ...cursors, total }
  const counted = facets === null ? '' : `,${JSON.stringify(facets).slice(1, -1)}`
  const warned = warnings.length === 0 ? '' : `,"warnings":${JSON.stringify(warnings)}`
  return joinRecords(
    shown,
    '{"data":[',
    `],"page":${JSON.stringify(page)},"links":${JSON.stringify(links)}${counted}${warned}}`,
  )
}

const csv = ({ name, schema }: FormattedCollection): StreamFormat => ({
  name: 'csv',
  mediaType: 'text/csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  title: 'CSV',
  filename: `${name}.csv`,
  description:
    'All matching records, not a page. RFC 4180, UTF-8, CRLF, with a header row. Nested properties are columns with dots (`speaker.name`), lists are JSON, and `citation.*` is the first citation. `fields` selects the columns and their order; a property within a list, such as `mentions.name`, has its values separated by `; `. `bom=true` puts a byte order mark first. Text that a spreadsheet would take for a formula begins with an apostrophe.',
  without: ['limit', 'cursor', 'facets', 'facetLimit', 'facetQuery', 'embed'],
  ownFields: OWN_FIELDS,
  writer: (_source, { fields, bom }) => csvWriter(schema, fields, bom),
})

/**
 * Escapes the line ends that JSON allows in a string: some readers, such as Node's, split there.
 */
export const onOneLine = (json: string): string =>
  json.replaceAll(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const NDJSON: StreamFormat = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  title: 'NDJSON',
  description:
    'All matching records, not a page. Each line is one record as in the JSON list. All lines are from one edition of the data. A response that breaks off is incomplete.',
  without: ['limit', 'cursor', 'facets', 'facetLimit', 'facetQuery', 'bom'],
  writer: () => ({
    head: '',
    records: (records) => records.map((json) => `${onOneLine(json)}\n`).join(''),
    tail: '',
  }),
}
