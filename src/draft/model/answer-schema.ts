import { Type, type Static, type TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { ENTITY_TYPES } from '../../model/vocabulary/entities.js'
import { EVENT_TYPES } from '../../model/vocabulary/event-types.js'
import { EVENT_STATUSES } from '../../model/vocabulary/event-statuses.js'
import { FIGURE_KINDS } from '../../model/vocabulary/figures.js'
import { PREDICATES } from '../../model/vocabulary/relations.js'

/*
 * The shape of a model's answer. It keeps to the subset of JSON Schema that servers can enforce while
 * they generate: every property is required, objects are closed, and there are no patterns, lengths,
 * optional properties or unions. An empty string or list stands for what the text does not say.
 */

const closed = <T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false })
const text = (description: string) => Type.String({ description })
const term = <const T extends string>(terms: readonly T[]) =>
  Type.Enum([...terms], { type: 'string' })

const placed = {
  sentence: Type.Integer({ description: 'the number of the sentence in which the words begin' }),
  words: Type.Array(Type.String(), {
    description: 'the words of the text, character for character; one item for each unbroken piece',
  }),
}
const dated = {
  date: text(
    'EDTF, such as 2024-07-02 or 2024-07, only if the text gives the day, month or year; else ""',
  ),
  dateWords: text('the words of the same paragraph that give the date; else ""'),
}

export const Answer = closed({
  entities: Type.Array(
    closed({
      type: term(ENTITY_TYPES),
      name: text('the fullest name that the text has'),
      aliases: Type.Array(Type.String(), { description: 'its other names in the text' }),
    }),
  ),
  quotes: Type.Array(
    closed({
      ...placed,
      speaker: text('the name of an entity, or "" if the speaker has no name'),
      speakerWords: text('the words beside the cue that name the speaker, such as "he"; else ""'),
      cue: text('the reporting words alone, such as "said"; else ""'),
    }),
  ),
  events: Type.Array(
    closed({
      ...placed,
      type: term(EVENT_TYPES),
      status: term(EVENT_STATUSES),
      label: text('one short clause in the words of the text'),
      ...dated,
      place: text('the name of an entity; else ""'),
      agents: Type.Array(Type.String(), { description: 'names of the entities that do it' }),
      participants: Type.Array(Type.String(), {
        description: 'names of the others that take part',
      }),
    }),
  ),
  figures: Type.Array(
    closed({
      ...placed,
      kind: term(FIGURE_KINDS),
      value: Type.Number({ description: 'the plain number: 41 billion is 41000000000' }),
      unit: text('the unit in the words of the text; else ""'),
      measure: text('what the number counts or measures'),
    }),
  ),
  relations: Type.Array(
    closed({
      ...placed,
      subject: text('the name of an entity'),
      predicate: term(PREDICATES),
      object: text('the name of an entity'),
      label: text('the words that name the tie, such as the office; else ""'),
    }),
  ),
})
export type Answer = Static<typeof Answer>

export const LISTS = ['entities', 'quotes', 'events', 'figures', 'relations'] as const
export type List = (typeof LISTS)[number]
/** An item of a list of the answer that cites words of a sentence. */
export type Placed = Answer[Exclude<List, 'entities'>][number]

export const emptyAnswer = (): Answer => ({
  entities: [],
  quotes: [],
  events: [],
  figures: [],
  relations: [],
})

const properties = Answer.properties as unknown as Record<List, { items: TSchema }>

/** The schema of the items of a list. */
export const itemSchema = (list: List): TSchema => properties[list].items

const checks = new Map(LISTS.map((list) => [list, Compile(itemSchema(list))]))

/** True if a value has the shape of an item of a list. */
export const isItem = (list: List, value: unknown): boolean => checks.get(list)!.Check(value)
