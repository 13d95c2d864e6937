import { ARTICLE_COPY } from '../english/article.js'
import { FactOf } from '../facts/fact-of.js'
import type { ListedKind } from '../../model/vocabulary/records.js'
import type { Telling } from '../facts/telling.js'
import { kindWords } from '../english/terms.js'
import { number } from '../english/words.js'
import { factsOf, type Shown } from './shown.js'

/*
 * Every record of the shown text, by kind, folded. Links of the page lead here without the script;
 * with it, cards are copied from here.
 */

const KINDS: readonly ListedKind[] = ['quote', 'event', 'figure', 'relation', 'image', 'conflict']

export const Everything = ({ shown, tell }: { shown: Shown; tell: Telling }) => (
  <section class="record" aria-labelledby="rec">
    <h2 id="rec">
      {shown.part.count > 1 ? ARTICLE_COPY.everythingInPart : ARTICLE_COPY.everything}
    </h2>
    <p>{ARTICLE_COPY.everythingNote}</p>
    {[...KINDS, 'entity' as const].map((kind) => {
      const facts = factsOf(shown, kind)
      return facts.length === 0 ? null : (
        <details key={kind}>
          <summary>
            {kindWords(kind).title} <small>{number(facts.length)}</small>
          </summary>
          <div class="facts">
            {facts.map((fact) => (
              <FactOf key={fact.n} kind={fact.kind} record={fact.record} tell={tell} />
            ))}
          </div>
        </details>
      )
    })}
  </section>
)
