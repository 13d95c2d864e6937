import { Type, type Static, type TSchema } from 'typebox'
import {
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  FIGURE_BOUNDS,
  FIGURE_KINDS,
  IDENTIFIER_SCHEMES,
  LINK_RELS,
  PARTICIPANT_ROLES,
  PREDICATES,
  QUOTE_KINDS,
  QUOTE_MEDIA,
} from '../model/vocabulary.js'

/*
 * The shape of a mapping file: which of their types is what here. `seed/mapping.schema.json` is generated from this file.
 * A role is the name that the other format gives to an argument ("Arg1", "Source"); "Source2" is "Source" again.
 */

const Strict = { additionalProperties: false }
const optional = Type.Optional
const term = <const T extends string>(terms: readonly T[], description: string) =>
  Type.Enum([...terms], { description })
const role = (description: string) => Type.String({ minLength: 1, description })
const byType = <T extends TSchema>(rule: T, description: string) =>
  Type.Record(Type.String(), rule, { description })

export const EntityRule = Type.Object(
  {
    entity: term(ENTITY_TYPES, 'the span is a mention of an entity of this type'),
  },
  Strict,
)

export const FigureRule = Type.Object(
  {
    figure: term(
      [...FIGURE_KINDS, 'told'],
      'the span is a figure of this kind, or of the one that its words tell; its number is read from the words',
    ),
    measure: optional(
      Type.String({
        minLength: 1,
        description:
          'what the number counts or measures; else the note on the span, else the name of its type',
      }),
    ),
    unit: optional(Type.String({ minLength: 1, description: 'else the words beside the number' })),
  },
  Strict,
)

export const EventRule = Type.Object(
  {
    event: term(
      EVENT_TYPES,
      'an event of this type; the trigger is its content and label, the arguments its evidence',
    ),
    status: optional(term(EVENT_STATUSES, 'unless an attribute gives it; default happened')),
    place: optional(role('the role of the entity where it happens')),
    date: optional(
      role(
        'the role of a span that is an EDTF date, e.g. 2024-07-02; other dates become evidence and are listed',
      ),
    ),
    participants: optional(
      Type.Record(
        Type.String(),
        term(PARTICIPANT_ROLES, 'the part that an entity in this role plays'),
        { description: 'roles of entities' },
      ),
    ),
    links: optional(
      Type.Record(
        Type.String(),
        term(LINK_RELS, 'how the event hangs together with the one in this role'),
        { description: 'roles of other events and quotes' },
      ),
    ),
  },
  Strict,
)

export const QuoteRule = Type.Object(
  {
    quote: Type.Object(
      {
        content: optional(
          role('the role of what is said; without, the span or the trigger itself'),
        ),
        speaker: optional(
          role(
            'the role of who says it: an entity where the same words are a mention, else words only',
          ),
        ),
        cue: optional(
          role('the role of the reporting words; where the annotation has none, the trigger'),
        ),
        addressee: optional(role('the role of who is spoken to')),
        kind: optional(
          term(QUOTE_KINDS, 'unless an attribute gives it; without, told from the quotation marks'),
        ),
        medium: optional(term(QUOTE_MEDIA, 'unless an attribute gives it; default unstated')),
      },
      Strict,
    ),
  },
  Strict,
)

export const RelationRule = Type.Object(
  {
    relation: term(PREDICATES, 'read "subject predicate object"'),
    subject: role('the role of the subject'),
    object: role('the role of the object'),
  },
  Strict,
)

const terms = <const T extends string>(values: readonly T[], description: string) =>
  Type.Union(
    [
      term(values, 'where the attribute is set'),
      Type.Record(Type.String(), term(values, 'for this value of the attribute')),
    ],
    { description },
  )

/** What an attribute can decide, by the property of the record. */
export const ATTRIBUTE_RULES = {
  status: Type.Object({ status: terms(EVENT_STATUSES, 'of an event') }, Strict),
  kind: Type.Object({ kind: terms(QUOTE_KINDS, 'of a quote') }, Strict),
  medium: Type.Object({ medium: terms(QUOTE_MEDIA, 'of a quote') }, Strict),
  bound: Type.Object({ bound: terms(FIGURE_BOUNDS, 'of a figure') }, Strict),
}
export type Setting = keyof typeof ATTRIBUTE_RULES

/** What a span, and what a relation or an event, can become, by the property that says so. */
export const SPAN_RULES = {
  entity: EntityRule,
  figure: FigureRule,
  event: EventRule,
  quote: QuoteRule,
}
export const STRUCTURE_RULES = { relation: RelationRule, event: EventRule, quote: QuoteRule }

const SpanRule = Type.Union([EntityRule, FigureRule, EventRule, QuoteRule])
const StructureRule = Type.Union([RelationRule, EventRule, QuoteRule])
const AttributeRule = Type.Union([
  ATTRIBUTE_RULES.status,
  ATTRIBUTE_RULES.kind,
  ATTRIBUTE_RULES.medium,
  ATTRIBUTE_RULES.bound,
])

export const MappingFile = Type.Object(
  {
    $schema: optional(Type.String()),
    defaults: optional(
      Type.Boolean({
        description:
          'false: types that this file does not name are unmapped, instead of mapped by default',
      }),
    ),
    spans: optional(byType(SpanRule, 'types of spans')),
    relations: optional(byType(StructureRule, 'types of relations')),
    events: optional(byType(StructureRule, 'types of events')),
    attributes: optional(byType(AttributeRule, 'types of attributes, and second tags')),
    references: optional(
      byType(
        EntityRule,
        'the entity type of what is identified, e.g. "Wikidata:Q76" or "Q76"; wins over the type of the span',
      ),
    ),
    schemes: optional(
      byType(term(IDENTIFIER_SCHEMES, 'the identifier that it is here'), 'knowledge bases'),
    ),
    ignore: optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'types that are left out on purpose; they are only counted',
      }),
    ),
  },
  { ...Strict, title: 'Verbatim mapping file' },
)
export type MappingFile = Static<typeof MappingFile>

export type EntityRule = Static<typeof EntityRule>
export type FigureRule = Static<typeof FigureRule>
export type EventRule = Static<typeof EventRule>
export type QuoteRule = Static<typeof QuoteRule>
export type RelationRule = Static<typeof RelationRule>
export type SpanRule = EntityRule | FigureRule | EventRule | QuoteRule
export type StructureRule = RelationRule | EventRule | QuoteRule
export type AttributeRule = Partial<Record<Setting, string | Record<string, string>>>

/** A mapping ready for look-ups: maps, for foreign types may be called "constructor". */
export interface Mapping {
  spans: ReadonlyMap<string, SpanRule>
  relations: ReadonlyMap<string, StructureRule>
  events: ReadonlyMap<string, StructureRule>
  attributes: ReadonlyMap<string, AttributeRule>
  references: ReadonlyMap<string, EntityRule>
  schemes: ReadonlyMap<string, (typeof IDENTIFIER_SCHEMES)[number]>
  ignore: ReadonlySet<string>
}
