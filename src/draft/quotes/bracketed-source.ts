import type { Range } from '../../model/text/ranges.js'
import type { Paragraph, Quotation } from '../text/token.js'
import type { Found } from './attribution.js'

const LONGEST_NAME = 6

/** The source in brackets after a quotation at the end of a paragraph: "'It rains.' [Reuters]". */
export function sourceInBrackets(
  { tokens }: Paragraph,
  { start, end }: Quotation,
): Found | undefined {
  const close = tokens.findLastIndex(({ words }) => words === ']')
  const isEnd = close !== -1 && tokens.slice(close + 1).every(({ words }) => words === '.')
  if (!isEnd || tokens[end]?.words !== '[' || close - end > LONGEST_NAME) return undefined
  const inside: Range = {
    start: end + 1,
    end: tokens[close - 1]!.words === '.' ? close - 1 : close,
  }
  const isName = /^\p{Lu}/u.test(tokens[inside.start]?.words ?? '')
  return isName && inside.end > inside.start
    ? {
        rule: 'credited',
        cue: undefined,
        speaker: { ...inside, fullStart: inside.start, fullEnd: inside.end },
        content: [{ start, end }],
      }
    : undefined
}
