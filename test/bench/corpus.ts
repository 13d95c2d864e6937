import type { AnnotationFile } from '../../src/ingest/source/annotation.js'
import type { DateNote } from '../../src/records/shared/notes.js'
import { EVENT_TYPES } from '../../src/model/vocabulary/event-types.js'
import { EVENT_STATUSES } from '../../src/model/vocabulary/event-statuses.js'
import { QUOTE_MEDIA } from '../../src/model/vocabulary/quotes.js'
import { anyWord, entityNote, POOLS, random, surname, zipf, type PoolName } from './names.js'

/*
 * Made-up articles with their annotations, any number of them, always the same for a seed: names by Zipf's law, dates over
 * decades, and the kinds of record of the real article in seed/. Words are cited with what stands before them.
 */

const EVENTS = 10
const FIGURES = 6
const RELATIONS = 5
const IMAGES = 2
/** Years over which articles are published. */
const [FIRST_YEAR, YEARS] = [1975, 50]

type Notes = Required<
  Pick<AnnotationFile, 'quotes' | 'events' | 'figures' | 'relations' | 'images' | 'conflicts'>
>

/** Article `n` of the corpus with this seed, its text within. The real article has 20 quotes on 6,600 characters. */
export function article(n: number, { seed = 1, quotes = 20 } = {}): AnnotationFile {
  const next = random(Math.imul(n + 1, 2_654_435_761) ^ seed)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!
  const chance = (share: number) => next() < share
  const words = (count: number) => Array.from({ length: count }, () => anyWord(next)).join(' ')
  const used = new Map<string, { pool: PoolName; n: number }>()
  const notes: Notes = {
    quotes: [],
    events: [],
    figures: [],
    relations: [],
    images: [],
    conflicts: [],
  }
  let text = ''

  /** An entity by Zipf's law; naming it in the text is left to the caller. */
  const someone = (pool: PoolName) => {
    const n = zipf(next, POOLS[pool].size)
    const note = entityNote(pool, n)
    const isNew = !used.has(note.id)
    used.set(note.id, { pool, n })
    // A person is named in full first, by surname later.
    return { id: note.id, name: pool === 'person' && !isNew ? surname(n) : note.name }
  }
  /** The words that are added to the text next, with what stands before them. */
  const cited = (exact: string) => ({ exact, ...(text !== '' && { prefix: text.slice(-60) }) })
  const add = (exact: string) => {
    const place = cited(exact)
    text += exact
    return place
  }
  const date = (share: number): { date?: DateNote } =>
    chance(share) ? { date: spanNote(day()) } : {}
  const day = () =>
    new Date(Date.UTC(FIRST_YEAR, 0, 1) + Math.floor(next() * YEARS * 365.25) * 86_400_000)
      .toISOString()
      .slice(0, 10)
  const inferred = (edtf: string): DateNote => ({ edtf, basis: 'inferred', reason: 'made up' })
  const dateNote = (iso: string): DateNote =>
    inferred(pick([iso, iso, iso.slice(0, 7), iso.slice(0, 4)]))

  /** One in twenty is open or a decade. */
  const spanNote = (iso: string): DateNote => {
    const year = iso.slice(0, 4)
    const times = (count: number, edtf: string) => Array<string>(count).fill(edtf)
    return inferred(
      pick([
        ...times(19, iso),
        ...times(10, iso.slice(0, 7)),
        ...times(9, year),
        `${year}/..`,
        `${year.slice(0, 3)}X`,
      ]),
    )
  }

  const [home, abroad] = [someone('country'), someone('country')]
  const published = day()
  const publisher = someone('media')
  const title = `${home.name} and ${abroad.name}: ${words(5)} ${n}`
  text = `${title}\n\n${publisher.name} reports. `
  const parts = [
    ...Array<() => void>(quotes).fill(quote),
    ...Array<() => void>(EVENTS).fill(event),
    ...Array<() => void>(FIGURES).fill(figure),
    ...Array<() => void>(RELATIONS).fill(relation),
    ...(chance(0.05) ? [conflict] : []),
  ]
  for (let i = parts.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[parts[i], parts[j]] = [parts[j]!, parts[i]!]
  }
  for (const [i, part] of parts.entries()) {
    part()
    text += i % 3 === 2 ? '\n\n' : ' '
  }
  for (let i = 0; i < IMAGES; i++) image(i)
  return {
    article: {
      id: `article-${n}`,
      title: { exact: title, occurrence: 1 },
      language: pick(['en', 'en', 'en-GB', 'fr', 'kk', 'zh']),
      publisher: publisher.id,
      published: dateNote(published),
      text,
    },
    sections: [{ kind: 'headline', exact: { exact: title, occurrence: 1 } }],
    entities: [...used.values()].map(({ pool, n }) => entityNote(pool, n)),
    quotes: notes.quotes,
    events: notes.events,
    figures: notes.figures,
    relations: notes.relations,
    images: notes.images,
    ...(notes.conflicts.length > 0 && { conflicts: notes.conflicts }),
  }

  function quote(): void {
    const id = `quote-${notes.quotes.length + 1}`
    const kind = pick(['direct', 'direct', 'partial', 'indirect'] as const)
    const speaker = someone('person')
    const speakerWords = add(speaker.name)
    text += ' '
    const cue = add(pick(['said', 'told reporters', 'noted', 'added', 'recalled']))
    const addressee = chance(0.2) ? someone('organization') : undefined
    if (addressee) text += ` to ${addressee.name}`
    text += kind === 'indirect' ? ' that ' : ', "'
    const about = chance(0.3) ? someone(pick(['country', 'place'])) : undefined
    const content = add(`${words(4 + Math.floor(next() * 12))}${about ? ` in ${about.name}` : ''}`)
    text += kind === 'indirect' ? '.' : '."'
    notes.quotes.push({
      id,
      kind,
      content,
      speaker: speaker.id,
      speakerWords,
      cue,
      medium: pick(QUOTE_MEDIA),
      ...date(0.5),
      ...(addressee && { addressee: addressee.id }),
    })
  }

  function event(): void {
    const id = `event-${notes.events.length + 1}`
    const [agent, place] = [someone('organization'), someone('place')]
    const content = add(`${agent.name} opened a ${words(3)} in ${place.name}`)
    text += '.'
    notes.events.push({
      id,
      type: pick(EVENT_TYPES),
      label: `Opening of a ${anyWord(next)}`,
      status: pick(EVENT_STATUSES),
      content,
      ...date(0.7),
      place: place.id,
      participants: [{ entity: agent.id, role: pick(['agent', 'host', 'organizer']) }],
    })
  }

  function figure(): void {
    const id = `figure-${notes.figures.length + 1}`
    const [product, value] = [someone('product'), Math.floor(10 ** (1 + next() * 6))]
    text += `Output of ${product.name} by ${words(2)} rose to `
    const content = add(`${value.toLocaleString('en')} tonnes`)
    text += '.'
    notes.figures.push({
      id,
      kind: pick(['count', 'money', 'percentage']),
      content,
      value,
      unit: pick(['tonnes', 'U.S. dollars', 'percent']),
      measure: `output of ${product.name}`,
      about: [product.id],
      ...(chance(0.5) && { period: spanNote(day()) }),
      ...(chance(0.3) && { change: { direction: 'up' as const } }),
    })
  }

  function relation(): void {
    const id = `relation-${notes.relations.length + 1}`
    const [subject, object] = [someone('person'), someone('organization')]
    const content = add(`${subject.name} leads the ${object.name} since ${words(2)}`)
    text += '.'
    notes.relations.push({
      id,
      subject: subject.id,
      predicate: pick(['holds-office-in', 'member-of', 'associated-with']),
      object: object.id,
      label: 'head',
      content,
      ...date(0.3),
    })
  }

  function conflict(): void {
    const claims = [1, 2].map((side) => {
      const content = add(
        `The ${words(4)} began in year ${1900 + Math.floor(next() * 100)} by account ${side}`,
      )
      text += '. '
      return { statement: `began by account ${side}`, content }
    })
    notes.conflicts.push({
      id: 'conflict-1',
      about: 'when it began',
      reading: 'neither',
      reason: 'made up',
      claims,
    })
  }

  function image(i: number): void {
    const [place, photographer] = [someone('place'), someone('person')]
    text += '\n\n'
    const caption = add(`${words(5)} near ${place.name}, picture ${i + 1}.`)
    text += ' '
    const credit = add(`(Photo/${photographer.name})`)
    notes.images.push({
      id: `image-${i + 1}`,
      caption,
      credit,
      place: place.id,
      photographer: photographer.id,
      ...date(0.5),
    })
  }
}
