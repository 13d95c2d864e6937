import { LitText } from '../article/run-text.js'
import type { ShownFact } from '../article/shown.js'
import { contentOf } from '../data/records.js'
import { COPY, FRONT_COPY } from '../english/copy.js'
import { EntityLinks } from '../facts/entity-link.js'
import { lineOf } from '../facts/fact-of.js'
import { TieSentence } from '../facts/relation-fact.js'
import type { Telling } from '../facts/telling.js'
import { queryString, spanPath } from '../links.js'
import { DateText } from '../parts/date-mark.js'
import { kindWords } from '../english/terms.js'
import { capitalized } from '../english/words.js'
import type { Sentence } from './sentence.js'

interface Props {
  sentence: { sentence: Sentence; article: string; language: string } | undefined
  /** Searches to try. */
  examples: readonly string[]
  tell: Telling
}

export const Hero = ({ sentence, examples, tell }: Props) => (
  <section class="hero" aria-label={FRONT_COPY.heroLabel}>
    <div>
      <h1>{COPY.tagline}</h1>
      <p class="lede">{COPY.purpose}</p>
      <form class="find" role="search" aria-label={FRONT_COPY.searchEverything} action="/search">
        <label class="vh" for="hq">
          {FRONT_COPY.searchLabel}
        </label>
        <input type="search" id="hq" name="q" maxLength={200} />
        <button class="btn main">{COPY.search}</button>
      </form>
      {examples.length > 0 && (
        <p class="try">
          {FRONT_COPY.try}{' '}
          {examples.map((words) => (
            <a key={words} href={`/search${queryString({ q: words })}`}>
              {words}
            </a>
          ))}
        </p>
      )}
    </div>
    {sentence && <TakenApart {...sentence} tell={tell} />}
  </section>
)

/** One sentence and some of what it states. */
const TakenApart = ({
  sentence,
  article,
  language,
  tell,
}: NonNullable<Props['sentence']> & { tell: Telling }) => (
  <figure class="spec">
    <blockquote lang={language} dir="auto">
      <LitText runs={sentence.runs} />
    </blockquote>
    <figcaption>{FRONT_COPY.oneSentence}</figcaption>
    <dl>
      {rowsOf(sentence, tell).map(({ kind, content, span }) => (
        <div key={`${kind}${span.start}`} class={`k-${kind === 'entity' ? 'name' : kind} v0`}>
          <dt>{capitalized(kind === 'entity' ? kindWords(kind).many : kindWords(kind).one)}</dt>
          <dd dir="auto">{content}</dd>
          <dd class="chars">
            <a class="q" href={spanPath(article, span)}>
              [{span.start}, {span.end})
            </a>
          </dd>
        </div>
      ))}
    </dl>
  </figure>
)

const MAX_ROWS = 5

function rowsOf({ facts, start, end }: Sentence, tell: Telling) {
  const spanOf = (fact: ShownFact) =>
    fact.kind === 'entity'
      ? undefined
      : contentOf(fact.record).find((span) => span.start >= start && span.end <= end)
  const names = facts.filter((fact) => fact.kind === 'entity')
  const rows = facts.flatMap((fact) => {
    const span = spanOf(fact)
    if (fact.kind === 'entity' || span === undefined) return []
    const date = fact.kind === 'event' ? fact.record.date : null
    const content =
      fact.kind === 'relation' ? (
        <TieSentence tie={fact.record} />
      ) : (
        <>
          {lineOf(fact.kind, fact.record as never, tell)}{' '}
          {date !== null && <DateText date={date} plain />}
        </>
      )
    return [{ kind: fact.kind, content, span }]
  })
  const perKind = (most: number) =>
    rows.filter((row, i) => rows.slice(0, i).filter(({ kind }) => kind === row.kind).length < most)
  const chosen = perKind(2).slice(0, names.length > 0 ? MAX_ROWS - 1 : MAX_ROWS)
  if (names.length === 0) return chosen
  const links = <EntityLinks entities={names.slice(0, 4).map(({ record }) => record)} />
  return [{ kind: 'entity' as const, content: links, span: { start, end } }, ...chosen]
}
