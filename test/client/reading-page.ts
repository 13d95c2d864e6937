/*
 * The data of a reading page, as a frontend developer would build it: the text in paragraphs, each run with the records that
 * it states; and a note in the margin for each quote, date and number. It knows the API by the types that openapi-typescript
 * makes of openapi.yaml (./api.js, made by the test), and nothing else.
 */
import type { components, paths } from './api.js'

type Schemas = components['schemas']
type Records = Schemas['ArticleRecords']
type Segments = Schemas['SegmentList']
type RecordsQuery = NonNullable<paths['/v1/articles/{id}/records']['get']['parameters']['query']>
type SegmentsQuery = NonNullable<paths['/v1/articles/{id}/segments']['get']['parameters']['query']>

interface Run {
  text: string
  /** The ids of the records that these words state. */
  records: string[]
}
interface Note {
  kind: 'quote' | 'event' | 'figure'
  id: string
  /** Where the note stands: the first character of the record. */
  start: number
  heading: string
  isClaim: boolean
}

const [base = '', id = ''] = process.argv.slice(2)

async function get<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, base))
  if (!response.ok) throw new Error(((await response.json()) as Schemas['Problem']).detail)
  return (await response.json()) as T
}
const queryOf = (query: Record<string, string | string[]>) =>
  new URLSearchParams(Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one])))

/** Offsets in UTF-16 fit `text.slice`. */
const unit = { offsetUnit: 'utf16' } satisfies RecordsQuery & SegmentsQuery

async function readSegments(): Promise<Segments[]> {
  const windows: Segments[] = []
  for (let next: string | null = `/v1/articles/${id}/segments?${queryOf(unit)}`; next !== null; ) {
    const window: Segments = await get<Segments>(next)
    windows.push(window)
    next = window.links.next
  }
  return windows
}

const start = ({ citations }: { citations: Schemas['Citation'][] }) => Math.min(...citations.map(({ start }) => start))

function notesOf({ quotes = [], events = [], figures = [] }: Records): Note[] {
  const speaker = ({ speaker, speakerText }: Schemas['Quote']) => speaker?.name ?? speakerText ?? 'someone'
  const claim = ({ voice }: Schemas['Attribution']) => voice === 'quoted'
  const notes: Note[] = [
    ...quotes.map((one) => ({ kind: 'quote' as const, id: one.id, start: start(one), heading: `${speaker(one)} (${one.kind})`, isClaim: true })),
    ...events.map((one) => ({ kind: 'event' as const, id: one.id, start: start(one), heading: `${one.date?.text ?? 'undated'}: ${one.label}`, isClaim: claim(one.attribution) })),
    ...figures.map((one) => ({ kind: 'figure' as const, id: one.id, start: start(one), heading: `${one.text}: ${one.measure}`, isClaim: claim(one.attribution) })),
  ]
  return notes.sort((a, b) => a.start - b.start)
}

/** Cuts the runs where a paragraph ends. */
function paragraphsOf(windows: readonly Segments[]): Run[][] {
  const paragraphs: Run[][] = [[]]
  for (const { segments, records } of windows)
    for (const segment of segments) {
      const ids = segment.records.map(({ record }) => records[record]!.id)
      for (const [i, text] of segment.text.split('\n').entries()) {
        if (i > 0) paragraphs.push([])
        if (text !== '') paragraphs.at(-1)!.push({ text, records: ids })
      }
    }
  return paragraphs.filter((runs) => runs.length > 0)
}

const kinds = ['article', 'quote', 'event', 'figure'] satisfies RecordsQuery['kind']
const [records, windows] = await Promise.all([
  get<Records>(`/v1/articles/${id}/records?${queryOf({ ...unit, kind: kinds })}`),
  readSegments(),
])
const { title, publisher, published } = records.article!
console.log(
  JSON.stringify({
    headline: title,
    byline: [publisher?.name, published?.text].filter((part) => part != null).join(', '),
    paragraphs: paragraphsOf(windows),
    notes: notesOf(records),
  }),
)
