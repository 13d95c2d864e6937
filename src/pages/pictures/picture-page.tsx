import type { ComponentChildren } from 'preact'
import type { Context } from '../../api/context.js'
import { COPY, LIST_COPY } from '../english/copy.js'
import { PICTURE_COPY } from '../english/pictures.js'
import { addressOf, valuesOf, type Parameters } from '../lists/query.js'
import { DataBox } from '../parts/data-box.js'
import type { Page } from '../respond-page.js'
import { filterWords, valueWords } from '../english/filters.js'
import type { Picture } from './compose.js'
import { InlineSvg } from './picture.js'
import type { Suggestion } from './suggestions.js'

export interface PicturePage {
  title: string
  lede: string
  /** "/timeline" or "/network". */
  path: string
  /** The picture and its data in the API. */
  svg: string
  api: string
  parameters: Parameters
  subtitle: string
  /** What the picture leaves out, if anything. */
  leftOut: string | undefined
  /** The page with what comes after the picture, if anything. */
  later?: string | undefined
  /** The filters of the form; those with values are boxes, the others fields. */
  filters: readonly PictureFilter[]
  draw: (width: number) => Picture
  isEmpty: boolean
  table: ComponentChildren
  context: Context
}

interface PictureFilter {
  name: string
  values?: readonly string[]
  placeholder?: string
  /** Values that the field offers as the reader types. */
  suggestions?: readonly Suggestion[]
}

/** The forms of a picture in a page. The stylesheet shows the one that fits. */
const FORMS = [
  { name: 'wide', width: 1216 },
  { name: 'middle', width: 760 },
  { name: 'narrow', width: 360 },
]

/** The page of a picture: filters, the picture in each form, its data as a table, and how to embed it. */
export function picturePage(given: PicturePage): Page {
  const { title, lede, path, svg, api, parameters, subtitle, draw, isEmpty, context } = given
  const address = addressOf(svg, parameters)
  const embed = `<img src="${context.base}${address}" alt="${title}">`
  return {
    meta: {
      title,
      description: lede,
      canonical: path,
      noindex: parameters.length > 0,
      alternates: [
        { href: addressOf(api, parameters), type: 'application/json', title: 'JSON' },
        { href: address, type: 'image/svg+xml', title: 'SVG' },
      ],
    },
    main: (
      <div class="wrap page">
        <h1>{title}</h1>
        <p class="lede">{lede}</p>
        <PictureFilters given={given} />
        <p class="meta">
          <span>{subtitle}</span>
          {given.leftOut !== undefined && <span>{given.leftOut}</span>}
          {given.later !== undefined && (
            <span>
              <a href={given.later}>{PICTURE_COPY.later}</a>
            </span>
          )}
        </p>
        {isEmpty ? (
          <p class="none">{parameters.length === 0 ? LIST_COPY.empty : LIST_COPY.none}</p>
        ) : (
          <>
            {FORMS.map(({ name, width }) => {
              const { frame, drawn } = draw(width)
              return (
                <div key={name} class={`drawn ${name}`}>
                  <InlineSvg frame={frame} id={`pic-${name}`}>
                    {drawn}
                  </InlineSvg>
                </div>
              )
            })}
            {given.table}
          </>
        )}
        <DataBox
          title={PICTURE_COPY.embed}
          url={addressOf(api, parameters)}
          formats={[
            [addressOf(api, parameters), 'JSON'],
            [address, PICTURE_COPY.wide],
            [addressOf(svg, [...parameters, ['width', 390]]), PICTURE_COPY.narrow],
            [addressOf(svg, [...parameters, ['theme', 'dark']]), PICTURE_COPY.onDark],
          ]}
        >
          <div class="url">
            <code>{embed}</code>
            <button type="button" class="btn sm js-only" data-copy={embed}>
              {COPY.copy}
            </button>
          </div>
        </DataBox>
      </div>
    ),
  }
}

const PictureFilters = ({ given: { path, filters, parameters } }: { given: PicturePage }) => (
  <form action={path} class="inline" data-auto="">
    {parameters
      .filter(([name]) => !filters.some((filter) => filter.name === name))
      .flatMap(([name]) =>
        valuesOf(parameters, name).map((value) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        )),
      )}
    {filters.map(({ name, values, placeholder, suggestions }) =>
      values === undefined ? (
        <label key={name}>
          <span>{filterWords(name)}</span>
          <input
            type="text"
            name={name}
            value={valuesOf(parameters, name).join(',')}
            placeholder={placeholder}
            maxLength={250}
            list={suggestions && `sug-${name}`}
          />
          {suggestions && (
            <datalist id={`sug-${name}`}>
              {suggestions.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </datalist>
          )}
        </label>
      ) : (
        <fieldset key={name}>
          <legend>{filterWords(name)}</legend>
          {values.map((value) => (
            <label key={value} class="box">
              <input
                type="checkbox"
                name={name}
                value={value}
                checked={valuesOf(parameters, name).includes(value)}
              />
              {valueWords(name, value, null)}
            </label>
          ))}
        </fieldset>
      ),
    )}
    <span class="go">
      <button class="btn">{LIST_COPY.apply}</button>
      {parameters.length > 0 && (
        <a class="btn" href={path}>
          {LIST_COPY.clear}
        </a>
      )}
    </span>
  </form>
)
