import { ARTICLE_COPY } from '../english/article.js'
import { claimedBy } from '../facts/attribution.js'
import { EntityLink } from '../facts/entity-link.js'
import { measureOf, notableFigures } from '../facts/figure-fact.js'
import type { Telling } from '../facts/telling.js'
import type { EventRecord, Figure, Quote } from '../data/records.js'
import { Bar } from '../parts/bar.js'
import { EVENT_GROUPS, eventGroup } from '../english/terms.js'
import { dateWithBasis, dateWords } from '../english/dates.js'
import { lowered, number, separated } from '../english/words.js'
import { factsOf, recordsOfKind, type NamedFact, type Shown } from './shown.js'

/* The article at a glance: names, voices, events, numbers; as bars where there is room, else as lines. */

const SHOWN_NAMES = 5
const SHOWN_NUMBERS = 3

export const Glance = ({ shown, tell }: { shown: Shown; tell: Telling }) => (
  <div class="glance" aria-label={ARTICLE_COPY.glance} role="group">
    <Names names={factsOf(shown, 'entity')} article={shown.article.id} />
    <VoicesAtAGlance quotes={recordsOfKind(shown, 'quote')} tell={tell} />
    <Events events={recordsOfKind(shown, 'event')} article={shown.article.id} />
    <Numbers figures={recordsOfKind(shown, 'figure')} tell={tell} />
  </div>
)

function Names({ names, article }: { names: readonly NamedFact[]; article: string }) {
  const top = names.slice(0, SHOWN_NAMES)
  const more = names.length - top.length
  const most = top[0]?.count ?? 1
  const moreLink = more > 0 && (
    <a href={`/entities?article=${encodeURIComponent(article)}`}>
      {ARTICLE_COPY.more(number(more))}
    </a>
  )
  return (
    <section aria-labelledby="g1">
      <h2 id="g1">{ARTICLE_COPY.named}</h2>
      <p class="lines">
        {top.length === 0 && ARTICLE_COPY.nobody}
        {separated(top.map(({ record }) => <EntityLink entity={record} />))}
        {moreLink && <> {moreLink}</>}
      </p>
      <ul class="bars">
        {top.map(({ record, count }) => (
          <li key={record.id}>
            <EntityLink entity={record} class="q" />
            <span class="n">{number(count)}</span>
            <Bar parts={[['m', (count / most) * 100]]} />
          </li>
        ))}
        <li>
          <span class="more">{top.length === 0 ? ARTICLE_COPY.nobody : moreLink}</span>
        </li>
      </ul>
    </section>
  )
}

/** Characters that a speaker says word for word, and those that are reported. */
function shareOf(quotes: readonly Quote[]) {
  const length = (isReported: boolean) =>
    quotes
      .filter(({ kind }) => (kind === 'indirect') === isReported)
      .reduce((sum, { text }) => sum + [...text].length, 0)
  return { direct: length(false), reported: length(true) }
}

function VoicesAtAGlance({ quotes, tell }: { quotes: readonly Quote[]; tell: Telling }) {
  const voices = tell.voices.ids.map((id) => {
    const own = quotes.filter(({ speaker }) => speaker?.id === id)
    return { id, speaker: own[0]!.speaker!, count: own.length, ...shareOf(own) }
  })
  const others = quotes.filter(({ speaker }) => tell.voices.classOf(speaker) === 'v0')
  const bars = [
    ...voices,
    ...(others.length > 0 ? [{ speaker: null, count: others.length, ...shareOf(others) }] : []),
  ]
  const most = Math.max(1, ...bars.map(({ direct, reported }) => direct + reported))
  return (
    <section aria-labelledby="g2">
      <h2 id="g2">{ARTICLE_COPY.says}</h2>
      <p class="lines">
        {quotes.length === 0 && ARTICLE_COPY.nothingSaid}
        {separated(
          voices.map(({ speaker, count }, i) => (
            <span>
              <bdi class={`who v${i + 1}`}>{tell.shortName(speaker)}</bdi> {number(count)}
            </span>
          )),
        )}
        {others.length > 0 &&
          `${voices.length > 0 ? ', ' : ''}${ARTICLE_COPY.othersIn(number(others.length))}`}
      </p>
      <ul class="bars two-tone">
        {bars.map(({ speaker, count, direct, reported }) => (
          <li key={speaker?.id} class={tell.voices.classOf(speaker)}>
            {speaker ? <EntityLink entity={speaker} class="q" /> : ARTICLE_COPY.others}
            <span class="n">{number(count)}</span>
            <Bar
              parts={[
                ['dir', (direct / most) * 100],
                ['ind', (reported / most) * 100],
              ]}
            />
          </li>
        ))}
        <li>
          <span class="more">
            {quotes.length === 0 ? ARTICLE_COPY.nothingSaid : ARTICLE_COPY.strongAndFaint}
          </span>
        </li>
      </ul>
    </section>
  )
}

const BARS: Record<keyof typeof EVENT_GROUPS, string> = {
  happened: 'ev',
  ongoing: 'ev2',
  ahead: 'ev3',
  cancelled: 'ev3',
  unstated: 'ev3',
}

function Events({ events, article }: { events: readonly EventRecord[]; article: string }) {
  const given = (Object.keys(EVENT_GROUPS) as (keyof typeof EVENT_GROUPS)[])
    .map((group) => {
      const count = events.filter(({ status }) => eventGroup(status) === group).length
      return [EVENT_GROUPS[group], BARS[group], count] as const
    })
    .filter(([, , count]) => count > 0)
  const busiest = busiestDay(events)
  return (
    <section aria-labelledby="g3">
      <h2 id="g3">{ARTICLE_COPY.happened}</h2>
      <p class="lines">
        {given.length === 0
          ? ARTICLE_COPY.nothingHappened
          : given.map(([name, , n]) => `${number(n)} ${lowered(name)}`).join('; ')}
      </p>
      <ul class="bars">
        {given.map(([name, className, n]) => (
          <li key={name}>
            {name}
            <span class="n">{number(n)}</span>
            <Bar parts={[[className, (n / events.length) * 100]]} />
          </li>
        ))}
        <li>
          <span class="more">
            {given.length === 0 && ARTICLE_COPY.nothingHappened}
            {busiest && `${ARTICLE_COPY.onOneDay(busiest.count, busiest.text)} `}
            {given.length > 0 && (
              <a href={`/timeline?article=${encodeURIComponent(article)}`}>
                {ARTICLE_COPY.seeTimeline}
              </a>
            )}
          </span>
        </li>
      </ul>
    </section>
  )
}

/** The day on which most events fall. */
function busiestDay(events: readonly EventRecord[]): { text: string; count: number } | undefined {
  const days = new Map<string, { text: string; count: number }>()
  for (const { date } of events) {
    if (date?.extent !== 'at' || date.precision !== 'day') continue
    const day = days.get(date.edtf) ?? { text: dateWords(date), count: 0 }
    day.count++
    days.set(date.edtf, day)
  }
  const [busiest] = [...days.values()].sort((a, b) => b.count - a.count)
  return busiest && busiest.count > 1 ? busiest : undefined
}

function Numbers({ figures, tell }: { figures: readonly Figure[]; tell: Telling }) {
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
  children?: preact.ComponentChildren
}) {
  return (
    <li class="bignum">
      <span dir="auto">
        <b>
          <span>{figure.text}</span>
        </b>
        {[measureOf(figure), figure.period && dateWithBasis(figure.period)]
          .filter(Boolean)
          .join(', ')}
        {claimedBy(figure.attribution, tell)}
      </span>
      {children}
    </li>
  )
}
