import { ARTICLE_COPY } from '../english/article.js'
import { kindWords } from '../english/terms.js'
import { number } from '../english/words.js'
import type { ListedKind } from '../../model/vocabulary/records.js'
import { factsPath, partPath } from '../links.js'
import { factsOf, type ShownFact, type Stated } from './shown.js'

/* The number of facts of each kind in the shown text, with links to the page that has all facts. */

/** The kinds in the order in which their facts are listed. */
const KINDS: readonly (ListedKind | 'entity')[] = [
  'quote',
  'event',
  'figure',
  'relation',
  'image',
  'conflict',
  'entity',
]

/** The facts by kind. Kinds without a fact are left out. */
export const factsByKind = (
  stated: Stated,
): (readonly [ShownFact['kind'], readonly ShownFact[]])[] =>
  KINDS.map((kind) => [kind, factsOf(stated, kind)] as const).filter(
    ([, facts]) => facts.length > 0,
  )

/** The page with all facts that a part of an article states. */
export const factsOfPart = ({ article, part }: Stated): string =>
  partPath(factsPath(article.id), part.index)

export const statedTitle = ({ part }: Stated): string =>
  part.count > 1 ? ARTICLE_COPY.everythingInPart : ARTICLE_COPY.everything

export const StatedCounts = ({ stated }: { stated: Stated }) => {
  const path = factsOfPart(stated)
  return (
    <section class="stated" aria-labelledby="stated">
      <h2 id="stated">
        <a href={path}>{statedTitle(stated)}</a>
      </h2>
      <p>{ARTICLE_COPY.everythingNote}</p>
      <KindLinks stated={stated} path={path} />
    </section>
  )
}

/** The number of facts of each kind. Each leads to these facts on the page with all of them. */
export const KindLinks = ({ stated, path }: { stated: Stated; path: string }) => (
  <ul class="kinds">
    {factsByKind(stated).map(([kind, facts]) => (
      <li key={kind}>
        <a href={`${path}#${kind}`}>
          {kindWords(kind).title} <span>{number(facts.length)}</span>
        </a>
      </li>
    ))}
  </ul>
)
