import { ARTICLE_COPY } from '../english/article.js'
import { COPY } from '../english/copy.js'
import { articlePath, partPath } from '../links.js'
import { DataBox } from '../parts/data-box.js'
import type { Page } from '../respond-page.js'
import { number } from '../english/words.js'
import { Glance } from './glance.js'
import { ArticleHead } from './head.js'
import { Key } from './key.js'
import { Layers, type Layer } from './layers.js'
import { PartsNav } from './parts-nav.js'
import { Rights } from './publication.js'
import { MAX_CITATIONS } from './read.js'
import { blocksOf } from './runs.js'
import type { Shown } from './shown.js'
import { factsOfPart, StatedCounts } from './stated.js'
import { tellingOf, versionOf } from './telling.js'
import { ArticleText } from './text.js'

/** The reading page: the text with what is known about it in its ink, beside it, and one press away. */
export function articlePage(
  shown: Shown,
  layers: readonly Layer[],
  jsonLd: string | undefined,
): Page {
  const { article, part } = shown
  const tell = { ...tellingOf(shown), hasText: true }
  const blocks = blocksOf(shown, tell.voices)
  const path = articlePath(article.id)
  const api = `/v1/articles/${encodeURIComponent(article.id)}`
  const facts = Object.values(article.counts).reduce((sum, count) => sum + count, 0)
  return {
    meta: {
      title: article.title,
      description: ARTICLE_COPY.description(article.publisher?.name, facts),
      canonical: partPath(path, part.index),
      mainClass: 'art',
      ogType: 'article',
      jsonLd,
      alternates: [
        { href: api, type: 'application/json', title: 'JSON' },
        { href: `${api}.jsonld`, type: 'application/ld+json', title: 'JSON-LD' },
        { href: `${api}/text`, type: 'text/plain', title: COPY.plainText },
      ],
    },
    main: (
      <>
        <div class="wrap">
          <ArticleHead shown={shown} blocks={blocks} tell={tell} />
          {shown.facts.length > 0 && <Glance shown={shown} tell={tell} />}
        </div>
        <div
          class="read"
          data-start={part.start}
          data-end={part.end}
          data-facts={factsOfPart(shown)}
          data-version={versionOf(shown)}
        >
          <Layers shown={shown} on={layers} />
          <Key shown={shown} />
          <PartsNav part={part} path={path} label={ARTICLE_COPY.partsAbove} />
          {shown.isCut && <p class="wrap meta">{ARTICLE_COPY.tooMany(number(MAX_CITATIONS))}</p>}
          <div class="wrap">
            <ArticleText shown={shown} blocks={blocks} tell={tell} />
          </div>
          <PartsNav part={part} path={path} label={ARTICLE_COPY.partsBelow} />
        </div>
        <div class="wrap">
          <Rights article={article} />
          {shown.facts.length > 0 && <StatedCounts stated={shown} />}
          <DataBox
            title={ARTICLE_COPY.asData}
            url={`${api}/segments`}
            formats={[
              [api, 'JSON'],
              [`${api}.jsonld`, 'JSON-LD'],
              [`${api}/text`, COPY.plainText],
              [`${api}/annotations`, COPY.webAnnotations],
              [`${api}/coverage`, COPY.coverage],
            ]}
          >
            {article.note !== null && <p class="dim">{article.note}</p>}
          </DataBox>
        </div>
      </>
    ),
  }
}
