import { onOneLine } from '../../api/formats/list.js'
import type { Writer } from '../../api/formats/format.js'
import type { OffsetScale } from '../../model/text/offset-scale.js'
import type { RecordKind } from '../../model/vocabulary/records.js'

/* Writes all records of an article, kind by kind. */

/** One kind of record, and the member of the JSON object that has its records. */
export interface Part {
  kind: RecordKind
  name: string
}

/** Writes the parts as one JSON object: the article, then a list for each kind. */
export const jsonWriters = (
  parts: readonly Part[],
  convert: (json: string) => string,
  scale: OffsetScale,
): Writer[] =>
  parts.map(({ kind, name }, i) => {
    const isArticle = kind === 'article'
    const end = JSON.stringify({ length: scale.length, offsetUnit: scale.unit }).slice(1)
    let written = 0
    return {
      head: `${i === 0 ? '{' : ','}${JSON.stringify(isArticle ? 'article' : name)}:${isArticle ? '' : '['}`,
      records: (records) => {
        const comma = written > 0 && records.length > 0 ? ',' : ''
        written += records.length
        return comma + records.map(convert).join(',')
      },
      tail: `${isArticle ? '' : ']'}${i === parts.length - 1 ? `,${end}` : ''}`,
    }
  })

/** Writes a line for each record, with its kind. */
export const ndjsonWriters = (
  parts: readonly Part[],
  convert: (json: string) => string,
): Writer[] =>
  parts.map(({ kind }) => ({
    head: '',
    records: (records) =>
      records.map((json) => `{"kind":"${kind}","record":${onOneLine(convert(json))}}\n`).join(''),
    tail: '',
  }))

/** A citation or another span of a text. */
interface Span {
  start: number
  end: number
  url: string
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  'url' in value

/**
 * Converts the offsets of spans in the JSON of a record to a unit. Citations of an entity in other articles keep
 * code points.
 * @param text the URL of the text of the article.
 */
export function offsetConverter(scale: OffsetScale, text: string): (json: string) => string {
  if (scale.unit === 'codepoint') return (json) => json
  const converted = (_key: string, value: unknown): unknown =>
    isSpan(value) && value.url.startsWith(`${text}#`)
      ? { ...value, start: scale.fromPoint(value.start), end: scale.fromPoint(value.end) }
      : value
  return (json) => JSON.stringify(JSON.parse(json, converted))
}
