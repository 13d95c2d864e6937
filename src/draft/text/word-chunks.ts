import type { Range } from '../../model/text/ranges.js'

/*
 * Cuts a line into words and signs before it is tagged. The tagger can also cut a line, but its cuts depend on the
 * texts that it read before.
 */

const ADDRESS = 'https?:\\/\\/\\S+|[@#][\\p{L}\\p{N}_]+|\\S+@\\S+\\.\\p{L}+'
const INITIALS = '\\p{L}(?:\\.\\p{L})+\\.?|\\p{Lu}\\.(?=\\s+\\p{Lu})'
const ABBREVIATION =
  '(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Gen|Col|Capt|Sgt|Prof|Rev|St|Jr|Sr|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Corp|Co|Ltd|vs|No|Mt|Ft)\\.'
const NUMBER = '\\p{Nd}+(?:[.,:]\\p{Nd}+)*(?:(?:st|nd|rd|th|s)(?!\\p{L}))?'
/** "do" before "n't"; a word before "'s" ends at the apostrophe. */
const WORD = "[\\p{L}\\p{M}]+?(?=n['’]t(?![\\p{L}]))|[\\p{L}\\p{M}]+"
const CONTRACTION = "n['’]t(?![\\p{L}])|['’](?:s|re|ve|ll|d|m)(?![\\p{L}])"
const NAME = "(?:O|D)['’]\\p{Lu}[\\p{L}\\p{M}]+"

const CHUNK = new RegExp(
  [
    ADDRESS,
    `(?<![\\p{L}])(?:${ABBREVIATION})`,
    INITIALS,
    NUMBER,
    NAME,
    CONTRACTION,
    WORD,
    "``|''",
    '\\.{2,}',
    '\\S',
  ].join('|'),
  'gu',
)

/** The words and signs of a line, in UTF-16 offsets of the line. */
export const chunksOf = (line: string): (Range & { words: string })[] =>
  [...line.matchAll(CHUNK)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }))
