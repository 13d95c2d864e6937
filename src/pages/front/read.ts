import { requestOf } from '../../endpoints/timeline/routes.js'
import { RECORD_KINDS, type RecordKind } from '../../model/vocabulary/records.js'
import type { Edition } from '../../query/collection.js'
import { planList } from '../../query/plan.js'
import { together } from '../../query/together.js'
import { readArticle } from '../article/read.js'
import type { Shown } from '../article/shown.js'
import { collectionOf, type Readers } from '../data/readers.js'
import type { Telling } from '../facts/telling.js'
import type { TimelineItem } from '../pictures/timeline/item.js'
import { MAX_ITEMS, readTimeline } from '../pictures/timeline/read.js'
import type { Article, Conflict, Figure } from '../data/records.js'

/* Reads the data of the front page, for no article as for a million. */

export interface FrontData {
  totals: Record<RecordKind, number>
  articles: Article[]
  /** The newest article, read; null if there is none. */
  lead: Shown | null
  voices: Voice[]
  figures: Figure[]
  conflict: Conflict | null
  years: YearCount[]
  /** All dated facts, if they are few. */
  strip: { items: readonly TimelineItem[]; tell: Telling } | null
}

export interface Voice {
  id: string
  name: string
  direct: number
  reported: number
}

/** The number of dated facts that certainly fall within a year, or before the first one. */
export interface YearCount {
  within: string
  label: string
  count: number
}

const [SHOWN_ARTICLES, SHOWN_VOICES, SHOWN_YEARS] = [9, 5, 12]

export function readFront(readers: Readers, edition: Edition): FrontData {
  const [totals, articles] = together([
    () => readTotals(readers, edition),
    () => readers.list('article', { limit: SHOWN_ARTICLES }, edition).records,
  ])
  const [newest] = articles
  if (newest === undefined)
    return {
      totals,
      articles,
      lead: null,
      voices: [],
      figures: [],
      conflict: null,
      years: [],
      strip: null,
    }
  const [lead, voices, figures, conflicts, years, strip] = together([
    () => readArticle(readers, newest.id, 0),
    () => readVoices(readers, edition),
    () =>
      readers.list(
        'figure',
        { kind: ['money', 'percentage', 'count'], sort: ['-value'], limit: 12 },
        edition,
      ).records,
    () => readers.list('conflict', { limit: 1 }, edition).records,
    () => readYears(readers, newest.published?.latestYear ?? null, edition),
    () => readStrip(readers, edition),
  ])
  return {
    totals,
    articles,
    lead,
    voices,
    figures,
    conflict: conflicts[0] ?? null,
    years,
    strip,
  }
}

/** The number of records of each kind. */
function readTotals(readers: Readers, edition: Edition): Record<RecordKind, number> {
  const counts = together(
    RECORD_KINDS.map((kind) => (): [RecordKind, number] => {
      const plan = { ...planList(collectionOf(kind), {}), limit: 0 }
      return [kind, readers.collection(kind).readPage(plan, edition).total]
    }),
  )
  return Object.fromEntries(counts) as Record<RecordKind, number>
}

/** The speakers with the most quotes, and the share that is word for word. */
function readVoices(readers: Readers, edition: Edition): Voice[] {
  const { facets } = readers.list('quote', { limit: 0, facets: ['speaker'] }, edition)
  const top = (facets.speaker ?? [])
    .flatMap(({ value, label }) => (value === null ? [] : [{ id: value, name: label ?? value }]))
    .slice(0, SHOWN_VOICES)
  return together(
    top.map(({ id, name }) => () => {
      const query = { limit: 0, speaker: [id], facets: ['kind'] }
      const kinds = readers.list('quote', query, edition).facets.kind ?? []
      const sum = (isReported: boolean) =>
        kinds
          .filter(({ value }) => (value === 'indirect') === isReported)
          .reduce((sum, { count }) => sum + count, 0)
      return { id, name, direct: sum(false), reported: sum(true) }
    }),
  )
}

/** The last years up to the newest article and the one after it, and all time before them. */
function readYears(readers: Readers, last: number | null, edition: Edition): YearCount[] {
  if (last === null || last < SHOWN_YEARS) return []
  const first = last - SHOWN_YEARS + 1
  const spans = [
    { within: `../${year(first - 1)}`, label: '' },
    ...Array.from({ length: SHOWN_YEARS + 1 }, (_, i) => ({
      within: year(first + i),
      label: String(first + i),
    })),
  ]
  const counted = together(
    spans.map(({ within, label }) => () => {
      const request = requestOf({ kind: ['event', 'quote'], within } as never)
      return { within, label, count: readers.timeline().counts(request, edition).dated }
    }),
  )
  // Often, no event is still to come.
  return counted.at(-1)?.count === 0 ? counted.slice(0, -1) : counted
}

function readStrip(readers: Readers, edition: Edition): FrontData['strip'] {
  const request = requestOf({ undated: 'exclude' } as never)
  if (readers.timeline().counts(request, edition).dated > MAX_ITEMS) return null
  const { data, tell } = readTimeline(readers, {}, edition)
  return data.items.length === 0 ? null : { items: data.items, tell }
}

const year = (value: number): string => String(value).padStart(4, '0')
