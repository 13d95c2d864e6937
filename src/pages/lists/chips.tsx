import type { FacetValues } from '../data/readers.js'
import { LIST_COPY } from '../english/copy.js'
import { filterWords, valueWords } from '../english/filters.js'
import { addressOf, filtersOf, valuesOf, without, type Parameters } from './query.js'

interface Props {
  path: string
  parameters: Parameters
  facets: FacetValues
}

/** Filters whose values say nothing without the name. */
const wordsFor = (name: string, value: string, facets: FacetValues): string => {
  const label = facets[name]?.find((one) => one.value === value)?.label ?? null
  const words = valueWords(name, value, label)
  return facets[name] === undefined ? `${filterWords(name)}: ${label ?? value}` : words
}

/** The filters that a request sets; each can be removed. */
export function Chips({ path, parameters, facets }: Props) {
  const chips = filtersOf(parameters).flatMap(([name]) =>
    valuesOf(parameters, name).map((value) => ({ name, value })),
  )
  if (chips.length === 0) return null
  return (
    <p class="chips">
      {chips.map(({ name, value }) => {
        const words = wordsFor(name, value, facets)
        return (
          <a
            key={name + value}
            class="chip"
            href={addressOf(path, without(parameters, name, value))}
            aria-label={LIST_COPY.remove(words)}
          >
            {words} <b aria-hidden="true">×</b>
          </a>
        )
      })}
    </p>
  )
}
