import { FACT_COPY } from '../english/article.js'
import type { Figure } from '../data/records.js'
import { DateText } from '../parts/date-mark.js'
import { boundWords } from '../english/terms.js'
import { number, spaced } from '../english/words.js'
import { accordingTo } from './attribution.js'
import { Fact } from './fact.js'
import type { Telling } from './telling.js'

/** Values from here on are also written out: 41,000,000,000. */
const LARGE = 10_000

export function FigureFact({ record: figure, tell }: { record: Figure; tell: Telling }) {
  const { kind, value, unit, currency, period, change } = figure
  const bound = boundWords(figure.bound)
  return (
    <Fact
      kind="figure"
      record={figure}
      tell={tell}
      sort={[spaced(kind), figure.subtype, bound]}
      say={[<b>{figure.text}</b>, ': ', figure.measure]}
      meta={[
        kind === 'money' || Math.abs(value) >= LARGE ? (
          <span class="num">
            = {number(value)} {unit} {currency !== null && currency !== unit && `(${currency})`}
          </span>
        ) : null,
        period && <DateText date={period} />,
        change &&
          (change.base === null
            ? change.direction
            : FACT_COPY.change(change.direction, change.base)),
        accordingTo(figure.attribution, tell),
        figure.disputed ? FACT_COPY.disputed : null,
      ]}
      date={period}
    />
  )
}

/** The thing that a number counts, unless its own words say so. */
export const measureOf = ({ text, measure }: Figure): string =>
  text.includes(measure) ? '' : measure

/** Small counts and ordinals, such as "two sides", are said less loudly. */
export const isSmall = ({ kind, value }: Pick<Figure, 'kind' | 'value'>): boolean =>
  kind === 'ordinal' || (kind === 'count' && Math.abs(value) < 10)

/** Numbers that a reader looks for: amounts, shares and counts of twenty or more. */
export const isNotable = ({ kind, value }: Figure): boolean =>
  kind === 'money' || kind === 'percentage' || (kind === 'count' && Math.abs(value) >= 20)

/** The notable numbers: the largest of each kind first, then the others by value. */
export function notableFigures(figures: readonly Figure[]): Figure[] {
  const notable = figures.filter(isNotable).sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const first = ['money', 'percentage', 'count']
    .map((kind) => notable.find((figure) => figure.kind === kind))
    .filter((figure) => figure !== undefined)
  return [...first, ...notable.filter((figure) => !first.includes(figure))]
}
