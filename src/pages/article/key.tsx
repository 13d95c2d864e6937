import type { ComponentChildren } from 'preact'
import { KEY_COPY } from '../english/article.js'
import { PICTURE_COPY } from '../english/pictures.js'
import { DateSign, type DateShapeName } from '../parts/date-mark.js'
import type { Shown } from './shown.js'

/* The key to the signs of the page: those in the text, for the layers that the article has, and the marks of dates. */

type Count = keyof Shown['article']['counts']

const SIGNS: readonly [count: Count, className: string, words: string][] = [
  ['quotes', 'qd v1', KEY_COPY.direct],
  ['quotes', 'qi v1', KEY_COPY.indirect],
  ['figures', 'f', KEY_COPY.figure],
  ['figures', 'f fm', KEY_COPY.smallFigure],
  ['mentions', 'm', KEY_COPY.person],
  ['mentions', 'm mx', KEY_COPY.name],
  ['events', 'e', KEY_COPY.event],
  ['events', 'e ep', KEY_COPY.unreal],
  ['relations', 'r', KEY_COPY.tie],
  ['conflicts', 'c', KEY_COPY.conflict],
]

const { marks } = PICTURE_COPY
const DATES: readonly [shape: DateShapeName, isStated: boolean, words: string][] = [
  ['day', true, marks.day],
  ['year', true, marks.year],
  ['throughout', true, marks.throughout],
  ['since', true, marks.since],
  ['within', true, marks.within],
  ['before', true, marks.before],
  ['after', true, marks.after],
  ['either', true, marks.either],
  ['day', true, PICTURE_COPY.filled],
  ['day', false, PICTURE_COPY.hollow],
]

export function Key({ shown: { article, facts } }: { shown: Shown }) {
  if (facts.length === 0) return null
  const signs = SIGNS.filter(([count]) => article.counts[count] > 0)
  return (
    <div class="wrap legend">
      <p>
        {KEY_COPY.hint}
        <span class="js-only">{KEY_COPY.hintWords}</span>.
      </p>
      <details>
        <summary>{KEY_COPY.title}</summary>
        <h3>{KEY_COPY.text}</h3>
        <ul class="lit">
          {signs.map(([, className, words]) => (
            <Sign key={className} words={words}>
              <span class={`s ${className}`}>{KEY_COPY.sample}</span>
            </Sign>
          ))}
        </ul>
        <h3>{KEY_COPY.time}</h3>
        <ul>
          {DATES.map(([shape, isStated, words]) => (
            <Sign key={words} words={words}>
              <DateSign shape={shape} isStated={isStated} />
            </Sign>
          ))}
        </ul>
      </details>
    </div>
  )
}

const Sign = ({ words, children }: { words: string; children: ComponentChildren }) => (
  <li>
    {children} {words}
  </li>
)
