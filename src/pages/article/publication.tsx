import { Fragment, type ComponentChildren } from 'preact'
import { ARTICLE_COPY } from '../english/article.js'
import { basisWords } from '../english/terms.js'
import { dateWords } from '../english/dates.js'
import { listed } from '../english/words.js'
import { EntityLink } from '../facts/entity-link.js'
import { unreviewed } from '../facts/review.js'
import type { Article, DateValue } from '../data/records.js'
import { DateMark } from '../parts/date-mark.js'
import type { Shown } from './shown.js'

/* The publication: publisher and dates above the headline, rights below the text. */

/** Publisher, authors, dates, length and the share that is cited. */
export function Eyebrow({ shown: { article, coverage } }: { shown: Shown }) {
  const { publisher, publisherBasis, authors, published, modified, characters } = article
  const parts: ComponentChildren[] = [
    publisher && (
      <Known basis={publisherBasis}>
        <EntityLink entity={publisher} />
      </Known>
    ),
    authors.length > 0 ? <Authors authors={authors} /> : null,
    published && <KnownDate date={published} />,
    modified && (
      <>
        {ARTICLE_COPY.updated} <KnownDate date={modified} />
      </>
    ),
    ARTICLE_COPY.characters(characters),
    coverage && Object.values(article.counts).some((count) => count > 0)
      ? ARTICLE_COPY.cited(coverage.cited.share)
      : null,
    unreviewed(article),
  ]
  return (
    <p class="eyebrow">
      {parts
        .filter((part) => part !== null)
        .map((part, i) => (
          <span key={i}>{part}</span>
        ))}
    </p>
  )
}

/** A value, with a remark if the text itself does not state it. */
function Known({ basis, children }: { basis: string | null; children: ComponentChildren }) {
  const words = basisWords(basis)
  return (
    <>
      {children}
      {words !== '' && (
        <>
          {' '}
          <i class="inf">{words}</i>
        </>
      )}
    </>
  )
}

const KnownDate = ({ date }: { date: DateValue }) => (
  <Known basis={date.basis}>
    <DateMark date={date} />
    {dateWords(date)}
  </Known>
)

const Authors = ({ authors }: Pick<Article, 'authors'>) => (
  <>
    {ARTICLE_COPY.by}{' '}
    {listed(
      authors.map(({ basis, entity, name }) => (
        <Known basis={basis}>{entity === null ? name : <EntityLink entity={entity} />}</Known>
      )),
    )}
  </>
)

/** License, copyright and original place of the article; nothing if none is known. */
export function Rights({ article: { license, rights, sourceUrl } }: { article: Article }) {
  const parts: [name: string, value: ComponentChildren][] = []
  if (license !== null)
    parts.push([
      ARTICLE_COPY.license,
      <Known basis={license.basis}>
        <MaybeLink text={license.value} />
      </Known>,
    ])
  if (rights !== null)
    parts.push([ARTICLE_COPY.rights, <Known basis={rights.basis}>{rights.value}</Known>])
  if (sourceUrl !== null) parts.push([ARTICLE_COPY.publishedAt, <MaybeLink text={sourceUrl} />])
  return parts.length === 0 ? null : (
    <dl class="rights">
      {parts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** Addresses of other sites are links; anything else is only text. */
const MaybeLink = ({ text }: { text: string }) =>
  /^https?:\/\/\S+$/.test(text) ? (
    <a href={text} rel="external nofollow">
      {text}
    </a>
  ) : (
    <>{text}</>
  )
