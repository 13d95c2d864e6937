import { requestOf, type TimelineParameters } from '../../../endpoints/timeline/routes.js'
import type { Edition } from '../../../query/collection.js'
import { together } from '../../../query/together.js'
import type { Readers } from '../../data/readers.js'
import type { Telling } from '../../facts/telling.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import { shortNameOf } from '../../facts/name-fact.js'
import { addressOf, type Parameters } from '../../lists/query.js'
import { voicesOf } from '../../parts/voices.js'
import { subtitleOf } from '../subtitle.js'
import type { TimelineEntry, TimelineItem } from './item.js'
import type { TimelineData } from './picture.js'

/** The most records of one picture. */
export const MAX_ITEMS = 150

export function readTimeline(
  readers: Readers,
  query: Omit<TimelineParameters, 'limit' | 'cursor' | 'undated' | 'sort'>,
  edition: Edition,
): { data: TimelineData; tell: Telling; parameters: Parameters } {
  const isRanged = [query.from, query.to, query.within].some((value) => value !== undefined)
  const request = requestOf({ ...query, undated: 'exclude' })
  const { article } = query as { article?: string[] }
  const [entries, counts, undated, subtitle] = together([
    () => readers.timeline().page(request, MAX_ITEMS, null, edition),
    () => readers.timeline().counts(request, edition),
    () =>
      isRanged
        ? 0
        : readers.timeline().counts(requestOf({ ...query, undated: 'only' }), edition).undated,
    () => subtitleOf(readers, article),
  ])
  const items = entries.flatMap(({ json }): TimelineItem[] => {
    const entry = JSON.parse(json) as TimelineEntry
    return entry.date === null ? [] : [{ entry, date: entry.date }]
  })
  const parameters: Parameters = Object.entries(query)
  return {
    data: {
      items,
      left: { dated: Math.max(0, counts.dated - items.length), undated },
      title: PICTURE_COPY.timelineOf(article?.length === 1),
      subtitle,
      source: addressOf('/v1/timeline', parameters),
    },
    tell: tellingFor(readers, items),
    parameters,
  }
}

/** Colors for those who say most of what is shown, and short names for people. */
function tellingFor(readers: Readers, items: readonly TimelineItem[]): Telling {
  const speakers = items.flatMap(({ entry }) => [
    ...(entry.by && entry.kind === 'quote' ? [entry.by] : []),
    ...(entry.attribution?.speakers ?? []),
  ])
  const counts = new Map<string, number>()
  for (const { id } of speakers) counts.set(id, (counts.get(id) ?? 0) + 1)
  const names = new Map(
    together(
      [...counts.keys()].map((id) => (): [string, string | undefined] => {
        const entity = readers.one('entity', id)
        return [id, entity && shortNameOf(entity)]
      }),
    ),
  )
  return {
    voices: voicesOf([...counts]),
    shortName: ({ id, name }) => names.get(id) ?? name,
  }
}
