import type { ComponentChildren } from 'preact'
import type { RecordKind } from '../../model/vocabulary/records.js'
import { COPY } from '../english/copy.js'
import { FACT_COPY } from '../english/article.js'
import { contentOf, type Citation, type DateValue } from '../data/records.js'
import { recordPath } from '../links.js'
import { number, quoted, separated } from '../english/words.js'
import { Characters, SpanLink } from './span-link.js'
import type { Telling } from './telling.js'

/** The properties of a record that concern its source. */
export interface Sourced {
  id: string
  url: string
  cite: string
  note?: string | null
  citations: readonly Citation[]
}

interface Props {
  kind: RecordKind
  record: Sourced
  article: string | undefined
  date: DateValue | null | undefined
  tell: Telling
  children?: ComponentChildren
}

/** The most spans that a fact lists. */
const MAX_SPANS = 9

/** The source of a record, folded: its spans, the basis of its date, and its citation to copy. */
export function Source({ kind, record, article, date, tell, children }: Props) {
  return (
    <details class="src">
      <summary>{FACT_COPY.source}</summary>
      {children}
      {article !== undefined && <Spans article={article} spans={contentOf(record)} tell={tell} />}
      {article !== undefined && typeof date?.reason === 'string' && (
        <DateReason article={article} reason={date.reason} record={record} tell={tell} />
      )}
      {typeof record.note === 'string' && (
        <p>
          {FACT_COPY.note}
          {record.note}
        </p>
      )}
      <p class="cite">{record.cite}</p>
      <p class="acts">
        <button type="button" class="btn sm js-only" data-copy="">
          {COPY.copyCitation}
        </button>
        <a class="btn sm" href={recordPath(kind, record.id)}>
          {FACT_COPY.link}
        </a>
        <a class="btn sm" href={record.url}>
          JSON
        </a>
      </p>
    </details>
  )
}

function Spans({
  article,
  spans,
  tell,
}: {
  article: string
  spans: readonly Citation[]
  tell: Telling
}) {
  if (spans.length === 0) return null
  const left = spans.length - MAX_SPANS
  return (
    <p>
      {FACT_COPY.statedAt(FACT_COPY.places(spans.length))}
      {separated(
        spans
          .slice(0, MAX_SPANS)
          .map((span) => <Characters article={article} span={span} tell={tell} />),
      )}
      {left > 0 && FACT_COPY.moreSpans(number(left))}.
    </p>
  )
}

/** The reason for an inferred date, with the words that date the record. */
function DateReason({
  article,
  reason,
  record,
  tell,
}: {
  article: string
  reason: string
  record: Sourced
  tell: Telling
}) {
  const dated = record.citations.filter(({ role }) => role === 'date')
  const spans = [...new Map(dated.map((span) => [span.start, span])).values()]
  return (
    <p>
      {FACT_COPY.dateInferred}
      {reason}
      {spans.length > 0 && [
        ' (',
        ...separated(
          spans.map((span) => (
            <SpanLink article={article} span={span} tell={tell}>
              {quoted(span.exact)}
            </SpanLink>
          )),
        ),
        ')',
      ]}
      .
    </p>
  )
}
