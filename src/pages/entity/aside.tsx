import { kindWords } from '../english/terms.js'
import { ENTITY_COPY } from '../english/entities.js'
import { COPY } from '../english/copy.js'
import { firstSpan } from '../data/records.js'
import { accordingTo } from '../facts/attribution.js'
import { EntityLink } from '../facts/entity-link.js'
import { saysLabel, tieSentence } from '../facts/relation-fact.js'
import type { Telling } from '../facts/telling.js'
import { spanPath } from '../links.js'
import { DateText } from '../parts/date-mark.js'
import { capitalized, clipped, number, quoted } from '../english/words.js'
import type { EntityData } from './read.js'
import { EntitySection, Folded } from './section.js'

const OPEN_TIES = 9
const OPEN_NAMES = 12

/** Beside the records: names, identifiers, ties, pictures, data. */
export function Aside({
  data,
  shortName,
  tell,
}: {
  data: EntityData
  shortName: string
  tell: Telling
}) {
  const { entity, mentions, relations, images } = data
  const forms = mentions.facets.text ?? []
  const id = encodeURIComponent(entity.id)
  return (
    <aside aria-label={ENTITY_COPY.details}>
      {forms.length > 0 && (
        <EntitySection id="names" title={ENTITY_COPY.names}>
          <Folded rows={forms} open={OPEN_NAMES} name={ENTITY_COPY.forms}>
            {(rows) => (
              <dl class="kv">
                {rows.map(({ value, count }) => (
                  <>
                    <dt class="num">{number(count)}×</dt>
                    <dd dir="auto">{value}</dd>
                  </>
                ))}
              </dl>
            )}
          </Folded>
        </EntitySection>
      )}
      {entity.identifiers.length > 0 && (
        <EntitySection id="ids" title={ENTITY_COPY.identified}>
          <dl class="kv">
            {entity.identifiers.map(({ scheme, value, url }) => (
              <>
                <dt>{capitalized(scheme)}</dt>
                <dd>
                  <a href={url} rel="external">
                    {value}
                  </a>
                </dd>
              </>
            ))}
          </dl>
        </EntitySection>
      )}
      {entity.note !== null && (
        <EntitySection id="note" title={ENTITY_COPY.note}>
          <p class="meta">{entity.note}</p>
        </EntitySection>
      )}
      {relations.records.length > 0 && (
        <EntitySection id="ties" title={ENTITY_COPY.ties} count={relations.total}>
          <Folded
            rows={relations.records}
            open={OPEN_TIES}
            name={kindWords('relation').many}
            more={{ total: relations.total, href: `/relations?entity=${id}` }}
          >
            {(rows) => (
              <ul class="ties">
                {rows.map((tie) => {
                  const span = firstSpan(tie)
                  const said = accordingTo(tie.attribution, tell)
                  return (
                    <li key={tie.id}>
                      {tieSentence(tie, (one) =>
                        one.id === entity.id ? (
                          <b>
                            <bdi>{shortName}</bdi>
                          </b>
                        ) : (
                          <EntityLink entity={one} />
                        ),
                      )}{' '}
                      <small>
                        {tie.label !== null && !saysLabel(tie) && `${quoted(tie.label)} `}
                        {tie.date && (
                          <>
                            <DateText date={tie.date} short plain />{' '}
                          </>
                        )}
                        {said !== null && [...said, ' ']}
                        {span && <a href={spanPath(tie.article.id, span)}>{COPY.inTheText}</a>}
                      </small>
                    </li>
                  )
                })}
              </ul>
            )}
          </Folded>
        </EntitySection>
      )}
      {images.records.length > 0 && (
        <EntitySection id="images" title={ENTITY_COPY.pictures} count={images.total}>
          <Folded
            rows={images.records}
            open={6}
            name={kindWords('image').many}
            more={{ total: images.total, href: `/images?entity=${id}` }}
          >
            {(rows) => (
              <ul class="ties">
                {rows.map((image) => {
                  const span = firstSpan(image)
                  return (
                    <li key={image.id} dir="auto">
                      {clipped(image.caption, 96)}{' '}
                      <small>
                        {span && (
                          <a href={spanPath(image.article.id, span)}>{ENTITY_COPY.caption}</a>
                        )}
                      </small>
                    </li>
                  )
                })}
              </ul>
            )}
          </Folded>
        </EntitySection>
      )}
      <EntitySection id="data" title={ENTITY_COPY.asData}>
        <ul class="ties">
          <li>
            <small>
              <a href={`/v1/entities/${id}`}>JSON</a> ·{' '}
              <a href={`/v1/entities/${id}.jsonld`}>JSON-LD</a> ·{' '}
              <a href={`/v1/entities/${id}/related`}>{ENTITY_COPY.related}</a> ·{' '}
              <a href={`/v1/mentions.csv?entity=${id}`}>
                {COPY.as(kindWords('mention').title, 'CSV')}
              </a>{' '}
              ·{' '}
              <a href={`/v1/quotes.csv?speaker=${id}`}>
                {COPY.as(kindWords('quote').title, 'CSV')}
              </a>
            </small>
          </li>
        </ul>
      </EntitySection>
    </aside>
  )
}
