import { ARTICLE_COPY } from '../english/article.js'
import { COPY } from '../english/copy.js'
import { shortNameOf } from '../facts/name-fact.js'
import type { Telling } from '../facts/telling.js'
import { articlePath } from '../links.js'
import { DataBox } from '../parts/data-box.js'
import { voicesOfQuotes } from '../parts/voices.js'
import type { Page } from '../respond-page.js'
import { number } from '../english/words.js'
import { Everything } from './everything.js'
import { Glance } from './glance.js'
import { ArticleHead } from './head.js'
import { Key } from './key.js'
import { Layers, type Layer } from './layers.js'
import { PartsNav } from './parts-nav.js'
import { Rights } from './publication.js'
import { MAX_CITATIONS } from './read.js'
import { blocksOf } from './runs.js'
import { factsOf, recordsOfKind, type Shown } from './shown.js'
import { ArticleText } from './text.js'

/** The reading page: the text with what is known about it in its ink, beside it, and one press away. */
export function articlePage(
  shown: Shown,
  layers: readonly Layer[],
  jsonLd: string | undefined,
): Page {
  const { article, part } = shown
  const tell = tellingOf(shown)
  const blocks = blocksOf(shown, tell.voices)
  const api = `/v1/articles/${encodeURIComponent(article.id)}`
  const facts = Object.values(article.counts).reduce((sum, count) => sum + count, 0)
  return {
    meta: {
      title: article.title,
      description: ARTICLE_COPY.description(article.publisher?.name, facts),
      canonical: articlePath(article.id) + (part.index === 0 ? '' : `?start=${part.start}`),
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
        <div class="read" data-article={article.id} data-start={part.start} data-end={part.end}>
          <Layers shown={shown} on={layers} />
          <Key shown={shown} />
          <PartsNav shown={shown} label={ARTICLE_COPY.partsAbove} />
          {shown.isCut && <p class="wrap meta">{ARTICLE_COPY.tooMany(number(MAX_CITATIONS))}</p>}
          <div class="wrap">
            <ArticleText shown={shown} blocks={blocks} tell={tell} />
          </div>
          <PartsNav shown={shown} label={ARTICLE_COPY.partsBelow} />
        </div>
        <div class="wrap">
          <Rights article={article} />
          {shown.facts.length > 0 && <Everything shown={shown} tell={tell} />}
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

/** The way in which the page words facts: with the colors and the short names of its people. */
function tellingOf(shown: Shown): Telling {
  const names = new Map(
    factsOf(shown, 'entity').map(({ record }) => [record.id, shortNameOf(record)]),
  )
  const numbers = new Map(shown.facts.map(({ n, kind, id }) => [`${kind} ${id}`, n]))
  return {
    voices: voicesOfQuotes(recordsOfKind(shown, 'quote')),
    shortName: ({ id, name }) => names.get(id) ?? name,
    shown: { article: shown.article.id, start: shown.part.start, end: shown.part.end },
    numbers: { of: (kind, id) => numbers.get(`${kind} ${id}`) },
  }
}
