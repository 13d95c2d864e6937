import type { FeedEntry, RecordFormats } from '../../query/record-formats.js'
import { recordsOf, type FormattedCollection, type PageFormat, type Source } from './format.js'
import { momentOf } from '../../model/dates/moments.js'
import { encodeValue, showValue } from '../query-string/quoting.js'
import type { Links } from '../links.js'
import type { Plan } from '../../query/plan.js'

/* The newest records as an Atom feed (RFC 4287) with links to the pages around it (RFC 5005). */

export const atom = (
  { name, description }: FormattedCollection,
  { sort, embed = [], entry }: NonNullable<RecordFormats['feed']>,
): PageFormat => ({
  name: 'atom',
  mediaType: 'application/atom+xml',
  title: 'Atom',
  description:
    'A page of the newest records as an Atom feed (RFC 4287). `updated` of an entry is the start (UTC) of the day by which its date is sorted, and does not change when other articles are loaded. Entries without such a day come last, with the last possible day, the day of the article, or 1970-01-01.',
  without: ['sort', 'fields', 'embed', 'facets', 'facetLimit', 'facetQuery', 'bom'],
  sort,
  embed,
  render: (plan, page, links, source) =>
    feed({ name, description, sort }, recordsOf(page).map(entry), { plan, links, source }),
})

interface Head {
  name: string
  description: string
  sort: string
}

function feed(
  { name, description, sort }: Head,
  entries: readonly FeedEntry[],
  { plan, links, source }: { plan: Plan; links: Links; source: Source },
): string {
  const filters = plan.parameters.filter(([parameter]) => parameter !== 'limit')
  const query = filters.map(([parameter, value]) => `${parameter}=${encodeValue(value)}`).join('&')
  const link = (rel: string, href: string | null, type: string) =>
    href === null ? '' : element('link', '', { rel, href, type })
  const [, selfQuery = ''] = /\?(.*)/s.exec(links.self) ?? []
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    'feed',
    [
      element('id', text(`tag:verbatim,2024:${name}${query === '' ? '' : `?${query}`}`)),
      element(
        'title',
        text(
          `Verbatim: ${name}${filters.length === 0 ? '' : ` (${filters.map(([parameter, value]) => `${parameter}: ${showValue(value)}`).join('; ')})`}`,
        ),
      ),
      element('subtitle', text(description)),
      element(
        'updated',
        new Date(source.edition.committedAt * 1000).toISOString().replace('.000', ''),
      ),
      link('self', links.self, ATOM),
      link('first', links.first, ATOM),
      link('previous', links.prev, ATOM),
      link('next', links.next, ATOM),
      // The same page as JSON. Its cursor belongs to a list in this order.
      link(
        'alternate',
        `${source.base}/v1/${name}?${selfQuery === '' ? '' : `${selfQuery}&`}sort=${sort}`,
        'application/json',
      ),
      ...entries.map((entry) => entryElement(name, entry)),
    ].join(''),
    { xmlns: 'http://www.w3.org/2005/Atom' },
  )}\n`
}

const ATOM = 'application/atom+xml'

function entryElement(
  name: string,
  { id, url, title, authors, rights, content, categories, language, dates }: FeedEntry,
): string {
  return element(
    'entry',
    [
      element('id', text(`tag:verbatim,2024:${name}/${id}`)),
      element('title', text(title)),
      element('updated', updatedOf(dates)),
      element('link', '', { rel: 'alternate', href: url, type: 'application/json' }),
      ...authors.map((name) => element('author', element('name', text(name)))),
      ...categories.map((term) => element('category', '', { term })),
      ...(rights === null ? [] : [element('rights', text(rights))]),
      element('content', text(content), { type: 'text' }),
    ].join(''),
    language === null ? {} : { 'xml:lang': language },
  )
}

/** The first time that the dates give, or the day by which the list sorts one, within the years of RFC 3339. */
function updatedOf(dates: FeedEntry['dates']): string {
  const [day = '1970-01-01'] = dates.flatMap((date) => {
    const at = momentOf(date?.edtf ?? '')?.at ?? ''
    if (date === null || at.endsWith('Z')) return at === '' ? [] : at
    const { earliest, latest, extent } = date
    return (extent === 'within' ? (latest ?? earliest) : (earliest ?? latest)) ?? []
  })
  if (day.includes('T')) return day
  return `${/^(?:-|0000)/.test(day) ? '0001-01-01' : day.startsWith('+') ? '9999-12-31' : day}T00:00:00Z`
}

function element(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${text(value)}"`)
    .join('')
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`
}

/** Characters that have a meaning in XML, or that a parser would replace as line ends (XML 1.1, 2.11). */
const MARKUP = /[&<>"\t\n\r\u0085\u2028\u2029]/g

/** Characters that XML 1.0 does not allow. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Escapes text for content and attributes. U+FFFD replaces each character that XML does not allow. */
function text(value: string): string {
  return value
    .replaceAll(NOT_XML, '\uFFFD')
    .replaceAll(MARKUP, (character) => `&#${character.charCodeAt(0)};`)
}
