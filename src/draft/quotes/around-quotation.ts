import type { Range } from '../../model/text/ranges.js'
import type { Quotation } from '../text/token.js'
import type { Found } from './attribution.js'
import { isSubordinate } from './preceding-clause.js'
import type { Unit } from './unit.js'
import { hasVerb, isWord, lastInside, type SentenceView } from './view.js'

/* Finds a quotation before the reporting words, which may continue after them. */

const FINAL = /[,.?!…—–-]$/

/** The quotation that ends directly before a unit. */
export function quotationBefore(
  view: SentenceView,
  { start, isInverted }: Unit,
  taken: ReadonlySet<Quotation>,
): Quotation | undefined {
  let at = start - 1
  const isOutside =
    at > view.start && /^[,—–]$/.test(view.tokens[at]!.words) && view.quotationAt(at) === undefined
  if (isOutside) at--
  const quotation = at >= view.start ? view.quotationAt(at) : undefined
  if (quotation?.end !== at + 1 || taken.has(quotation) || quotation.end - quotation.start < 3)
    return undefined
  if (isIntroduction(view, quotation) || isTitle(view, quotation)) return undefined
  const last = lastInside(view, quotation)
  return isInverted || isOutside || FINAL.test(last) ? quotation : undefined
}

/** "Sunday on 'Morning Talk,' Lund said": the title of an occasion, not what was said. */
const isIntroduction = (view: SentenceView, { start }: Quotation): boolean =>
  start > view.start &&
  (isSubordinate(view, view.start) ||
    view.tokens[start - 1]!.pos === 'ADP' ||
    view.tokens[start - 1]!.pos === 'PART') &&
  !hasVerb(view, { start: view.start, end: start })

/** "on ABC's 'This Week,' Lund said": the title of a programme or a book. */
function isTitle({ tokens, start: first }: SentenceView, { start, end }: Quotation): boolean {
  if (start === first || end - start > LONGEST_TITLE) return false
  const { pos, lower } = tokens[start - 1]!
  const isNamed = pos === 'ADP' || pos === 'NOUN' || pos === 'PROPN' || lower === "'s"
  return isNamed && tokens.slice(start, end).every(({ words }) => !/^\p{Ll}{4,}/u.test(words))
}

const LONGEST_TITLE = 9

/** "...," Lund said[, "..."]. The reporter's words before a partial quotation belong to what is said. */
export function aroundQuotation(view: SentenceView, unit: Unit, left: Quotation): Found {
  const lead = { start: view.start, end: left.start }
  const isClause =
    lead.end > lead.start &&
    hasVerb(view, lead) &&
    !/^[.:,]$/.test(view.tokens[left.start - 1]!.words)
  const content: Range[] = [{ start: isClause ? lead.start : left.start, end: left.end }]
  const right = quotationAfter(view, unit)
  if (right !== undefined) content.push(right)
  return { rule: 'quotation-before', content, cue: unit.cue, speaker: unit.speaker }
}

const LONGEST_MIDDLE = 40

/** The second part of a broken quotation: "...," he said, "...". */
function quotationAfter(view: SentenceView, unit: Unit): Range | undefined {
  for (let at = unit.end; at < Math.min(view.end, unit.end + LONGEST_MIDDLE); at++) {
    const quotation = view.quotationAt(at)
    if (quotation === undefined) {
      if (at > unit.end && isWord(view, at, view.words.sureForms)) return undefined
      continue
    }
    return /^[,.:—–]$/.test(view.tokens[at - 1]!.words) || at === unit.end ? quotation : undefined
  }
  return undefined
}
