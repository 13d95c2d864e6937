import { ARTICLE_COPY } from '../english/article.js'
import { COPY } from '../english/copy.js'
import { kindWords } from '../english/terms.js'
import { number } from '../english/words.js'
import { FactOf } from '../facts/fact-of.js'
import { articlePath, factsPath, partPath } from '../links.js'
import { DataBox } from '../parts/data-box.js'
import type { Page } from '../respond-page.js'
import { PartsNav } from './parts-nav.js'
import { MAX_CITATIONS } from './read.js'
import type { Stated } from './shown.js'
import { factsByKind, factsOfPart, KindLinks, statedTitle } from './stated.js'
import { tellingOf, versionOf } from './telling.js'

/**
 * Every fact of an article, or of a part of it, by kind. Links of the reading page lead here without the script; with it,
 * cards are copied from here.
 */
export function factsPage(stated: Stated): Page {
  const { article, part } = stated
  const tell = tellingOf(stated)
  const api = `/v1/articles/${encodeURIComponent(article.id)}`
  return {
    meta: {
      title: ARTICLE_COPY.factsOf(article.title),
      description: ARTICLE_COPY.everythingNote,
      canonical: factsOfPart(stated),
      // Search engines have the article itself.
      noindex: true,
      alternates: [{ href: `${api}/records`, type: 'application/json', title: 'JSON' }],
    },
    main: (
      <div class="wrap page facts-page" data-version={versionOf(stated)}>
        <p class="eyebrow">
          <a
            href={partPath(articlePath(article.id), part.index)}
            lang={article.language}
            dir="auto"
          >
            {article.title}
          </a>
        </p>
        <h1>{statedTitle(stated)}</h1>
        <p class="lede">
          {stated.facts.length > 0 ? ARTICLE_COPY.everythingNote : ARTICLE_COPY.unread}
        </p>
        <PartsNav part={part} path={factsPath(article.id)} label={ARTICLE_COPY.partsAbove} />
        {stated.isCut && <p class="meta">{ARTICLE_COPY.tooMany(number(MAX_CITATIONS))}</p>}
        <KindLinks stated={stated} path="" />
        {factsByKind(stated).map(([kind, facts]) => (
          <section key={kind} aria-labelledby={kind}>
            <h2 id={kind}>
              {kindWords(kind).title} <small>{number(facts.length)}</small>
            </h2>
            <div class="rows">
              {facts.map((fact) => (
                <FactOf key={fact.n} kind={fact.kind} record={fact.record} tell={tell} />
              ))}
            </div>
          </section>
        ))}
        <DataBox
          title={ARTICLE_COPY.factsAsData}
          url={`${api}/records`}
          formats={[
            [`${api}/records`, 'JSON'],
            [`${api}/records.ndjson`, 'NDJSON'],
            [`${api}/annotations`, COPY.webAnnotations],
          ]}
        />
      </div>
    ),
  }
}
