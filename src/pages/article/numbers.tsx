import type { ComponentChildren } from 'preact'
import { ARTICLE_COPY } from '../english/article.js'
import { accordingTo, claimedBy } from '../facts/attribution.js'
import { measureOf, notableFigures } from '../facts/figure-fact.js'
import type { Telling } from '../facts/telling.js'
import type { Figure } from '../data/records.js'
import { dateWithBasis } from '../english/dates.js'
import { separated } from '../english/words.js'

const SHOWN_NUMBERS = 3

/** The numbers that a reader looks for. */
export function Numbers({ figures, tell }: { figures: readonly Figure[]; tell: Telling }) {
  const top = notableFigures(figures).slice(0, SHOWN_NUMBERS)
  const chosen = top.length > 0 ? top : figures.slice(0, SHOWN_NUMBERS)
  return (
    <section aria-labelledby="g4">
      <h2 id="g4">{ARTICLE_COPY.numbers}</h2>
      <p class="lines">
        {chosen.length === 0 && ARTICLE_COPY.noNumbers}
        {separated(
          chosen.map(({ text, attribution }) => [text, claimedBy(attribution, tell)]),
          '; ',
        )}
      </p>
      <ul class="bars">
        {chosen.length === 0 && (
          <li>
            <span class="more">{ARTICLE_COPY.noNumbers}</span>
          </li>
        )}
        {chosen.map((figure) => (
          <BigNumber key={figure.id} figure={figure} tell={tell} />
        ))}
      </ul>
    </section>
  )
}

/** A number in large letters, and what it counts. */
export function BigNumber({
  figure,
  tell,
  children,
}: {
  figure: Figure
  tell: Telling
  children?: ComponentChildren
}) {
  return (
    <li class="bignum">
      <span dir="auto">
        <b>
          <span>{figure.text}</span>
        </b>
        {separated(
          [
            measureOf(figure),
            figure.period && dateWithBasis(figure.period),
            accordingTo(figure.attribution, tell),
          ].filter(Boolean),
        )}
      </span>
      {children}
    </li>
  )
}
