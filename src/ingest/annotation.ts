import { Type, type Static } from 'typebox'
import { ArticleNote, ExceptionNote, SectionNote } from '../records/articles/note.js'
import { ConflictNote } from '../records/conflicts/note.js'
import { EntityNote } from '../records/entities/note.js'
import { EventNote } from '../records/events/note.js'
import { FigureNote } from '../records/figures/note.js'
import { ImageNote } from '../records/images/note.js'
import { QuoteNote } from '../records/quotes/note.js'
import { RelationNote } from '../records/relations/note.js'
import { list, optional, Strict } from '../records/shared/notes.js'

/** An annotation file: the JSON that people write and from which an article's records are loaded. */
export const AnnotationFile = Type.Object(
  {
    $schema: optional(Type.String()),
    article: ArticleNote,
    sections: optional(
      list(
        SectionNote,
        'every part that is neither body text nor an image; each remaining line is body',
      ),
    ),
    entities: optional(list(EntityNote, 'every entity that the text names')),
    quotes: optional(list(QuoteNote, 'every quote')),
    events: optional(list(EventNote, 'every event')),
    figures: optional(list(FigureNote, 'every figure')),
    images: optional(list(ImageNote, 'every image, by its caption')),
    relations: optional(list(RelationNote, 'every relation')),
    conflicts: optional(list(ConflictNote, 'every contradiction within the text')),
    exceptions: optional(
      list(ExceptionNote, 'what looks like a name, a quote or a number but is none'),
    ),
  },
  { ...Strict, title: 'Verbatim annotation file' },
)
export type AnnotationFile = Static<typeof AnnotationFile>
