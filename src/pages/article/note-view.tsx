import { ARTICLE_COPY } from '../english/article.js'
import { COPY } from '../english/copy.js'
import { accordingTo, claimedBy } from '../facts/attribution.js'
import { EntityLink } from '../facts/entity-link.js'
import { measureOf } from '../facts/figure-fact.js'
import { speakerName } from '../facts/quote-fact.js'
import { SpanLink } from '../facts/span-link.js'
import type { Telling } from '../facts/telling.js'
import type { Figure, Quote } from '../data/records.js'
import { dateWithBasis, shortDate } from '../english/dates.js'
import { DateText } from '../parts/date-mark.js'
import { audienceWord, mediumWords } from '../english/terms.js'
import { capitalized, clipped, separated } from '../english/words.js'
import type { Note } from './notes.js'

export function NoteView({ note, tell }: { note: Note; tell: Telling }) {
  if (note.type === 'speech') return <Speech quotes={note.quotes} tell={tell} />
  if (note.type === 'number') return <NumberNote figure={note.figure} tell={tell} />
  return <ConflictNote note={note} tell={tell} />
}

/** The most characters of a quote in the margin. The text beside it has all its words. */
const MAX_WORDS = 74

function Speech({ quotes, tell }: { quotes: readonly Quote[]; tell: Telling }) {
  const [first] = quotes as [Quote]
  const isReported = quotes.every(({ kind }) => kind === 'indirect')
  const how = [
    mediumWords(first.medium),
    first.addressee && `${audienceWord(first.medium)} ${first.addressee.name}`,
    <DateText date={first.date} short none={COPY.noDate} />,
  ].filter((part) => part !== '' && part !== null)
  return (
    <div class={`note sp ${tell.voices.classOf(first.speaker)}${isReported ? ' ind' : ''}`}>
      <p>
        <span class="who">
          {first.speaker ? (
            <EntityLink class="q" entity={first.speaker} />
          ) : (
            capitalized(speakerName(first))
          )}
        </span>
      </p>
      <p class="how">{separated(how, ' · ')}</p>
      {quotes.map(({ id, kind, text }) =>
        kind === 'indirect' ? (
          <p key={id} class="rep" dir="auto">
            {clipped(text, MAX_WORDS)}
          </p>
        ) : (
          <q key={id} dir="auto">
            {clipped(text, MAX_WORDS)}
          </q>
        ),
      )}
    </div>
  )
}

const NumberNote = ({ figure, tell }: { figure: Figure; tell: Telling }) => (
  <div class="note no">
    <p>
      <b dir="auto">{figure.text}</b>
    </p>
    <p dir="auto">
      {separated(
        [
          measureOf(figure),
          figure.period && dateWithBasis(figure.period, shortDate),
          accordingTo(figure.attribution, tell),
        ].filter(Boolean),
      )}
    </p>
  </div>
)

/** The sign for "is not equal to". */
export const NotEqual = () => (
  <svg class="ne" viewBox="0 0 13 13" aria-hidden="true">
    <path d="M1 4.5h11M1 8.5h11M9.5 1l-6 11" />
  </svg>
)

const MAX_CLAIM = 92

function ConflictNote({
  note: { conflict, claim, isFirst, at },
  tell,
}: {
  note: Extract<Note, { type: 'conflict' }>
  tell: Telling
}) {
  const own = conflict.claims[claim]!
  const others = conflict.claims.filter((_, i) => i !== claim)
  return (
    <div class="note cf">
      <h3>
        <NotEqual />
        {isFirst ? ARTICLE_COPY.contradictsItself : ARTICLE_COPY.contradiction}
      </h3>
      {isFirst && <p>{capitalized(conflict.about)}.</p>}
      <ul class="claims">
        <li>
          <b>{ARTICLE_COPY.here}</b> {clipped(own.statement, MAX_CLAIM)}
          {claimedBy(own.attribution, tell)}
        </li>
        {others.map(({ statement, attribution, citations }) => (
          <li key={statement}>
            <b>{ARTICLE_COPY.elsewhere}</b> {clipped(statement, MAX_CLAIM)}
            {claimedBy(attribution, tell)}{' '}
            <span class="nw">
              {separated(
                citations.map((span) => (
                  <SpanLink article={conflict.article.id} span={span} tell={tell}>
                    {span.start < at ? ARTICLE_COPY.above : ARTICLE_COPY.below}
                  </SpanLink>
                )),
              )}
            </span>
          </li>
        ))}
      </ul>
      {isFirst && (
        <details>
          <summary>{ARTICLE_COPY.howWeRead}</summary>
          <p>{conflict.reading}</p>
          <p class="dim">{conflict.reason}</p>
        </details>
      )}
    </div>
  )
}
