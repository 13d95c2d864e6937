import type { JSX } from 'preact'
import { basisWords } from '../english/terms.js'
import { dateWords, shortDate } from '../english/dates.js'
import type { DateValue } from '../data/records.js'

/* A date in words, with a mark that shows how it covers its days: filled if the text states it, hollow if it is inferred. */

export type DateShapeName =
  | 'day'
  | 'month'
  | 'year'
  | 'throughout'
  | 'since'
  | 'until'
  | 'within'
  | 'before'
  | 'after'
  | 'either'

/** The mark of a date. */
export function shapeOf({ edtf, extent, precision }: DateValue): DateShapeName {
  if (extent === 'within') {
    if (edtf.startsWith('[..')) return 'before'
    if (edtf.endsWith('..]')) return 'after'
    return /^\[[^.,]+,[^.,]+\]$/.test(edtf) ? 'either' : 'within'
  }
  if (extent === 'throughout') {
    if (edtf.endsWith('/..') || edtf.endsWith('/')) return 'since'
    if (edtf.startsWith('../') || edtf.startsWith('/')) return 'until'
    return 'throughout'
  }
  if (precision === 'day' || precision === 'time') return 'day'
  return ['month', 'season', 'quarter', 'third', 'half'].includes(precision) ? 'month' : 'year'
}

const DRAWN: Record<DateShapeName, (fill: string) => JSX.Element> = {
  day: (fill) => <circle class={fill} cx="11" cy="5" r="3.6" />,
  month: (fill) => <rect class={fill} x="5" y="1.5" width="12" height="7" rx="3.5" />,
  year: (fill) => <rect class={fill} x="1" y="1.5" width="20" height="7" rx="3.5" />,
  throughout: (fill) => <rect class={fill} x="1" y="2" width="20" height="6" />,
  since: (fill) => <path class={fill} d="M1 2h14l6 3l-6 3H1z" />,
  until: (fill) => <path class={fill} d="M21 2H7L1 5l6 3h14z" />,
  within: () => (
    <>
      <path class="l" d="M1 .5v9M21 .5v9" />
      <path class="d" d="M1 5h20" />
    </>
  ),
  before: () => (
    <>
      <path class="l" d="M21 .5v9M4.5 1.5L1 5l3.5 3.5" />
      <path class="d" d="M21 5H2" />
    </>
  ),
  after: () => (
    <>
      <path class="l" d="M1 .5v9M17.5 1.5L21 5l-3.5 3.5" />
      <path class="d" d="M1 5h19" />
    </>
  ),
  either: (fill) => (
    <>
      <circle class={fill} cx="4" cy="5" r="3" />
      <circle class={fill} cx="18" cy="5" r="3" />
      <path class="d" d="M8 5h6" />
    </>
  ),
}

/** A day and a month are narrower than the other marks. */
const BOXES: Partial<Record<DateShapeName, { className: string; viewBox: string }>> = {
  day: { className: 'mk dot', viewBox: '6.5 0 9 10' },
  month: { className: 'mk mo', viewBox: '4.5 0 13 10' },
}

export function DateSign({ shape, isStated }: { shape: DateShapeName; isStated: boolean }) {
  const { className, viewBox } = BOXES[shape] ?? { className: 'mk', viewBox: '0 0 22 10' }
  return (
    <svg class={className} viewBox={viewBox} aria-hidden="true">
      {DRAWN[shape](isStated ? 'a' : 'h')}
    </svg>
  )
}

export const DateMark = ({ date }: { date: DateValue }) =>
  DateSign({ shape: shapeOf(date), isStated: date.basis === 'stated' })

interface Props {
  date: DateValue | null
  /** Months as three letters, for margins. */
  short?: boolean
  /** Leaves out the word "inferred", where the mark alone must do. */
  plain?: boolean
  /** The text in place of a missing date. */
  none?: string
}

/** A date in words, behind its mark. */
export function DateText({ date, short = false, plain = false, none = '' }: Props) {
  if (date === null) return none === '' ? null : <span class="inf">{none}</span>
  const basis = basisWords(date.basis)
  const text = short ? shortDate(date) : dateWords(date)
  // The mark stays on the line of the first word.
  const cut = text.length < 20 ? text.length : text.indexOf(' ')
  const end = cut === -1 ? text.length : cut
  return (
    <span>
      <span class="nw">
        <DateMark date={date} />
        {text.slice(0, end)}
      </span>
      {text.slice(end)}
      {basis !== '' && !plain && (
        <>
          {' '}
          <i class="inf">{basis}</i>
        </>
      )}
    </span>
  )
}
