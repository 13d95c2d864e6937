import type { ComponentChildren } from 'preact'
import type { RecordKind } from '../../model/vocabulary/records.js'
import { FACT_COPY } from '../english/article.js'
import type { DateValue, ReferenceValue } from '../data/records.js'
import { anchorOf } from '../links.js'
import { kindWords } from '../english/terms.js'
import { capitalized, clipped } from '../english/words.js'
import { unreviewed, type Reviewable } from './review.js'
import { Source, type Sourced } from './source.js'
import { SpanLink } from './span-link.js'
import type { Telling } from './telling.js'

export interface Told {
  kind: RecordKind
  record: Sourced & Reviewable & { article?: ReferenceValue }
  tell: Telling
  /** Classes besides that of the kind. */
  class?: string | undefined
  /** Details of the kind: "trade, going on". Empty parts are left out. */
  sort?: readonly (string | null)[]
  say: ComponentChildren
  /** Further lines, of which empty ones are left out. */
  meta?: readonly ComponentChildren[]
  date?: DateValue | null
  /** Elements between the fact and its source. */
  children?: ComponentChildren
  /** The first paragraph of the folded source. */
  more?: ComponentChildren
}

/** One record as an editor would write it: the kind, the fact, its circumstances, its source. */
export function Fact(told: Told) {
  const { kind, record, tell, class: className, sort = [], say, meta = [], date, children } = told
  const article = record.article?.id
  const n = tell.numbers?.of(kind, record.id)
  const shown = [...meta, unreviewed(record)].filter(
    (item) => item !== null && item !== '' && item !== undefined,
  )
  return (
    <article
      class={['fact', `k-${kind === 'entity' ? 'name' : kind}`, className]
        .filter(Boolean)
        .join(' ')}
      id={n === undefined ? undefined : anchorOf(kind, record.id)}
      data-f={n}
    >
      {kick(
        kind,
        sort.filter((part) => part !== null && part !== '').join(', '),
        tell.isOneKind === true,
      )}
      <p class="say" dir="auto">
        {say}
      </p>
      {shown.length > 0 && (
        <p class="meta">
          {shown.map((item, i) => (
            <span key={i}>{item}</span>
          ))}
        </p>
      )}
      {children}
      {tell.showsArticle === true && record.article !== undefined && (
        <FromArticle article={record.article} record={record} tell={tell} />
      )}
      <Source kind={kind} record={record} article={article} date={date} tell={tell}>
        {told.more}
      </Source>
    </article>
  )
}

/** The kind of record. */
function kick(kind: RecordKind, sort: string, isOneKind: boolean) {
  const name = capitalized(kindWords(kind).one)
  if (isOneKind) return sort === '' ? null : <p class="kick">{capitalized(sort)}</p>
  return (
    <p class="kick">
      <b>{name}</b>
      {sort !== '' && ` · ${sort}`}
    </p>
  )
}

function FromArticle({
  article,
  record,
  tell,
}: {
  article: ReferenceValue
  record: Sourced
  tell: Telling
}) {
  const span = record.citations[0]
  if (span === undefined) return null
  return (
    <p class="from">
      {FACT_COPY.from}
      <SpanLink article={article.id} span={span} tell={tell}>
        {clipped(article.name, 80)}
      </SpanLink>
    </p>
  )
}
