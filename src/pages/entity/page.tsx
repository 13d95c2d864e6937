import { ENTITY_COPY } from '../english/entities.js'
import type { Quote } from '../data/records.js'
import { FigureFact, notableFigures } from '../facts/figure-fact.js'
import { rolesLine, shortNameOf } from '../facts/name-fact.js'
import { QuoteFact } from '../facts/quote-fact.js'
import type { Telling } from '../facts/telling.js'
import { EntityLink } from '../facts/entity-link.js'
import { entityPath } from '../links.js'
import { ArticleRow } from '../lists/article-row.js'
import { Bar } from '../parts/bar.js'
import { DateText } from '../parts/date-mark.js'
import { voicesOfQuotes } from '../parts/voices.js'
import type { Page } from '../respond-page.js'
import { kindWords, saidHow } from '../english/terms.js'
import { capitalized, groupedBy } from '../english/words.js'
import { Around } from './around.js'
import { Aside } from './aside.js'
import { EventsByDate } from './events.js'
import { EntityHead } from './head.js'
import type { EntityData } from './read.js'
import { tieWords } from './related.js'
import { EntitySection, Folded } from './section.js'

/** The page of an entity: names, roles, quotes by it and about it, events, figures, related entities. */
export function entityPage(data: EntityData, jsonLd: string | undefined): Page {
  const { entity, said, about, events, figures, relations, related, articles } = data
  const path = entityPath(entity.id)
  const api = `/v1${path}`
  const who = shortNameOf(entity)
  const tell: Telling = {
    voices: voicesOfQuotes([...said.records, ...about.records]),
    shortName: ({ id, name }) => (id === entity.id ? who : name),
  }
  const parts = (
    [
      ['said', said.total, ENTITY_COPY.said(who)],
      ['about', about.records.length, ENTITY_COPY.about(who)],
      ['events', events.total, ENTITY_COPY.events],
      ['around', related.length, ENTITY_COPY.around(who)],
      ['figures', figures.total, ENTITY_COPY.numbers],
      ['ties', relations.total, ENTITY_COPY.ties],
    ] as const
  ).filter(([, count]) => count > 0)
  const id = encodeURIComponent(entity.id)
  const roles = rolesLine(entity)
  return {
    meta: {
      title: entity.name,
      description: ENTITY_COPY.description(entity.name, roles, {
        times: entity.mentionCount,
        quotes: said.total,
        events: events.total,
      }),
      canonical: path,
      current: 'entities',
      ogType: 'profile',
      jsonLd,
      alternates: [
        { href: api, type: 'application/json', title: 'JSON' },
        { href: `${api}.jsonld`, type: 'application/ld+json', title: 'JSON-LD' },
      ],
    },
    main: (
      <div class="wrap page">
        <EntityHead data={data} />
        {parts.length > 1 && (
          <nav class="toc" aria-label={ENTITY_COPY.onThisPage}>
            {parts.map(([key, , title]) => (
              <a key={key} href={`#h-${key}`}>
                {title}
              </a>
            ))}
          </nav>
        )}
        <div class="ent">
          <div>
            {said.records.length > 0 && (
              <EntitySection id="said" title={ENTITY_COPY.said(who)} count={said.total}>
                <Folded
                  rows={said.records}
                  open={14}
                  name={kindWords('quote').many}
                  more={{ total: said.total, href: `/quotes?speaker=${id}` }}
                >
                  {(rows) => <ByOccasion quotes={rows} tell={{ ...tell, isSpeakerKnown: true }} />}
                </Folded>
              </EntitySection>
            )}
            {about.records.length > 0 && (
              <EntitySection id="about" title={ENTITY_COPY.about(who)} count={about.total}>
                <Folded
                  rows={about.records}
                  open={5}
                  name={kindWords('quote').many}
                  more={{ total: about.total, href: `/quotes?entity=${id}` }}
                >
                  {(rows) => (
                    <div class="rows">
                      {rows.map((quote) => (
                        <QuoteFact key={quote.id} record={quote} tell={tell} />
                      ))}
                    </div>
                  )}
                </Folded>
              </EntitySection>
            )}
            {events.records.length > 0 && (
              <EntitySection id="events" title={ENTITY_COPY.events} count={events.total}>
                <Folded
                  rows={events.records}
                  open={14}
                  name={kindWords('event').many}
                  more={{ total: events.total, href: `/events?entity=${id}` }}
                >
                  {(rows) => <EventsByDate events={rows} id={entity.id} tell={tell} />}
                </Folded>
              </EntitySection>
            )}
            {related.length > 0 && <AroundSection data={data} who={who} />}
            {figures.records.length > 0 && (
              <EntitySection id="figures" title={ENTITY_COPY.numbers} count={figures.total}>
                <Folded
                  rows={numbersFirst(data)}
                  open={6}
                  name={kindWords('figure').many}
                  more={{ total: figures.total, href: `/figures?entity=${id}` }}
                >
                  {(rows) => (
                    <div class="rows">
                      {rows.map((figure) => (
                        <FigureFact key={figure.id} record={figure} tell={tell} />
                      ))}
                    </div>
                  )}
                </Folded>
              </EntitySection>
            )}
            {articles.total > 1 && (
              <EntitySection id="articles" title={ENTITY_COPY.articles} count={articles.total}>
                <Folded
                  rows={articles.records}
                  open={8}
                  name={kindWords('article').many}
                  more={{ total: articles.total, href: `/articles?entity=${id}` }}
                >
                  {(rows) => (
                    <ul class="arts">
                      {rows.map((article) => (
                        <ArticleRow key={article.id} article={article} level="h3" />
                      ))}
                    </ul>
                  )}
                </Folded>
              </EntitySection>
            )}
          </div>
          <Aside data={data} shortName={who} tell={tell} />
        </div>
      </div>
    ),
  }
}

