import { Type, type Static, type TSchema } from 'typebox'
import {
  CHANGE_DIRECTIONS,
  DATE_BASES,
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  FIGURE_BOUNDS,
  FIGURE_KINDS,
  GAPS,
  IDENTIFIER_SCHEMES,
  LINK_RELS,
  NAME_FORMS,
  PARTICIPANT_ROLES,
  PREDICATES,
  QUOTE_KINDS,
  QUOTE_MEDIA,
  SECTION_KINDS,
} from '../model/vocabulary.js'

/*
 * The shape of an annotation file: the human-written JSON from which an article's records are loaded.
 * Records cite words, never offsets. `seed/annotation.schema.json` is generated from this file.
 */

const Strict = { additionalProperties: false }
const optional = Type.Optional
const list = <T extends TSchema>(items: T, description: string) =>
  Type.Array(items, { description, minItems: 1 })

/** Groups are repeated so often at most, since each takes a place on the stack of whoever matches. */
export const SLUG_PATTERN = '^[a-z0-9]+(-[a-z0-9]+){0,49}$'
export const SLUG_LENGTH = 100
/** A list of some dozen dates; reading one takes far more memory than its length. */
const DATE_LENGTH = 200
/** Answers repeat names: without a limit their size would have none. */
export const NAME_LENGTH = 500
export const LANGUAGE_PATTERN = '^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,9}$'

export const Slug = Type.String({
  pattern: SLUG_PATTERN,
  maxLength: SLUG_LENGTH,
  description: 'lower-case words joined by hyphens, stable for ever',
})

export const TextSelector = Type.Object(
  {
    exact: Type.String({ minLength: 1, description: 'the words, character for character' }),
    prefix: optional(Type.String({ minLength: 1, description: 'the words directly before' })),
    suffix: optional(Type.String({ minLength: 1, description: 'the words directly after' })),
    occurrence: optional(
      Type.Integer({
        minimum: 1,
        description: 'which one, counted from 1, where the words stand more than once',
      }),
    ),
  },
  { ...Strict, description: 'W3C TextQuoteSelector; must single out one place of the text' },
)
export type TextSelector = Static<typeof TextSelector>

export const Words = Type.Union([Type.String({ minLength: 1 }), TextSelector], {
  description: 'words of the text: a plain string where they stand only once, else a selector',
})
export type Words = Static<typeof Words>

/** One place, or several where the words are broken in two. */
export const Places = Type.Union([
  Type.String({ minLength: 1 }),
  TextSelector,
  list(Words, 'several spans, in text order'),
])

export const DateNote = Type.Object(
  {
    edtf: Type.String({
      minLength: 1,
      maxLength: DATE_LENGTH,
      description: 'EDTF (ISO 8601-2) date, e.g. 2024-07-02, 2022-09, [..0024], 2023/2024',
    }),
    basis: Type.Enum([...DATE_BASES], {
      description: 'stated: the words give this date; inferred: it follows from them',
    }),
    words: optional(
      Type.Union([
        Type.String({ minLength: 1 }),
        TextSelector,
        list(Words, 'the words that give the date'),
      ]),
    ),
    reason: optional(
      Type.String({
        minLength: 1,
        description: 'for inferred: how the date follows from the words',
      }),
    ),
  },
  Strict,
)
export type DateNote = Static<typeof DateNote>

export const Link = Type.Object(
  {
    rel: Type.Enum([...LINK_RELS]),
    to: Type.String({
      pattern: '^(quotes|events|figures|images|relations|conflicts)/[a-z0-9-]+$',
      maxLength: SLUG_LENGTH + 10,
      description: 'a record of this file, e.g. "events/arrival"',
    }),
  },
  Strict,
)

const common = {
  id: Slug,
  evidence: optional(Places),
  related: optional(list(Link, 'other records of this article that belong to this one')),
  note: optional(
    Type.String({ minLength: 1, description: "the annotator's remark, published with the record" }),
  ),
}

export const SectionNote = Type.Object(
  { kind: Type.Enum([...SECTION_KINDS]), exact: Words },
  Strict,
)

export const NameNote = Type.Union(
  [
    Type.String({ minLength: 1, maxLength: NAME_LENGTH }),
    Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: NAME_LENGTH }),
        form: Type.Enum([...NAME_FORMS]),
      },
      Strict,
    ),
  ],
  { description: 'a further name; a plain string is an alias' },
)

export const EntityNote = Type.Object(
  {
    id: Slug,
    type: Type.Enum([...ENTITY_TYPES]),
    name: Type.String({
      minLength: 1,
      maxLength: NAME_LENGTH,
      description: 'the preferred name, as the text has it',
    }),
    aliases: optional(list(NameNote, 'every other name under which the text mentions it')),
    identifiers: optional(
      Type.Partial(
        Type.Object(
          Object.fromEntries(
            IDENTIFIER_SCHEMES.map((s) => [s, Type.String({ minLength: 1 })]),
          ) as Record<(typeof IDENTIFIER_SCHEMES)[number], ReturnType<typeof Type.String>>,
          { ...Strict, description: 'identifiers from outside the text, only where certain' },
        ),
      ),
    ),
    transparent: optional(
      Type.Boolean({
        description: "true: names of other entities inside this one's name are mentions too",
      }),
    ),
    find: optional(
      Type.Boolean({ description: 'false: mentions are not looked for, only `add` counts' }),
    ),
    exclude: optional(list(Words, 'places that look like a mention but are none')),
    add: optional(
      list(
        Type.Object(
          {
            ...TextSelector.properties,
            form: Type.Enum([...NAME_FORMS]),
          },
          Strict,
        ),
        'single mentions; they win over the names of other entities',
      ),
    ),
    note: optional(Type.String({ minLength: 1 })),
  },
  Strict,
)
export type EntityNote = Static<typeof EntityNote>

