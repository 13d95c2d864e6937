import { ARTICLE_COPY } from '../english/article.js'
import type { Telling } from '../facts/telling.js'
import { articlePath } from '../links.js'
import { number, separated } from '../english/words.js'
import { hasMinimap, Minimap } from './minimap.js'
import { Eyebrow } from './publication.js'
import { RunText } from './run-text.js'
import { headlineOf, type Block } from './runs.js'
import { recordsOfKind, type Shown } from './shown.js'

interface Props {
  shown: Shown
  blocks: readonly Block[]
  tell: Telling
}

export function ArticleHead({ shown, blocks, tell }: Props) {
  const { article, part } = shown
  const headline = headlineOf(blocks, article.title)
  const tags = blocks.filter(({ kind }) => kind === 'tag')
  const hasFacts = shown.facts.length > 0
  return (
    <header class="head">
      <div>
        <Eyebrow shown={shown} />
        {headline === undefined ? (
          <h1 lang={article.language} dir="auto">
            {part.index === 0 ? (
              article.title
            ) : (
              <a class="q" href={articlePath(article.id)}>
                {article.title}
              </a>
            )}
          </h1>
        ) : (
          <h1 lang={article.language} dir="auto" data-s={headline.start} data-e={headline.end}>
            <RunText runs={headline.runs} />
          </h1>
        )}
        {tags.length > 0 && (
          <p class="tags">
            {separated(
              tags.map(({ start, end, runs }) => (
                <span data-s={start} data-e={end}>
                  <RunText runs={runs} />
                </span>
              )),
              ' ',
            )}
          </p>
        )}
        {!hasFacts && part.count === 1 && <p class="lede">{ARTICLE_COPY.unread}</p>}
      </div>
      {hasFacts && hasMinimap(article) && (
        <figure class="mini">
          <Minimap shown={shown} blocks={blocks} voices={tell.voices} />
          <figcaption>
            <MinimapWords shown={shown} tell={tell} />
          </figcaption>
        </figure>
      )}
    </header>
  )
}

function MinimapWords({ shown, tell }: { shown: Shown; tell: Telling }) {
  const quotes = recordsOfKind(shown, 'quote')
  const speakers = tell.voices.ids.map(
    (id) => quotes.find(({ speaker }) => speaker?.id === id)!.speaker!,
  )
  const whole =
    shown.part.count > 1
      ? ARTICLE_COPY.part(number(shown.part.index + 1), number(shown.part.count))
      : ARTICLE_COPY.wholeText
  if (speakers.length === 0) return <>{whole}.</>
  return (
    <>
      {whole}:{' '}
      {separated(
        speakers.map((speaker, i) => <bdi class={`who v${i + 1}`}>{tell.shortName(speaker)}</bdi>),
      )}{' '}
      {ARTICLE_COPY.inColor}.
    </>
  )
}
