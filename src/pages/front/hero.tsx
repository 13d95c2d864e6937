import { LitText } from '../article/run-text.js'
import type { ShownFact } from '../article/shown.js'
import { contentOf } from '../data/records.js'
import { COPY } from '../english/copy.js'
import { FRONT_COPY } from '../english/front.js'
import { EntityLinks } from '../facts/entity-link.js'
import { claimedBy } from '../facts/attribution.js'
import { lineOf } from '../facts/fact-of.js'
import { tieSentence } from '../facts/relation-fact.js'
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
        <label for="hq">{FRONT_COPY.searchLabel}</label>
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
  <figure class="spec lit">
    <blockquote lang={language} dir="auto">
      <LitText runs={sentence.runs} />
    </blockquote>
    <figcaption>{FRONT_COPY.oneSentence}</figcaption>
    <dl>
      {rowsOf(sentence, tell).map(({ kind, content, span }) => (
        <div key={`${kind}${span.start}`} class={`k-${kind === 'entity' ? 'name' : kind} v0`}>
          <dt>
            <span class={`s ${INK[kind]}`}>
              {capitalized(kind === 'entity' ? kindWords(kind).many : kindWords(kind).one)}
            </span>
          </dt>
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

/** The ink of each kind in the sentence: its name wears the same. */
const INK: Record<ShownFact['kind'], string> = {
  entity: 'm',
  quote: 'qd v1',
  event: 'e',
  figure: 'f',
  relation: 'r',
  image: '',
  conflict: 'c',
}

const MAX_ROWS = 5

/** The text by which rows differ: two ties of one kind between the same names read alike. */
const saidBy = (fact: ShownFact): string =>
  fact.kind === 'relation'
    ? [fact.record.subject.id, fact.record.predicate, fact.record.object.id].join(' ')
    : `${fact.kind} ${fact.id}`

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
        [tieSentence(fact.record), claimedBy(fact.record.attribution, tell)]
      ) : (
        <>
          {lineOf(fact.kind, fact.record as never, tell)}{' '}
          {date !== null && <DateText date={date} plain />}
        </>
      )
    return [{ kind: fact.kind, content, span, key: saidBy(fact) }]
  })
  const distinct = [...new Map(rows.map((row) => [row.key, row])).values()]
  const perKind = (most: number) =>
    distinct.filter(
      (row, i) => distinct.slice(0, i).filter(({ kind }) => kind === row.kind).length < most,
    )
  const chosen = perKind(2).slice(0, names.length > 0 ? MAX_ROWS - 1 : MAX_ROWS)
  if (names.length === 0) return chosen
  const links = <EntityLinks entities={names.slice(0, 4).map(({ record }) => record)} />
  return [{ kind: 'entity' as const, content: links, span: { start, end } }, ...chosen]
}
