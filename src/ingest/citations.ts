import type { CitedWords } from '../records/shared/notes.js'
import type { Citation } from '../records/shared/prepared-record.js'
import type { Finder } from './finder.js'
import type { ListedNote } from './listed-notes.js'

/** Finds the words that a note cites: first those that state the record, then its date, then evidence. */
export function findCitations(
  { declaration, note, pointer }: ListedNote,
  finder: Finder,
): Citation[] {
  const { dateProperty } = declaration.note
  const cited: CitedWords[] = [
    ...declaration.note.words(note),
    ...(dateProperty === undefined
      ? []
      : [{ role: 'date' as const, at: `${dateProperty}/words`, words: note[dateProperty]?.words }]),
    { role: 'evidence', at: 'evidence', words: note.evidence },
  ]
  return cited.flatMap((words) => findWords(words, pointer, finder))
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
