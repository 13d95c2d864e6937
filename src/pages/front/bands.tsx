import { BigNumber } from '../article/glance.js'
import { COPY } from '../english/copy.js'
import { FRONT_COPY } from '../english/front.js'
import { firstSpan, type Conflict, type Figure } from '../data/records.js'
import { Claims } from '../facts/conflict-fact.js'
import { notableFigures } from '../facts/figure-fact.js'
import type { Telling } from '../facts/telling.js'
import { entityPath, recordPath, spanPath } from '../links.js'
import { Bar } from '../parts/bar.js'
import { round } from '../pictures/label-lines.js'
import { countOf } from '../english/terms.js'
import { capitalized, number } from '../english/words.js'
import { TimeStrip } from '../pictures/timeline/strip.js'
import type { FrontData, Voice, YearCount } from './read.js'

const COLUMN_HEIGHT = 64
/** The sign of a bar that is too high for its place. */
const BREAK = 'M-1 18L11 10'

/** The time that the articles cover: a square for each fact if they are few and there is room, else counts of years. */
export function Time({ years, strip }: Pick<FrontData, 'years' | 'strip'>) {
  if (years.every(({ count }) => count === 0) && strip === null) return null
  const { items, tell } = strip ?? { items: [], tell: undefined }
  return (
    <section class="band" aria-labelledby="h-time">
      <header>
        <h2 id="h-time">{FRONT_COPY.time}</h2>
        <a href="/timeline">{FRONT_COPY.wholeTimeline}</a>
      </header>
      {tell && (
        <div class="roomy">
          <div class="wide">
            <TimeStrip items={items} tell={tell} width={1216} />
          </div>
          <div class="middle">
            <TimeStrip items={items} tell={tell} width={760} />
          </div>
          <p class="key">{FRONT_COPY.stripNote}</p>
        </div>
      )}
      <div class={tell && 'narrow'}>
        <Years years={years} />
      </div>
    </section>
  )
}

/**
 * The number of dated facts in each year, with links to them. The bar for all time before may be so high that it is broken.
 */
function Years({ years }: { years: readonly YearCount[] }) {
  const named = years.filter(({ label }) => label !== '')
  const most = Math.max(...named.map(({ count }) => count)) || Math.max(1, years[0]!.count)
  return (
    <>
      <ol class="years">
        {years.map(({ within, label, count }) => {
          const height = round(Math.min(1, count / most) * COLUMN_HEIGHT)
          return (
            <li key={within}>
              <a href={`/timeline?within=${within}`}>
                <svg
                  viewBox={`0 0 10 ${COLUMN_HEIGHT}`}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect class="f-event" y={COLUMN_HEIGHT - height} width="10" height={height} />
                  {count > most && <path class="f-none st-paper" d={BREAK} stroke-width="4" />}
                </svg>
                <b>{number(count)}</b>
                <span>{label === '' ? FRONT_COPY.earlier : label}</span>
              </a>
            </li>
          )
        })}
      </ol>
      <p class="key">{FRONT_COPY.timeNote}</p>
    </>
  )
}

export function SpeaksMost({ voices, tell }: { voices: readonly Voice[]; tell: Telling }) {
  const most = Math.max(1, ...voices.map(({ direct, reported }) => direct + reported))
  return (
    <section aria-labelledby="h-voice">
      <header class="hd">
        <h2 id="h-voice">{FRONT_COPY.voices}</h2>
      </header>
      <ul class="voices">
        {voices.map(({ id, name, direct, reported }) => (
          <li key={id} class={tell.voices.classOf({ id })}>
            <span class="who">
              <a href={entityPath(id)}>{name}</a>
            </span>
            <span class="dim num">{countOf('quote', direct + reported)}</span>
            <Bar
              parts={[
                ['dir', (direct / most) * 100],
                ['ind', (reported / most) * 100],
              ]}
            />
          </li>
        ))}
      </ul>
      <p class="key">
        <span>
          <i class="k-d" />
          {FRONT_COPY.wordForWord}
        </span>
        <span>
          <i class="k-i" />
          {FRONT_COPY.reported}
        </span>
      </p>
    </section>
  )
}

const SHOWN_FIGURES = 3

export function NumbersTheyGive({ figures, tell }: { figures: readonly Figure[]; tell: Telling }) {
  return (
    <section aria-labelledby="h-num">
      <header class="hd">
        <h2 id="h-num">{FRONT_COPY.numbers}</h2>
      </header>
      <ul class="voices">
        {notableFigures(figures)
          .slice(0, SHOWN_FIGURES)
          .map((figure) => {
            const span = firstSpan(figure)
            return (
              <BigNumber key={figure.id} figure={figure} tell={tell}>
                {span && <a href={spanPath(figure.article.id, span)}>{COPY.inTheText}</a>}
              </BigNumber>
            )
          })}
      </ul>
    </section>
  )
}

export const ContradictsItself = ({
  conflict,
  total,
  tell,
}: {
  conflict: Conflict
  total: number
  tell: Telling
}) => (
  <section class="band two w" aria-labelledby="h-conf">
    <div>
      <h2 id="h-conf">{FRONT_COPY.conflict}</h2>
      <p class="lede" dir="auto">
        {capitalized(conflict.about)}
      </p>
    </div>
    <div>
      <Claims conflict={conflict} tell={tell} />
      <p class="meta">
        {total === 1 ? (
          <a href={recordPath('conflict', conflict.id)}>{FRONT_COPY.howWeRead}</a>
        ) : (
          <a href="/conflicts">{FRONT_COPY.all(countOf('conflict', total))}</a>
        )}
      </p>
    </div>
  </section>
)
