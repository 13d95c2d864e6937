import type { Range } from '../../model/text/ranges.js'

/** The lines of a text that are not blank, without the white space around them, in UTF-16 offsets. */
export function linesOf(text: string): (Range & { words: string })[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const words = line.replace(OUTER_BLANKS, '')
    if (words === '') return []
    const start = index + line.indexOf(words)
    return [{ start, end: start + words.length, words }]
  })
}

/** White space and characters that are ignorable by default. */
const OUTER_BLANKS = /^[\s\p{DI}]+|[\s\p{DI}]+$/gu
