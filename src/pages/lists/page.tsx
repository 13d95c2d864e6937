import { listFormats } from '../../api/formats/list.js'
import type { Links } from '../../api/links.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Collection } from '../../query/collection.js'
import type { FacetValues } from '../data/readers.js'
import { COPY, LEDES, LIST_COPY } from '../english/copy.js'
import type { Article, Quote, RecordOf } from '../data/records.js'
import { FactOf, type ToldKind } from '../facts/fact-of.js'
import type { Telling } from '../facts/telling.js'
import { listPath } from '../links.js'
import { DataBox } from '../parts/data-box.js'
import { voicesOf, voicesOfQuotes, type Voices } from '../parts/voices.js'
import type { Page } from '../respond-page.js'
import { sortWords } from '../english/filters.js'
import { countOf, kindWords } from '../english/terms.js'
import { ArticleRow } from './article-row.js'
import { Chips } from './chips.js'
import { Filters, FORM } from './filters.js'
import { sortsOf } from './look.js'
import { addressOf, filtersOf, valuesOf, type Parameters } from './query.js'

export interface ListData {
  kind: RecordKind
  collection: Collection
  parameters: Parameters
  records: readonly unknown[]
  total: number
  /** Null if there are too many records to count values. */
  facets: FacetValues | null
  links: Links
}

/** The page of a list, made of the declaration of its collection. */
export function listPage(data: ListData): Page {
  const { kind, collection, parameters, total, facets, links } = data
  const path = listPath(collection.name)
  const words = kindWords(kind)
  const lede = LEDES[collection.name] ?? collection.description
  const count = countOf(kind, total)
  const formats = formatsOf(collection, parameters)
  const isFiltered = filtersOf(parameters).length > 0
  return {
    meta: {
      title: words.title,
      description: lede,
      canonical: path,
      noindex: isFiltered || links.prev !== null,
      current: collection.name,
      alternates: formats.map(({ href, type, title }) => ({ href, type, title })),
    },
    main: (
      <div class="wrap page">
        <h1>{words.title}</h1>
        <p class="lede">{lede}</p>
        <div class="list">
          <Filters
            path={path}
            summary={LIST_COPY.filter(count)}
            parameters={parameters}
            fields={new Set(Object.keys(collection.filters))}
            booleans={booleansOf(collection)}
            facets={facets}
          />
          <div>
            <Chips path={path} parameters={parameters} facets={facets ?? {}} />
            <Tools data={data} count={count} />
            <Rows data={data} />
            <Pager links={links} count={count} />
            <DataBox
              title={LIST_COPY.asData}
              url={addressOf(`/v1/${collection.name}`, parameters)}
              formats={formats.map(({ href, title }) => [href, title] as const)}
            />
          </div>
        </div>
      </div>
    ),
  }
}

const booleansOf = ({ filters }: Collection): ReadonlySet<string> =>
  new Set(
    Object.entries(filters)
      .filter(([, { schema }]) => (schema as { type?: string }).type === 'boolean')
      .map(([name]) => name),
  )

/** The list in each format, with the parameters that the format takes. */
function formatsOf(collection: Collection, parameters: Parameters) {
  const path = `/v1/${collection.name}`
  return listFormats(collection).map(({ name, title, mediaType, without }) => ({
    href: addressOf(
      name === 'json' ? path : `${path}.${name}`,
      parameters.filter(([parameter]) => !without.includes(parameter)),
    ),
    type: mediaType,
    title,
  }))
}

/** The number of records, and their order. */
function Tools({ data, count }: { data: ListData; count: string }) {
  const { kind, collection, parameters, records, total, links } = data
  const given = valuesOf(parameters, 'sort')
  const current = given.length === 0 ? collection.defaultSort : given.join(',')
  const sorts = sortsOf(kind, collection, current)
  const isWhole = links.prev === null && links.next === null
  return (
    <div class="tools">
      <p aria-live="polite">
        {isWhole || links.prev !== null ? (
          <b>{count}</b>
        ) : (
          <>
            <b>{LIST_COPY.range(1, records.length, total)}</b> {kindWords(kind).many}
          </>
        )}
      </p>
      {sorts.length > 1 && (
        <p class="sort">
          <label for="so">{LIST_COPY.sort}</label>
          <select id="so" name="sort" form={FORM}>
            {sorts.map((key) => (
              <option key={key} value={key} selected={key === current}>
                {key.includes(',') ? key : sortWords(key)}
              </option>
            ))}
          </select>
          <button class="btn sm" form={FORM}>
            {LIST_COPY.go}
          </button>
        </p>
      )}
    </div>
  )
}

function Rows({ data }: { data: ListData }) {
  const { kind, collection, records, parameters } = data
  if (records.length === 0)
    return <Nothing path={listPath(collection.name)} parameters={parameters} />
  if (kind === 'article')
    return (
      <ul class="arts">
        {(records as Article[]).map((article) => (
          <ArticleRow key={article.id} article={article} level="h2" />
        ))}
      </ul>
    )
  const tell: Telling = {
    voices: voicesFor(data),
    shortName: ({ name }) => name,
    isOneKind: true,
    showsArticle: true,
  }
  return (
    <div class="rows">
      {(records as RecordOf[ToldKind][]).map((record) => (
        <FactOf key={record.id} kind={kind} record={record} tell={tell} />
      ))}
    </div>
  )
}

const Nothing = ({ path, parameters }: { path: string; parameters: Parameters }) =>
  filtersOf(parameters).length > 0 ? (
    <p class="none">
      {LIST_COPY.none} <a href={path}>{LIST_COPY.removeFilters}</a>
    </p>
  ) : (
    <p class="none">{LIST_COPY.empty}</p>
  )

/** The colors of speakers: by the counts of all matches where they are known, else of the page. */
function voicesFor({ kind, facets, records }: ListData): Voices {
  const counted = (facets?.speaker ?? facets?.saidBy ?? []).flatMap(({ value, count }) =>
    value === null ? [] : [[value, count] as const],
  )
  if (counted.length > 0) return voicesOf(counted)
  return kind === 'quote' ? voicesOfQuotes(records as Quote[]) : voicesOf([])
}

function Pager({ links, count }: { links: Links; count: string }) {
  if (links.prev === null && links.next === null) return null
  return (
    <nav class="pager" aria-label={LIST_COPY.pages}>
      {links.prev === null ? (
        <span />
      ) : (
        <a class="btn" href={links.prev} rel="prev">
          {COPY.previous}
        </a>
      )}
      <span class="dim">
        {links.prev === null ? count : <a href={links.first}>{LIST_COPY.firstPage}</a>}
      </span>
      {links.next === null ? (
        <span />
      ) : (
        <a class="btn" href={links.next} rel="next">
          {COPY.next}
        </a>
      )}
    </nav>
  )
}
