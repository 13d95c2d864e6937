import { Type } from 'typebox'
import { GAPS, SECTION_KINDS } from '../../model/vocabulary/text.js'
import {
  list,
  MetadataValue,
  NoteId,
  optional,
  plainText,
  PublicationDateNote,
  Slug,
  Strict,
  Words,
  WordsOrMetadata,
} from '../shared/notes.js'
import { originNote } from '../shared/origin.js'

export const LANGUAGE_PATTERN = '^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,9}$'

export const ArticleNote = Type.Object(
  {
    id: NoteId,
    textFile: optional(plainText('path of the text (UTF-8), relative to this file')),
    text: optional(plainText('the text itself, instead of `textFile`')),
    title: WordsOrMetadata,
    language: Type.String({
      pattern: LANGUAGE_PATTERN,
      description: 'a BCP 47 language tag, such as en or pt-BR',
    }),
    publisher: optional(Slug),
    publisherWords: optional(Words),
    authors: optional(
      list(
        Type.Union([Slug, MetadataValue]),
        'the authors: entities, or names from outside the text',
      ),
    ),
    published: optional(PublicationDateNote),
    modified: optional(PublicationDateNote),
    license: optional(WordsOrMetadata),
    rights: optional(WordsOrMetadata),
    url: optional(
      Type.String({
        pattern: '^https?://',
        description: 'an http or https URL; where it was published, if known',
      }),
    ),
    ...originNote,
    note: optional(plainText('where the text comes from')),
  },
  Strict,
)

export const SectionNote = Type.Object(
  { kind: Type.Enum([...SECTION_KINDS]), exact: Words },
  Strict,
)

export const ExceptionNote = Type.Object(
  {
    gap: Type.Enum([...GAPS], {
      description: 'the check of the coverage report to which this is an exception',
    }),
    exact: Words,
    reason: plainText('why no record covers these words'),
  },
  Strict,
)