/** Quotes by their medium; those without a stated one are last. */
function ByOccasion({ quotes, tell }: { quotes: readonly Quote[]; tell: Telling }) {
  const sorted = [...quotes].sort(
    (a, b) => Number(a.medium === 'unstated') - Number(b.medium === 'unstated'),
  )
  return (
    <>
      {groupedBy(sorted, ({ medium }) => medium).map(([medium, group]) => {
        const [{ date, medium: term }] = group as [Quote]
        const isOneDate = new Set(group.map(({ date }) => date?.edtf)).size === 1
        const words = saidHow(term)
        return (
          <div key={medium}>
            <h3 class="via">
              {words === '' ? ENTITY_COPY.noSource : capitalized(words)}
              {isOneDate && date !== null && (
                <>
                  {' '}
                  <span class="meta">
                    <DateText date={date} />
                  </span>
                </>
              )}
            </h3>
            <div class="rows">
              {group.map((quote) => (
                <QuoteFact key={quote.id} record={quote} tell={tell} />
              ))}
            </div>
          </div>
        )
      })}
    </>
  )
}

const AroundSection = ({ data: { entity, related }, who }: { data: EntityData; who: string }) => {
  const most = Math.max(...related.map(({ weight }) => weight))
  return (
    <EntitySection id="around" title={ENTITY_COPY.around(who)}>
      <div class="roomy">
        <Around name={entity.name} related={related} />
        <p class="codek">
          <span>{ENTITY_COPY.aroundNote}</span>
        </p>
      </div>
      <div class="narrow">
        <ul class="near">
          {related.map((one) => (
            <li key={one.id}>
              <span>
                <EntityLink entity={one} />
              </span>
              <Bar parts={[['ink', (one.weight / most) * 100]]} />
              <span class="t">
                {[tieWords(one), one.sectionCount > 0 && ENTITY_COPY.together(one.sectionCount)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </EntitySection>
  )
}

const numbersFirst = ({ figures: { records } }: EntityData) => {
  const notable = notableFigures(records)
  return [...notable, ...records.filter((figure) => !notable.includes(figure))]
}
