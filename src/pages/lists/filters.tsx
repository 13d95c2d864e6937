import type { FacetValues } from '../data/readers.js'
import { LIST_COPY } from '../english/copy.js'
import { filterWords } from '../english/filters.js'
import { Facet } from './facet.js'
import { filtersOf, valuesOf, type Parameters } from './query.js'

interface Props {
  path: string
  /** The label of the folded form on phones: "Filter 20 quotes". */
  summary: string
  parameters: Parameters
  /** The filters of the list that are fields of the form: words and dates. */
  fields: ReadonlySet<string>
  /** The filters of true or false. */
  booleans: ReadonlySet<string>
  /** Null if there are too many records to count values. */
  facets: FacetValues | null
}

/** The id of the form. The choice of the order stands elsewhere and belongs to it. */
export const FORM = 'filters'

/** The filters of a list as a form. It works without the script, which applies each change at once. */
export function Filters({ path, summary, parameters, fields, booleans, facets }: Props) {
  const shown = new Set([
    ...Object.keys(facets ?? {}),
    ...SHOWN_FIELDS.filter((name) => fields.has(name)),
  ])
  const others = filtersOf(parameters).filter(([name]) => !shown.has(name))
  const isFiltered = filtersOf(parameters).length > 0
  return (
    <div class="filters">
      <details>
        <summary>{summary}</summary>
        <form action={path} id={FORM} data-auto="">
          {others.flatMap(([name]) =>
            valuesOf(parameters, name).map((value) => (
              <input key={name + value} type="hidden" name={name} value={value} />
            )),
          )}
          {fields.has('q') && (
            <fieldset>
              <legend>
                <label for="fq">{filterWords('q')}</label>
              </legend>
              <input
                type="search"
                id="fq"
                name="q"
                value={valuesOf(parameters, 'q')[0]}
                maxLength={200}
              />
            </fieldset>
          )}
          {facets === null ? (
            <p class="dim">{LIST_COPY.uncounted}</p>
          ) : (
            Object.entries(facets).map(([name, values]) => (
              <Facet
                key={name}
                name={name}
                title={filterWords(name, path.slice(1))}
                values={values}
                chosen={valuesOf(parameters, name)}
                isBoolean={booleans.has(name)}
              />
            ))
          )}
          {fields.has('from') && <Dates parameters={parameters} />}
          <div class="go">
            <button class="btn main">{LIST_COPY.apply}</button>
            {isFiltered && (
              <a class="btn" href={path}>
                {LIST_COPY.clear}
              </a>
            )}
          </div>
        </form>
      </details>
    </div>
  )
}

const SHOWN_FIELDS: readonly string[] = ['q', 'from', 'to']

const Dates = ({ parameters }: { parameters: Parameters }) => (
  <fieldset>
    <legend>{LIST_COPY.date}</legend>
    <div class="dates">
      {(
        [
          ['from', LIST_COPY.from, '1992'],
          ['to', LIST_COPY.to, '2024-07'],
        ] as const
      ).map(([name, label, example]) => (
        <label key={name}>
          {label}
          <input
            type="text"
            name={name}
            value={valuesOf(parameters, name)[0]}
            placeholder={example}
            maxLength={100}
          />
        </label>
      ))}
    </div>
  </fieldset>
)
