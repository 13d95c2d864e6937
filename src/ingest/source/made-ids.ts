import { slugOf, Slugs } from '../../model/slugs.js'
import { LISTED_DECLARATIONS } from '../../records/registry.js'
import type { ListedDeclaration } from '../../records/shared/declaration.js'
import {
  isMetadata,
  type RecordNote,
  type Words,
  type WordsOrMetadata,
} from '../../records/shared/notes.js'
import type { AnnotationFile } from './annotation.js'
import { notesOf } from './listed-notes.js'

/*
 * Ids that an annotation file leaves out are made from words: of the title, the name of an entity,
 * the label of an event, the content of a quote. The same file always gives the same ids. A record
 * keeps its id when others are added, unless one with the same words is added before it.
 */

/** The most words and characters of an id, without a suffix. */
const MAX_WORDS = 8
const MAX_LENGTH = 60

/** The same file with an id for its article, every entity and every record. Given ids stay. */
export function withIds(annotation: AnnotationFile): AnnotationFile {
  const { article, entities = [] } = annotation
  const [completeArticle] = complete([article], 'article', ({ title }) => [exactOf(title)])
  const lists = LISTED_DECLARATIONS.flatMap((declaration) => {
    const notes = notesOf(annotation, declaration)
    if (notes.every(hasId)) return []
    const { kind, collection } = declaration
    const completeNotes = complete(notes, kind, (note) => [wordsOf(declaration, note)])
    return [[collection.name, completeNotes] as const]
  })
  return {
    ...annotation,
    article: completeArticle!,
    // Entities are shared with other articles, so the type tells two of the same name apart.
    ...(!entities.every(hasId) && {
      entities: complete(entities, 'entity', ({ name, type }) => [name, `${name} ${type}`]),
    }),
    ...Object.fromEntries(lists),
  }
}

const hasId = ({ id }: { id?: string }): boolean => id !== undefined

/**
 * Notes with ids.
 * @param kind the id of a note whose words have neither a letter nor a digit.
 * @param wordsOf the words of an id, the preferred ones first. If all are taken, a number follows.
 */
function complete<Note extends { id: string }>(
  notes: readonly Note[],
  kind: string,
  wordsOf: (note: Note) => readonly string[],
): Note[] {
  const taken = new Slugs(notes.filter(hasId).map(({ id }) => id))
  return notes.map((note) => {
    if (hasId(note)) return note
    const ids = wordsOf(note).flatMap((words) => idOfWords(words) ?? [])
    const id = taken.take(ids.find((id) => !taken.has(id)) ?? ids[0] ?? kind)
    return Object.assign({ id }, note)
  })
}

/** The slug of the first words; undefined if they have neither a letter nor a digit. */
export const idOfWords = (words: string): string | undefined =>
  slugOf(words, Infinity)
    ?.split('-')
    .slice(0, MAX_WORDS)
    .join('-')
    .slice(0, MAX_LENGTH)
    .replace(/-+$/, '')

/** The words that name a record: those that its kind declares, or the first that it cites. */
function wordsOf({ note: declared }: ListedDeclaration, note: RecordNote): string {
  const named = declared.idWords?.(note)
  if (named !== undefined) return named
  const [cited] = declared.words(note)
  return firstOf(cited?.words ?? [])
}

const firstOf = (words: Words | readonly Words[]): string =>
  isList(words) ? firstOf(words[0] ?? '') : exactOf(words)

const isList = (words: Words | readonly Words[]): words is readonly Words[] => Array.isArray(words)

const exactOf = (words: WordsOrMetadata): string => {
  if (typeof words === 'string') return words
  return isMetadata(words) ? words.value : words.exact
}
