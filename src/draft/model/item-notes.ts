import type { Citer } from '../../ingest/words/citer.js'
import type { Span } from '../../model/text/text.js'
import type { Item } from './item.js'
import type { Placement } from './place-words.js'

export interface NoteContext {
  place: (item: { words: string[]; sentence: number }) => Placement
  citer: Citer
  /** The id of the entity with a name. */
  idOf: (name: string) => string | undefined
}

/** A note, and what tells it from others in the same list; or what is wrong with the item. */
export type NoteResult = { note: object; key: string } | { fault: string }

type PlacedItem = Exclude<Item, { list: 'entities' }>

/** Makes the note of an item. */
export function noteOf(item: PlacedItem, context: NoteContext): NoteResult {
  const placement = context.place(item.value)
  if ('fault' in placement) return placement
  const names = entityNamesOf(item).filter((name) => name !== '')
  const unknown = names.find((name) => context.idOf(name) === undefined)
  if (unknown !== undefined)
    return { fault: `${JSON.stringify(unknown)} is not the name of any of the entities` }
  const properties = propertiesOf(item, (name) => context.idOf(name))
  if ('fault' in properties) return properties as { fault: string }
  return {
    note: { ...properties, content: context.citer.citeAll(placement.spans) },
    key: `${places(placement.spans)} ${names.join('|')} ${discriminatorOf(item)}`,
  }
}

const places = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(',')

function entityNamesOf({ list, value }: PlacedItem): string[] {
  if (list === 'quotes') return [value.speaker]
  if (list === 'events') return [value.place, ...value.agents, ...value.participants]
  return list === 'relations' ? [value.subject, value.object] : []
}

function discriminatorOf({ list, value }: PlacedItem): string {
  if (list === 'events') return value.type
  if (list === 'figures') return String(value.value)
  return list === 'relations' ? value.predicate : ''
}

/** Properties without the empty ones. */
const stated = (properties: Readonly<Record<string, string | undefined>>): object =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== ''),
  )

function propertiesOf(
  { list, value }: PlacedItem,
  idOf: (name: string) => string | undefined,
): object {
  switch (list) {
    case 'quotes': {
      const { speaker, speakerWords, cue } = value
      return { ...stated({ speaker: idOf(speaker), speakerWords, cue }), medium: 'unstated' }
    }
    case 'events':
      return eventProperties(value, idOf)
    case 'figures': {
      const { kind, value: number, unit, measure } = value
      return { kind, value: number, measure, ...stated({ unit }) }
    }
    case 'relations': {
      const { subject, predicate, object, label } = value
      return { subject: idOf(subject), predicate, object: idOf(object), ...stated({ label }) }
    }
  }
}

function eventProperties(
  {
    type,
    status,
    label,
    date,
    dateWords,
    place,
    agents,
    participants,
  }: (Item & {
    list: 'events'
  })['value'],
  idOf: (name: string) => string | undefined,
): object {
  if (date !== '' && dateWords === '') return { fault: '"date" needs "dateWords"' }
  const agentIds = new Set(agents.map(idOf))
  const others = new Set(participants.map(idOf).filter((id) => !agentIds.has(id)))
  const roles = [
    ...[...agentIds].map((entity) => ({ entity, role: 'agent' })),
    ...[...others].map((entity) => ({ entity, role: 'participant' })),
  ]
  return {
    type,
    status,
    label,
    ...(date !== '' && { date: dateNote(date, dateWords) }),
    ...stated({ place: idOf(place) }),
    ...(roles.length > 0 && { participants: roles }),
  }
}

/** A date is stated only if its words have its year; else the model has inferred it. */
function dateNote(edtf: string, words: string): object {
  const [year] = /\d{4}/.exec(edtf) ?? []
  return year !== undefined && words.includes(year)
    ? { edtf, basis: 'stated', words }
    : { edtf, basis: 'inferred', words, reason: 'a language model inferred it from these words' }
}
