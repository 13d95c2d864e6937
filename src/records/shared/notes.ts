import { Type, type Static, type TObject, type TSchema } from 'typebox'
import { VOICES } from '../../model/vocabulary/claims.js'
import { DATE_BASES, PARTS_OF_DAY, RECORD_DATE_BASES } from '../../model/vocabulary/dates.js'
import { LINK_RELS } from '../../model/vocabulary/links.js'
import { COLLECTIONS, LISTED_KINDS } from '../../model/vocabulary/records.js'
import { recordOriginNote } from './origin.js'

/*
 * The shapes that notes of several kinds share. A note is a record as an annotation file states it:
 * it cites words of the text, never offsets. Each kind has its own in note.ts.
 */

export const Strict = { additionalProperties: false } as const
export const optional = Type.Optional
export const list = <T extends TSchema>(items: T, description: string) =>
  Type.Array(items, { description, minItems: 1 })
export const plainText = (description: string) => Type.String({ minLength: 1, description })

/** The number of parts is bounded because each takes a place on the stack of a regular expression. */
export const SLUG_PATTERN = '^[a-z0-9]+(-[a-z0-9]+){0,49}$'
export const SLUG_LENGTH = 100
/** Room for a list of some dozen dates. Parsing a date takes far more memory than its length. */
const DATE_LENGTH = 200
/** Responses repeat names, so their length bounds the size of a response. */
export const NAME_LENGTH = 500

export const Slug = Type.String({
  pattern: SLUG_PATTERN,
  maxLength: SLUG_LENGTH,
  description: 'lower-case words joined by hyphens; never changes',
})

/** The id of a note. It may be left out, and is then made from words (ingest/source/made-ids.ts). */
export const NoteId = Type.Unsafe<string>(optional(Slug))

export const TextSelector = Type.Object(
  {
    exact: plainText('the words, character for character'),
    prefix: optional(plainText('the words directly before')),
    suffix: optional(plainText('the words directly after')),
    occurrence: optional(
      Type.Integer({
        minimum: 1,
        description: 'which of several occurrences, counted from 1',
      }),
    ),
    partOfWord: optional(
      Type.Boolean({
        default: false,
        description:
          'whether the words may begin or end inside a longer word, such as "Kazakh" in "Kazakhstan"',
      }),
    ),
  },
  { ...Strict, description: 'W3C TextQuoteSelector; must single out one place of the text' },
)
export type TextSelector = Static<typeof TextSelector>

export const Words = Type.Union([Type.String({ minLength: 1 }), TextSelector], {
  description:
    'words of the text: a plain string if they occur only once, or once nearest to the content; else a selector',
})
export type Words = Static<typeof Words>

/** Facts about the publication that are known from outside the text. */
export const MetadataValue = Type.Object(
  {
    value: Type.String({ minLength: 1, maxLength: NAME_LENGTH, description: 'the value itself' }),
    basis: Type.Enum(['metadata'], { description: 'the value is known from outside the text' }),
  },
  { ...Strict, description: 'a value from outside the text, which is never cited' },
)
export type MetadataValue = Static<typeof MetadataValue>

/** Words of the text, or a value from outside it. */
export const WordsOrMetadata = Type.Union([
  Type.String({ minLength: 1, maxLength: NAME_LENGTH }),
  TextSelector,
  MetadataValue,
])
export type WordsOrMetadata = Static<typeof WordsOrMetadata>
export const isMetadata = (note: WordsOrMetadata): note is MetadataValue =>
  typeof note === 'object' && 'value' in note

/** One place, or several if the words are broken up. */
export const Places = Type.Union([
  Type.String({ minLength: 1 }),
  TextSelector,
  list(Words, 'several spans, in text order'),
])

/** The annotator's own finer term for the type of a record. Responses repeat it. */
export const SubtypeNote = optional(
  Type.String({
    minLength: 1,
    maxLength: 100,
    pattern: '^\\S(.*\\S)?$',
    description: 'your own, finer term for the type, e.g. "state visit"; free, one line',
  }),
)

const dateNote = <Basis extends string>(bases: readonly Basis[], basis: string) =>
  Type.Object(
    {
      edtf: Type.String({
        minLength: 1,
        maxLength: DATE_LENGTH,
        description: 'EDTF (ISO 8601-2) date, e.g. 2024-07-02, 2022-09, [..0024], 2023/2024',
      }),
      basis: Type.Enum([...bases], { description: basis }),
      words: optional(
        Type.Union([
          Type.String({ minLength: 1 }),
          TextSelector,
          list(Words, 'the words that give the date'),
        ]),
      ),
      reason: optional(plainText('for inferred dates: how the date follows from the words')),
      partOfDay: optional(
        Type.Enum([...PARTS_OF_DAY], {
          description: 'for a single day: the part of it that the words give',
        }),
      ),
    },
    Strict,
  )

const DATE_BASIS = 'stated: the words give this date; inferred: it follows from them'

export const DateNote = dateNote(RECORD_DATE_BASES, DATE_BASIS)
/** The date of an article, which may also come from outside the text. */
export const PublicationDateNote = dateNote(
  DATE_BASES,
  `${DATE_BASIS}; metadata: it is known from outside the text`,
)
export type PublicationDateNote = Static<typeof PublicationDateNote>
export type DateNote = Static<typeof DateNote>

const linkTargets = LISTED_KINDS.map((kind) => COLLECTIONS[kind]).join('|')

export const LinkNote = Type.Object(
  {
    rel: Type.Enum([...LINK_RELS]),
    to: Type.String({
      pattern: `^(${linkTargets})/[a-z0-9-]+$`,
      maxLength: SLUG_LENGTH + 10,
      description: 'a record of this file, e.g. "events/arrival"',
    }),
  },
  Strict,
)
export type LinkNote = Static<typeof LinkNote>

/** Whose claim a record is, if the quotes around its words do not tell. */
export const AssertedByNote = Type.Object(
  {
    voice: Type.Enum([...VOICES], {
      description: 'article: the article states it itself; quoted: somebody else does',
    }),
    quotes: optional(list(Slug, 'the quotes of this file that state it')),
    speakers: optional(
      list(Slug, 'the entities that state it, besides the speakers of the quotes'),
    ),
    words: Places,
  },
  {
    ...Strict,
    description:
      'whose claim it is, if the quotes around the content do not tell; without quotes and speakers, "words" name the speaker',
  },
)
export type AssertedByNote = Static<typeof AssertedByNote>

/** The properties of every note but that of an entity. */
export const recordNote = {
  id: NoteId,
  ...recordOriginNote,
  evidence: optional(Places),
  related: optional(list(LinkNote, 'other records of this article that are linked to this one')),
  note: optional(plainText("the annotator's remark, published with the record")),
}

/** A note of any kind, as far as kinds share properties. */
export type RecordNote = Static<TObject<typeof recordNote>> & {
  date?: DateNote
  period?: DateNote
  status?: string
}
