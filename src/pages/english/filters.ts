import type { QuoteMedium } from '../../model/vocabulary/quotes.js'
import { mediumWords, verb } from './terms.js'
import { capitalized, spaced } from './words.js'

/* Filters, their values, and the orders of lists. */

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** "Kazakh" for kk. A tag that has no name is shown as it is. */
function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The headings of filters and facets, by the name of the parameter. */
const FILTERS: Record<string, string> = {
  addressee: 'Said to',
  agency: 'Agency',
  article: 'Article',
  bound: 'Precision',
  entity: 'About',
  kind: 'Kind',
  medium: 'How it was said',
  object: 'To',
  predicate: 'Tie',
  q: 'Words',
  saidBy: 'According to',
  speakerText: 'Speaker, in the words of the text',
  subject: 'From',
  valueMax: 'Largest value',
  via: 'Tied by',
  valueMin: 'Smallest value',
  voice: 'Whose claim',
}
/** Headings that fit one list only, by collection and parameter. */
const OF_LISTS: Record<string, string> = { 'quotes.kind': 'Wording' }
export const filterWords = (name: string, list = ''): string =>
  OF_LISTS[`${list}.${name}`] ??
  FILTERS[name] ??
  capitalized(name.replace(/([A-Z])/g, ' $1').toLowerCase())

/** The words for a value of a filter. */
const VALUES: Record<string, Record<string, string>> = {
  voice: { article: 'The article’s own', quoted: 'A speaker’s' },
  disputed: { true: 'Contradicted', false: 'Not contradicted' },
  kind: {
    direct: 'Word for word',
    partial: 'A phrase, word for word',
    indirect: 'Reported',
  },
  medium: { other: 'Something else', unstated: 'Not stated' },
  reviewed: { true: 'By a person', false: 'Not yet' },
  status: { ongoing: 'Going on', unstated: 'Not stated' },
  via: { 'relation': 'Stated ties', 'co-mention': 'Shared passages' },
}
/** Filters whose values are words of articles or of their annotators: they are shown as they are written. */
const FREE: ReadonlySet<string> = new Set([
  'cue',
  'role',
  'speakerText',
  'subtype',
  'tag',
  'text',
  'unit',
])
export function valueWords(filter: string, value: string | null, label: string | null): string {
  if (value === null) return 'Not stated'
  if (label !== null) return label
  const own = VALUES[filter]?.[value]
  if (own !== undefined || FREE.has(filter)) return own ?? value
  if (filter === 'medium') return capitalized(mediumWords(value as QuoteMedium))
  if (filter === 'predicate') return capitalized(verb(value))
  if (filter === 'language') return languageName(value)
  if (value === 'true' || value === 'false') return value === 'true' ? 'Yes' : 'No'
  return capitalized(spaced(value))
}

/** The words for a sort key of a list. */
export function sortWords(key: string): string {
  const isDescending = key.startsWith('-')
  const name = key.replace(/^-/, '')
  switch (name) {
    case 'position':
      return isDescending ? 'Last in the text first' : 'As in the text'
    case 'date':
    case 'period':
    case 'published':
      return isDescending ? 'Newest first' : 'Oldest first'
    case 'value':
      return isDescending ? 'Largest first' : 'Smallest first'
    case 'mentionCount':
      return isDescending ? 'Named most' : 'Named least'
    default: {
      const words = name === 'id' || name === 'name' ? '' : `${filterWords(name)}, `
      return capitalized(
        `${words}${isDescending ? 'Z to A' : 'A to Z'}${name === 'id' ? ' by id' : ''}`,
      )
    }
  }
}