export const QuoteNote = Type.Object(
  {
    ...common,
    kind: Type.Enum([...QUOTE_KINDS]),
    content: Places,
    speaker: optional(Slug),
    speakerWords: optional(Places),
    cue: optional(Places),
    addressee: optional(Slug),
    addresseeWords: optional(Places),
    medium: Type.Enum([...QUOTE_MEDIA]),
    date: optional(DateNote),
  },
  Strict,
)
export type QuoteNote = Static<typeof QuoteNote>

export const EventNote = Type.Object(
  {
    ...common,
    type: Type.Enum([...EVENT_TYPES]),
    label: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'one short clause, in the words of the text as far as possible',
    }),
    status: Type.Enum([...EVENT_STATUSES]),
    content: Places,
    date: optional(DateNote),
    place: optional(Slug),
    participants: optional(
      list(
        Type.Object({ entity: Slug, role: Type.Enum([...PARTICIPANT_ROLES]) }, Strict),
        'who took part',
      ),
    ),
  },
  Strict,
)
export type EventNote = Static<typeof EventNote>

export const FigureNote = Type.Object(
  {
    ...common,
    kind: Type.Enum([...FIGURE_KINDS]),
    content: Places,
    value: Type.Number(),
    unit: optional(
      Type.String({
        minLength: 1,
        description:
          'e.g. "U.S. dollars", "percent", "years"; none for a plain count of the measure',
      }),
    ),
    bound: optional(Type.Enum([...FIGURE_BOUNDS], { description: 'default exact' })),
    measure: Type.String({ minLength: 1, description: 'what the number counts or measures' }),
    about: optional(list(Slug, 'the entities it is about')),
    period: optional(DateNote),
    change: optional(
      Type.Object(
        {
          direction: Type.Enum([...CHANGE_DIRECTIONS]),
          base: optional(
            Type.String({
              minLength: 1,
              description: 'what it is compared with, e.g. "the year before (2022)"',
            }),
          ),
        },
        Strict,
      ),
    ),
    source: optional(
      Type.String({ minLength: 1, description: 'who gives the figure, in the words of the text' }),
    ),
  },
  Strict,
)
export type FigureNote = Static<typeof FigureNote>

export const ImageNote = Type.Object(
  {
    ...common,
    caption: Words,
    credit: optional(Words),
    date: optional(DateNote),
    place: optional(Slug),
    depicted: optional(list(Slug, 'the entities that the caption says are in the picture')),
    photographer: optional(Slug),
    agency: optional(Slug),
  },
  Strict,
)
export type ImageNote = Static<typeof ImageNote>

export const RelationNote = Type.Object(
  {
    ...common,
    subject: Slug,
    predicate: Type.Enum([...PREDICATES]),
    object: Slug,
    label: optional(
      Type.String({
        minLength: 1,
        description: 'the words that name the tie, e.g. the office "President"',
      }),
    ),
    content: Places,
    date: optional(DateNote),
  },
  Strict,
)
export type RelationNote = Static<typeof RelationNote>

export const ConflictNote = Type.Object(
  {
    ...common,
    about: Type.String({ minLength: 1, description: 'what disagrees' }),
    claims: Type.Array(
      Type.Object(
        {
          statement: Type.String({ minLength: 1, description: 'what this side says' }),
          content: Places,
        },
        Strict,
      ),
      { minItems: 2 },
    ),
    reading: Type.String({ minLength: 1, description: 'which reading the records use' }),
    reason: Type.String({ minLength: 1, description: 'why' }),
  },
  Strict,
)
export type ConflictNote = Static<typeof ConflictNote>

export const ExceptionNote = Type.Object(
  {
    gap: Type.Enum([...GAPS], {
      description: 'the check of the coverage report that it is an exception to',
    }),
    exact: Words,
    reason: Type.String({ minLength: 1, description: 'why no record covers these words' }),
  },
  Strict,
)

export const AnnotationFile = Type.Object(
  {
    $schema: optional(Type.String()),
    article: Type.Object(
      {
        id: Slug,
        textFile: optional(
          Type.String({
            minLength: 1,
            description: 'path of the text (UTF-8), relative to this file',
          }),
        ),
        text: optional(
          Type.String({ minLength: 1, description: 'the text itself, instead of `textFile`' }),
        ),
        title: Words,
        language: Type.String({ pattern: LANGUAGE_PATTERN, description: 'BCP 47 language tag' }),
        publisher: optional(Slug),
        published: optional(DateNote),
        url: optional(
          Type.String({ pattern: '^https?://', description: 'where it was published, if known' }),
        ),
        note: optional(Type.String({ minLength: 1, description: 'where the text comes from' })),
      },
      Strict,
    ),
    sections: optional(
      list(
        SectionNote,
        'every part that is not body text or an image; each remaining line is body',
      ),
    ),
    entities: optional(list(EntityNote, 'every entity named')),
    quotes: optional(list(QuoteNote, 'every quote')),
    events: optional(list(EventNote, 'every event')),
    figures: optional(list(FigureNote, 'every figure')),
    images: optional(list(ImageNote, 'every image, by its caption')),
    relations: optional(list(RelationNote, 'every relation')),
    conflicts: optional(list(ConflictNote, 'where the text contradicts itself')),
    exceptions: optional(
      list(ExceptionNote, 'what looks like a name, a quote or a number and is none'),
    ),
  },
  { ...Strict, title: 'Verbatim annotation file' },
)
export type AnnotationFile = Static<typeof AnnotationFile>
