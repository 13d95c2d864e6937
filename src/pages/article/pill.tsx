import { ARTICLE_COPY, FACT_GROUPS } from '../english/copy.js'
import { lineOf } from '../facts/fact-of.js'
import type { Telling } from '../facts/telling.js'
import { anchorOf } from '../links.js'
import { plural } from '../english/words.js'
import type { ShownFact } from './shown.js'

/* The number of facts at the end of a paragraph, and their list, which opens over the page. */

export interface PillData {
  id: string
  /** "paragraph" or "caption". */
  block: string
  facts: readonly ShownFact[]
}

const label = ({ facts, block }: PillData): string =>
  ARTICLE_COPY.factsIn(plural(facts.length, 'fact'), block)

export const Pill = ({ pill }: { pill: PillData }) => (
  <button type="button" class="pf" popovertarget={pill.id} aria-label={label(pill)}>
    {pill.facts.length}
  </button>
)

const GROUPS = Object.entries(FACT_GROUPS).map(
  ([kind, title]) => [kind === 'mention' ? 'entity' : kind, title] as const,
)

export const PillList = ({ pill, tell }: { pill: PillData; tell: Telling }) => (
  <div class="pop" id={pill.id} popover="auto">
    <h3>{label(pill)}</h3>
    {GROUPS.map(([kind, title]) => {
      const facts = pill.facts.filter((fact) => fact.kind === kind)
      return facts.length === 0 ? null : (
        <>
          <h4>{title}</h4>
          <ul>
            {facts.map((fact) => (
              <li key={fact.n}>
                <a href={`#${encodeURIComponent(anchorOf(fact.kind, fact.id))}`} data-n={fact.n}>
                  <FactLine fact={fact} tell={tell} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )
    })}
  </div>
)

const FactLine = ({ fact, tell }: { fact: ShownFact; tell: Telling }) =>
  fact.kind === 'entity' ? (
    <>
      {fact.record.name} <span class="dim">{fact.record.type}</span>
    </>
  ) : (
    lineOf(fact.kind, fact.record as never, tell)
  )
