import { Type, type Static, type TSchema } from 'typebox'
import { ENTITY_TYPES } from '../../model/vocabulary/entities.js'
import { EVENT_TYPES } from '../../model/vocabulary/event-types.js'
import { EVENT_STATUSES } from '../../model/vocabulary/event-statuses.js'
import { FIGURE_BOUNDS, FIGURE_KINDS } from '../../model/vocabulary/figures.js'
import { LINK_RELS } from '../../model/vocabulary/links.js'
import { QUOTE_KINDS, QUOTE_MEDIA } from '../../model/vocabulary/quotes.js'
import { PREDICATES } from '../../model/vocabulary/relations.js'
import { PARTICIPANT_ROLES } from '../../model/vocabulary/roles.js'
import { optional, plainText, Strict } from '../../records/shared/notes.js'

/*
 * The rules of a mapping. A rule turns the annotations of a type into records. A role is the source
 * format's name for an argument, such as "Arg1" or "Source". The role "Source" also takes the
 * arguments "Source2", "Source3" and so on, and "Arg" takes both ends of a relation.
 */

const term = <const T extends string>(terms: readonly T[], description: string) =>
  Type.Enum([...terms], { description })
const byRole = <T extends TSchema>(schema: T, description: string) =>
  Type.Record(Type.String(), schema, { description })

const subtype = optional(
  plainText('the finer type of the record; default: the name of the type, if it says more'),
)

export const EntityRule = Type.Object(
  { entity: term(ENTITY_TYPES, 'the span is a mention of an entity of this type'), subtype },
  Strict,
)
export type EntityRule = Static<typeof EntityRule>

export const FigureRule = Type.Object(
  {
    figure: term(
      [...FIGURE_KINDS, 'told'],
      'the span is a figure of this kind, whose value is read from the words; "told": the kind is read from the words, too',
    ),
    measure: optional(
      plainText(
        'what the number counts or measures; default: the note on the span, or else the name of its type',
      ),
    ),
    unit: optional(plainText('the unit; default: the words beside the number')),
    subtype,
  },
  Strict,
)
export type FigureRule = Static<typeof FigureRule>

/**
 * Makes an event. A relation has no words of its own: its rule adds the arguments to the one of
 * them that is an event.
 */
export const EventRule = Type.Object(
  {
    event: term(
      EVENT_TYPES,
      "an event of this type: the trigger's words are its content and label, the arguments its evidence",
    ),
    subtype,
    status: optional(
      term(EVENT_STATUSES, 'the status unless an attribute sets it; default: unstated'),
    ),
    place: optional(plainText('the role of the entity where it happens')),
    date: optional(
      plainText(
        'the role of a span whose words are an EDTF date, e.g. 2024-07-02; other dates become evidence and are reported',
      ),
    ),
    participants: optional(
      byRole(
        term(PARTICIPANT_ROLES, 'the part that an entity in this role plays'),
        'roles of entities that take part',
      ),
    ),
    links: optional(
      byRole(
        term(LINK_RELS, 'how the event relates to the record in this role'),
        'roles of other events and quotes',
      ),
    ),
  },
  Strict,
)
export type EventRule = Static<typeof EventRule>

export const QuoteRule = Type.Object(
  {
    quote: Type.Object(
      {
        content: optional(
          plainText('the role of the words said; default: the span or the trigger itself'),
        ),
        speaker: optional(
          plainText(
            'the role of the speaker: an entity if the same words are a mention, otherwise only words',
          ),
        ),
        cue: optional(plainText('the role of the reporting words; default: the trigger')),
        addressee: optional(plainText('the role of the person or group addressed')),
        evidence: optional(plainText('the role of other words that state the quote')),
        kind: optional(
          term(
            QUOTE_KINDS,
            'the kind unless an attribute sets it; default: read from the quotation marks',
          ),
        ),
        subtype,
        medium: optional(
          term(QUOTE_MEDIA, 'the medium unless an attribute sets it; default: unstated'),
        ),
      },
      Strict,
    ),
  },
  Strict,
)
export type QuoteRule = Static<typeof QuoteRule>

export const RelationRule = Type.Object(
  {
    relation: term(PREDICATES, 'a relation that reads "subject predicate object"'),
    subject: plainText('the role of the subject'),
    object: plainText('the role of the object'),
    subtype,
  },
  Strict,
)
export type RelationRule = Static<typeof RelationRule>

export const LinkRule = Type.Object(
  {
    link: term(LINK_RELS, 'how the record in the role "from" relates to the one in the role "to"'),
    from: plainText('the role of the event or quote that is linked'),
    to: plainText('the role of the other event or quote'),
  },
  Strict,
)
export type LinkRule = Static<typeof LinkRule>

const termByValue = <const T extends string>(terms: readonly T[], description: string) =>
  Type.Union(
    [
      term(terms, 'for any value of the attribute'),
      Type.Record(Type.String(), term(terms, 'for this value of the attribute')),
    ],
    { description },
  )

/** The rules for attributes, by the property of a record that they set. */
export const ATTRIBUTE_RULES = {
  status: Type.Object({ status: termByValue(EVENT_STATUSES, 'the status of an event') }, Strict),
  kind: Type.Object({ kind: termByValue(QUOTE_KINDS, 'the kind of a quote') }, Strict),
  medium: Type.Object({ medium: termByValue(QUOTE_MEDIA, 'the medium of a quote') }, Strict),
  bound: Type.Object({ bound: termByValue(FIGURE_BOUNDS, 'the bound of a figure') }, Strict),
  subtype: Type.Object(
    { subtype: Type.Literal(true, { description: 'the value, or else the name, is the subtype' }) },
    Strict,
  ),
  note: Type.Object(
    { note: Type.Literal(true, { description: 'the name and the value are added to the note' }) },
    Strict,
  ),
}
export const AttributeRule = Type.Union([
  ATTRIBUTE_RULES.status,
  ATTRIBUTE_RULES.kind,
  ATTRIBUTE_RULES.medium,
  ATTRIBUTE_RULES.bound,
  ATTRIBUTE_RULES.subtype,
  ATTRIBUTE_RULES.note,
])
export type AttributeRule = Partial<
  Record<keyof typeof ATTRIBUTE_RULES, string | true | Record<string, string>>
>

/** The rules for spans, by the property that identifies each. */
export const SPAN_RULES = {
  entity: EntityRule,
  figure: FigureRule,
  event: EventRule,
  quote: QuoteRule,
}
export const SpanRule = Type.Union([EntityRule, FigureRule, EventRule, QuoteRule])
export type SpanRule = Static<typeof SpanRule>

/** The rules for relations and events, by the property that identifies each. */
export const STRUCTURE_RULES = {
  relation: RelationRule,
  event: EventRule,
  quote: QuoteRule,
  link: LinkRule,
}
export const StructureRule = Type.Union([RelationRule, EventRule, QuoteRule, LinkRule])
export type StructureRule = Static<typeof StructureRule>
