import { hasMinimap, Minimap } from '../article/minimap.js'
import { headlineOf, textOf, type Block } from '../article/runs.js'
import { recordsOfKind, type Shown } from '../article/shown.js'
import { COPY } from '../english/copy.js'
import { FRONT_COPY } from '../english/front.js'
import { firstSpan, type Article } from '../data/records.js'
import { EntityLink } from '../facts/entity-link.js'
import { spoken } from '../facts/quote-fact.js'
import type { Telling } from '../facts/telling.js'
import { articlePath, spanPath } from '../links.js'
import { ArticleRow } from '../lists/article-row.js'
import { DateText } from '../parts/date-mark.js'
import { countOf, kindWords } from '../english/terms.js'
import { clipped, number } from '../english/words.js'
import { COLLECTIONS, type RecordKind } from '../../model/vocabulary/records.js'

interface Props {
  lead: Shown
  blocks: readonly Block[]
  articles: readonly Article[]
  total: number
  tell: Telling
}

/** The newest article large, and the next ones as rows. */
export const LatestArticles = ({ lead, blocks, articles, total, tell }: Props) => (
  <section class="band" aria-labelledby="h-art">
    <header>
      <h2 id="h-art">{total > 1 ? FRONT_COPY.latest : FRONT_COPY.articles}</h2>
      <a href="/articles">
        {total > 1 ? FRONT_COPY.all(countOf('article', total)) : FRONT_COPY.allArticles}
      </a>
    </header>
    <LeadArticle lead={lead} blocks={blocks} tell={tell} />
    {articles.length > 1 && (
      <ul class="arts">
        {articles.slice(1).map((article) => (
          <ArticleRow key={article.id} article={article} level="h3" />
        ))}
      </ul>
    )}
  </section>
)

/** Characters of the beginning of the text. */
const BEGINNING = 240

function LeadArticle({ lead, blocks, tell }: Pick<Props, 'lead' | 'blocks' | 'tell'>) {
  const { article } = lead
  const headline = headlineOf(blocks, article.title)
  const beginning = blocks
    .filter((block) => block.kind === 'body' && block !== headline)
    .slice(0, 3)
    .map(textOf)
    .join(' ')
  return (
    <div class="lead">
      {hasMinimap(article) && (
        <figure class="mini">
          <Minimap shown={lead} blocks={blocks} voices={tell.voices} />
          <figcaption>{FRONT_COPY.thumbnail}</figcaption>
        </figure>
      )}
      <div>
        <h3 lang={article.language} dir="auto">
          <a class="q" href={articlePath(article.id)}>
            {article.title}
          </a>
        </h3>
        <p class="meta">
          {article.publisher && (
            <span>
              <EntityLink entity={article.publisher} />
            </span>
          )}
          {article.published && <DateText date={article.published} />}
        </p>
        <p class="first" lang={article.language} dir="auto">
          {clipped(beginning, BEGINNING)}
        </p>
        <Counts article={article} />
      </div>
      <LeadQuote lead={lead} tell={tell} />
    </div>
  )
}

const COUNTED: readonly RecordKind[] = [
  'entity',
  'quote',
  'event',
  'figure',
  'relation',
  'image',
  'conflict',
]

const Counts = ({ article: { counts } }: { article: Article }) => (
  <ul class="counts">
    {COUNTED.map((kind) => {
      const count = (counts as Record<string, number>)[COLLECTIONS[kind]] ?? 0
      const { one, many } = kindWords(kind)
      return count === 0 ? null : (
        <li key={kind} class={kind === 'conflict' ? 'c' : undefined}>
          <b>{number(count)}</b> {count === 1 ? one : many}
        </li>
      )
    })}
  </ul>
)

const [SHORTEST_QUOTE, LONGEST_QUOTE] = [60, 240]

/** A quote that can stand alone. */
function LeadQuote({ lead, tell }: { lead: Shown; tell: Telling }) {
  const [quote] = recordsOfKind(lead, 'quote')
    .filter(({ kind, speaker, text }) => {
      const fits = text.length >= SHORTEST_QUOTE && text.length <= LONGEST_QUOTE
      return kind === 'direct' && speaker !== null && fits
    })
    .sort((a, b) => a.text.length - b.text.length)
  const span = quote && firstSpan(quote)
  if (!quote?.speaker || span === undefined) return null
  return (
    <blockquote class={tell.voices.classOf(quote.speaker)} dir="auto">
      {spoken(quote)}
      <cite>
        <span class="who">
          <EntityLink entity={quote.speaker} class="q" />
        </span>{' '}
        · <a href={spanPath(lead.article.id, span)}>{COPY.inTheText}</a>
      </cite>
    </blockquote>
  )
}
