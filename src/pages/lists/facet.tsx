import { LIST_COPY } from '../english/copy.js'
import { Bar } from '../parts/bar.js'
import type { FacetValue } from '../../query/totals.js'
import { valueWords } from '../english/filters.js'
import { clipped, number } from '../english/words.js'

interface Props {
  name: string
  title: string
  values: readonly FacetValue[]
  /** The values that the list is filtered by. */
  chosen: readonly string[]
  /** A filter of true or false takes one value. */
  isBoolean: boolean
}

/** The number of values that are visible at first, and the number from which a field narrows the others. */
const OPEN = 7
const NARROWED = 20

/** The values of a filter with their counts. */
export function Facet({ name, title, values, chosen, isBoolean }: Props) {
  const offered = isBoolean
    ? values.filter(({ value }) => value === 'true')
    : withChosen(
        values.filter(({ value }) => value !== null),
        chosen,
      )
  if (chosen.length === 0 && offered.length < (isBoolean ? 1 : 2)) return null
  const most = Math.max(1, ...offered.map(({ count }) => count))
  const unstated = values.find(({ value }) => value === null)
  const option = (one: FacetValue) => (
    <Option
      key={one.value}
      name={name}
      one={one}
      most={most}
      isChosen={chosen.includes(one.value ?? '')}
    />
  )
  const folded = offered.slice(OPEN)
  return (
    <fieldset>
      <legend>{title}</legend>
      <div>
        {offered.slice(0, OPEN).map(option)}
        {folded.length > 0 && (
          <details data-narrow={folded.length > NARROWED ? '' : undefined}>
            <summary class="dim">
              <small>{LIST_COPY.more(number(folded.length))}</small>
            </summary>
            {folded.length > NARROWED && (
              <input
                type="search"
                class="js-only"
                aria-label={LIST_COPY.narrow(title)}
                placeholder={LIST_COPY.narrowing}
              />
            )}
            {folded.map(option)}
          </details>
        )}
        {unstated && (
          <p class="opt no">
            <span>{valueWords(name, null, null)}</span>
            <span class="n">{number(unstated.count)}</span>
          </p>
        )}
      </div>
    </fieldset>
  )
}

/** Values that the list is filtered by stand first, also if none is among those counted. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): FacetValue[] {
  const isChosen = ({ value }: FacetValue) => value !== null && chosen.includes(value)
  const missing = chosen
    .filter((value) => !values.some((one) => one.value === value))
    .map((value): FacetValue => ({ value, label: value, count: 0 }))
  return [...values.filter(isChosen), ...missing, ...values.filter((one) => !isChosen(one))]
}

const Option = ({
  name,
  one: { value, label, count },
  most,
  isChosen,
}: {
  name: string
  one: FacetValue
  most: number
  isChosen: boolean
}) => (
  <label class="opt">
    <input type="checkbox" name={name} value={value ?? ''} checked={isChosen} />
    <span dir="auto">{clipped(valueWords(name, value, label), 44)}</span>
    <span class="n">{number(count)}</span>
    <Bar parts={[['ink', (count / most) * 100]]} />
  </label>
)
