import { ENTITY_COPY } from '../english/entities.js'
import { COPY } from '../english/copy.js'
import { rolesLine } from '../facts/name-fact.js'
import { unreviewed } from '../facts/review.js'
import { articlePath, spanPath } from '../links.js'
import { round } from '../pictures/label-lines.js'
import { capitalized, clipped, separated } from '../english/words.js'
import type { EntityData } from './read.js'

/** Type, name, role, and the places in the text that name it. */
export function EntityHead({ data }: { data: EntityData }) {
  const { entity, articles } = data
  const roles = rolesLine(entity)
  const remark = unreviewed(entity)
  const first = entity.roles[0]
  const span = first?.citations[0]
  const article = articleOf(span?.url)
  return (
    <>
      <p class="eyebrow">
        <span>{[capitalized(entity.type), ...entity.subtypes].join(', ')}</span>
        <span>{ENTITY_COPY.named(entity.mentionCount, articles.total)}</span>
        {remark !== null && <span>{remark}</span>}
      </p>
      <h1 class="cap" dir="auto">
        {entity.name}
      </h1>
      {roles !== '' && (
        <p class="role">
          {roles}{' '}
          {span && article !== undefined && (
            <small>
              <a href={spanPath(article, span)}>{COPY.inTheText}</a>
            </small>
          )}
        </p>
      )}
      <Places data={data} />
    </>
  )
}

/** The id of the article in the URL of a span. */
const articleOf = (url: string | undefined): string | undefined => {
  const id = /\/v1\/articles\/([^/]+)\/text#/.exec(url ?? '')?.[1]
  return id === undefined ? undefined : decodeURIComponent(id)
}

const [CODE_WIDTH, CODE_HEIGHT] = [1000, 34]

/** In one article: a bar code of the places. In several: links to them. */
function Places({ data: { articles, mentions } }: { data: EntityData }) {
  const [only, ...others] = articles.records
  if (only === undefined) return null
  if (others.length > 0 || articles.total > 1)
    return (
      <p class="meta">
        {ENTITY_COPY.in}{' '}
        {separated(
          articles.records
            .slice(0, 3)
            .map((article) => <a href={articlePath(article.id)}>{clipped(article.title, 60)}</a>),
        )}
        {articles.total > 3 && ENTITY_COPY.moreArticles(articles.total - 3)}
      </p>
    )
  const spans = mentions.records.flatMap(({ citations }) => citations)
  const place = (offset: number) => round((offset / only.characters) * CODE_WIDTH)
  return (
    <>
      <svg
        class="code"
        viewBox={`0 0 ${CODE_WIDTH} ${CODE_HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={ENTITY_COPY.places(spans.length)}
      >
        <rect class="f-wash" width={CODE_WIDTH} height={CODE_HEIGHT} />
        {spans.map(({ start, end }) => (
          <rect
            key={start}
            class="f-pencil"
            x={place(start)}
            width={Math.max(2.4, round(place(end) - place(start)))}
            y="4"
            height={CODE_HEIGHT - 8}
          />
        ))}
      </svg>
      <p class="codek">
        <span>{ENTITY_COPY.start}</span>
        <span>{ENTITY_COPY.mentions(mentions.total)}</span>
        <span>{ENTITY_COPY.end}</span>
      </p>
    </>
  )
}
