import { ARTICLE_COPY } from '../english/article.js'
import { lineOf } from '../facts/fact-of.js'
import type { Telling } from '../facts/telling.js'
import { anchorOf } from '../links.js'
import { kindWords } from '../english/terms.js'
import { spaced } from '../english/words.js'
import type { ComponentChildren } from 'preact'
import type { ShownFact } from './shown.js'

/* The number of facts at the end of a paragraph, and their list, which opens over the page. */

export interface PillData {
  id: string
  /** "paragraph" or "caption". */
  block: string
  facts: readonly ShownFact[]
}

const label = ({ facts, block }: PillData): string => ARTICLE_COPY.factsIn(facts.length, block)

export const Pill = ({ pill }: { pill: PillData }) => (
  <button type="button" class="pf" popovertarget={pill.id} aria-label={label(pill)}>
    {pill.facts.length}
  </button>
)

/** The kinds in the order in which they are listed. */
const GROUPS = ['conflict', 'quote', 'event', 'figure', 'relation', 'image', 'entity'] as const

/** @param path the page with all facts of the shown text, to which the links lead without the script */
export const PillList = ({ pill, path, tell }: { pill: PillData; path: string; tell: Telling }) => (
  <div class="pop" id={pill.id} popover="auto">
    <h3>{label(pill)}</h3>
    {GROUPS.map((kind) => {
      const facts = pill.facts.filter((fact) => fact.kind === kind)
      return (
        facts.length > 0 && [
          <h4>{kindWords(kind).title}</h4>,
          <ul>
            {facts.map((fact) => (
              <li key={fact.n}>
                <a
                  href={`${path}#${encodeURIComponent(anchorOf(fact.kind, fact.id))}`}
                  data-n={fact.n}
                >
                  {factLine(fact, tell)}
                </a>
              </li>
            ))}
          </ul>,
        ]
      )
    })}
  </div>
)

const factLine = (fact: ShownFact, tell: Telling): ComponentChildren =>
  fact.kind === 'entity'
    ? [<bdi>{fact.record.name}</bdi>, ' ', <span class="dim">{spaced(fact.record.type)}</span>]
    : lineOf(fact.kind, fact.record as never, tell)
