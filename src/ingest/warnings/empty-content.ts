import type { Fault } from '../../model/errors.js'
import { FUNCTION_WORDS } from '../../model/text/function-words.js'
import { isEnglish } from '../../model/figures/digits.js'
import { hasNumber } from '../../model/figures/has-number.js'
import { indexRanges, type Range } from '../../model/text/ranges.js'
import type { Citation } from '../../records/shared/prepared-record.js'
import type { RelationNote } from '../../records/relations/note.js'
import type { Checked } from './checked.js'

/** A place of the content that states nothing by itself. */
export function emptyContent(checked: Checked): Fault[] {
  const { declaration, pointer, record } = checked
  const content = record.citations.filter(({ role }) => role === 'content')
  const at = `${pointer}/${declaration.kind === 'image' ? 'caption' : declaration.kind === 'conflict' ? 'claims' : 'content'}`
  return linesOf(content, checked).flatMap((line) => {
    const reason = reasonOf(line, checked)
    const words = line.map(({ exact }) => exact).join(' … ')
    return reason === undefined ? [] : [{ pointer: at, message: `"${words}" ${reason}` }]
  })
}

/** The pieces of the content by the lines of the text: those of one line make one statement. */
function linesOf(content: readonly Citation[], { text }: Checked): Citation[][] {
  const groups: Citation[][] = []
  for (const piece of content) {
    const last = groups.at(-1)?.at(-1)
    const isSame =
      last !== undefined &&
      last.claim === piece.claim &&
      last.end <= piece.start &&
      !text.slice(last.end, piece.start).includes('\n')
    if (isSame) groups.at(-1)!.push(piece)
    else groups.push([piece])
  }
  return groups
}

function reasonOf(line: readonly Citation[], checked: Checked): string | undefined {
  const { declaration, language } = checked
  switch (declaration.kind) {
    case 'figure':
      return line.some(({ exact }) => hasNumber(exact, language))
        ? undefined
        : 'has no number: cite the words that state it'
    case 'relation':
      return namesAnEnd(line, checked)
    case 'quote':
    case 'image':
      return line.some(({ exact }) => /[\p{L}\p{N}]/u.test(exact)) ? undefined : 'has no words'
    default:
      return saysSomething(line, checked)
        ? undefined
        : 'only names something and states nothing: cite the words that say what happens, or make these words "evidence"'
  }
}

/** A relation must name its subject or its object, in the content or the evidence. */
function namesAnEnd(line: readonly Citation[], { note, record, namesOf }: Checked) {
  const { subject, object } = note as RelationNote
  const evidence = record.citations.filter(({ role }) => role === 'evidence')
  const isNamed = [subject, object].some((entity) =>
    [...line, ...evidence].some((piece) => namesOf(entity).overlaps(piece)),
  )
  return isNamed
    ? undefined
    : `names neither "${subject}" nor "${object}": cite words that do, or add them as "evidence"`
}

/** True if words remain beside names and dates that are more than articles, prepositions and pronouns. */
function saysSomething(line: readonly Citation[], { names, record, language }: Checked): boolean {
  const dates = indexRanges(
    record.citations.filter(({ role, exact }) => role === 'date' && /\p{N}/u.test(exact)),
  )
  return line.some((piece) =>
    wordsIn(piece, language).some(
      ({ start, end, word }) =>
        !names.overlaps({ start, end }) &&
        !dates.overlaps({ start, end }) &&
        !(isEnglish(language) && FUNCTION_WORDS.has(word.toLowerCase())),
    ),
  )
}

/** The words of a span with letters, in code points of the text. */
function wordsIn({ start, exact }: Citation, language: string): (Range & { word: string })[] {
  const words: (Range & { word: string })[] = []
  let at = start
  for (const { segment, isWordLike } of segmenter(language).segment(exact)) {
    const end = at + [...segment].length
    if (isWordLike === true && /\p{L}/u.test(segment)) words.push({ start: at, end, word: segment })
    at = end
  }
  return words
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, known)
  return known
}
