import type { CitationRole } from '../model/vocabulary.js'
import type { Words } from '../records/shared/notes.js'
import type { Citation } from '../records/shared/prepared-record.js'
import { dateNoteOf } from './date-columns.js'
import type { ListedNote } from './listed-notes.js'
import type { Finder } from './finder.js'

/** The words that a note cites in one property. */
interface CitedWords {
  role: CitationRole
  /** The property, as a JSON Pointer within the note. */
  at: string
  words: Words | readonly Words[] | undefined
  claim?: number
}

/** Finds the words that a note cites: first those of its kind, then those of its date, then evidence. */
export function findCitations(listed: ListedNote, finder: Finder): Citation[] {
  const { date, property } = dateNoteOf(listed)
  const cited: CitedWords[] = [
    ...wordsOfKind(listed),
    { role: 'date', at: `${property}/words`, words: date?.words },
    { role: 'evidence', at: 'evidence', words: listed.note.evidence },
  ]
  return cited.flatMap((words) => findWords(words, listed.pointer, finder))
}

/** @param pointer to the note that cites the words. */
export function findWords(
  { role, at, words, claim }: CitedWords,
  pointer: string,
  finder: Finder,
): Citation[] {
  if (words === undefined) return []
  return finder
    .findAll(words, `${pointer}/${at}`)
    .map((span) => ({ ...span, role, ...(claim !== undefined && { claim }) }))
}

function wordsOfKind({ kind, note }: ListedNote): CitedWords[] {
  switch (kind) {
    case 'quote':
      return [
        { role: 'content', at: 'content', words: note.content },
        { role: 'cue', at: 'cue', words: note.cue },
        { role: 'speaker', at: 'speakerWords', words: note.speakerWords },
        { role: 'addressee', at: 'addresseeWords', words: note.addresseeWords },
      ]
    case 'image':
      return [
        { role: 'content', at: 'caption', words: note.caption },
        { role: 'content', at: 'credit', words: note.credit },
      ]
    case 'conflict':
      return note.claims.map(({ content }, index) => ({
        role: 'content',
        at: `claims/${index}/content`,
        words: content,
        claim: index + 1,
      }))
    default:
      return [{ role: 'content', at: 'content', words: note.content }]
  }
}
