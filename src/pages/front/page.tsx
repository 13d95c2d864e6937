import { blocksOf } from '../article/runs.js'
import { factsOf, recordsOfKind } from '../article/shown.js'
import { COPY } from '../english/copy.js'
import { FRONT_COPY } from '../english/front.js'
import { notableFigures } from '../facts/figure-fact.js'
import { shortNameOf } from '../facts/name-fact.js'
import { kindWords } from '../english/terms.js'
import { lowered } from '../english/words.js'
import type { Telling } from '../facts/telling.js'
import { voicesOf, voicesOfQuotes } from '../parts/voices.js'
import type { Page } from '../respond-page.js'
import { ContradictsItself, NumbersTheyGive, SpeaksMost, Time } from './bands.js'
import { Developers } from './developers.js'
import { Hero } from './hero.js'
import { LatestArticles } from './lead.js'
import type { FrontData } from './read.js'
import { tellingSentence } from './sentence.js'

/** The front page: what is in here, search, newest articles, time, voices, numbers, ways in for developers. */
export const frontPage = (data: FrontData): Page => ({
  meta: {
    title: `${COPY.name}: ${lowered(COPY.tagline)}`,
    description: COPY.description,
    canonical: '/',
    alternates: [
      { href: '/v1', type: 'application/json', title: 'API' },
      { href: '/v1/quotes.atom', type: 'application/atom+xml', title: kindWords('quote').title },
      {
        href: '/v1/articles.atom',
        type: 'application/atom+xml',
        title: kindWords('article').title,
      },
    ],
  },
  main: <div class="wrap">{data.lead === null ? <Empty data={data} /> : <Full data={data} />}</div>,
})

const NOBODY: Telling = { voices: voicesOf([]), shortName: ({ name }) => name }

const Empty = ({ data: { totals } }: { data: FrontData }) => (
  <>
    <Hero sentence={undefined} examples={[]} tell={NOBODY} />
    <section class="band" aria-labelledby="h-empty">
      <h2 id="h-empty">{FRONT_COPY.empty}</h2>
      <p class="meta">
        {FRONT_COPY.emptyHint} <code>{FRONT_COPY.load}</code>
      </p>
    </section>
    <Developers totals={totals} speaker={undefined} />
  </>
)

function Full({ data }: { data: FrontData }) {
  const { totals, voices, figures, conflict, years, articles } = data
  const lead = data.lead!
  const names = new Map(
    factsOf(lead, 'entity').map(({ record }) => [record.id, shortNameOf(record)]),
  )
  const tell: Telling = {
    voices: voicesOfQuotes(recordsOfKind(lead, 'quote')),
    shortName: ({ id, name }) => names.get(id) ?? name,
  }
  const all: Telling = {
    ...tell,
    voices: voicesOf(voices.map(({ id, direct, reported }) => [id, direct + reported])),
  }
  const blocks = blocksOf(lead, tell.voices)
  const sentence = tellingSentence(lead, blocks)
  const { id, language } = lead.article
  const isNumbered = notableFigures(figures).length > 0
  return (
    <>
      <Hero
        sentence={sentence && { sentence, article: id, language }}
        examples={examplesOf(data)}
        tell={tell}
      />
      <LatestArticles
        lead={lead}
        blocks={blocks}
        articles={articles}
        total={totals.article}
        tell={tell}
      />
      <Time years={years} strip={data.strip} />
      {(voices.length > 0 || isNumbered) && (
        <div class="band two">
          {voices.length > 0 && <SpeaksMost voices={voices} tell={all} />}
          {isNumbered && <NumbersTheyGive figures={figures} tell={all} />}
        </div>
      )}
      {conflict && <ContradictsItself conflict={conflict} total={totals.conflict} tell={tell} />}
      <Developers totals={totals} speaker={voices[0]?.id} />
    </>
  )
}

/** Searches that find something: the entities that most records concern, and the speakers. */
function examplesOf({ lead, voices }: FrontData): string[] {
  const named = factsOf(lead!, 'entity')
    .filter(({ record }) => record.type !== 'person')
    .slice(0, 2)
    .map(({ record }) => record.name)
  return [...named, ...voices.slice(0, 1).map(({ name }) => name)].filter(
    (words) => words.length <= 40,
  )
}
