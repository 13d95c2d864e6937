import type { CitedWords } from '../../records/shared/cited-words.js'
import type { Citation } from '../../records/shared/prepared-record.js'
import type { Finder } from './finder.js'
import type { ListedNote } from '../source/listed-notes.js'
import type { Near } from './nearest-place.js'

/**
 * Finds the words that a note cites: first those that state the record, then its date, then
 * evidence. Words that do not state the record are looked for near those that do.
 */
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
  const content: Citation[] = []
  return cited.flatMap((words) => {
    const { role, isBeside = role !== 'content' } = words
    if (isBeside) return findWords(words, pointer, finder, { content, inside: role === 'date' })
    const found = findWords(words, pointer, finder)
    content.push(...found)
    return found
  })
}

/**
 * @param pointer to the note that cites the words.
 * @param near the content near which they stand.
 */
export function findWords(
  { role, at, words, claim }: CitedWords,
  pointer: string,
  finder: Finder,
  near?: Near,
): Citation[] {
  if (words === undefined) return []
  return finder
    .findAll(words, `${pointer}/${at}`, near)
    .map((span) => ({ ...span, role, ...(claim !== undefined && { claim }) }))
}
