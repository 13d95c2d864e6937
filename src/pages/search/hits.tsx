import { SEARCH_COPY } from '../english/copy.js'
import { firstSpan } from '../data/records.js'
import { claimedBy } from '../facts/attribution.js'
import { lineOf } from '../facts/fact-of.js'
import type { ListedKind } from '../../model/vocabulary/records.js'
import { Characters } from '../facts/span-link.js'
import { speakerName } from '../facts/quote-fact.js'
import type { Telling } from '../facts/telling.js'
import { articlePath, entityPath, recordPath, spanPath } from '../links.js'
import { DateText } from '../parts/date-mark.js'
import { kindWords, QUOTE_KIND_WORDS, whoSaidHow } from '../english/terms.js'
import { capitalized, clipped } from '../english/words.js'
import type { FoundHit } from './read.js'

/* The hits of a search. */

/** The text of a snippet. */
const plainText = (snippet: string): string =>
  snippet
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => CHARACTERS[name]!)
const CHARACTERS: Record<string, string> = {
  'amp': '&',
  'lt': '<',
  'gt': '>',
  'quot': '"',
  '#39': "'",
}

/** Hits with one key are shown together: those of a kind on the same words. */
export function sameWords({ hit }: FoundHit): string {
  const { kind, id, article, matches, snippet } = hit
  return matches.length === 0
    ? `${kind} ${id}`
    : [kind, article?.id, matches.map(({ start }) => start), snippet].join('\n')
}

export function HitGroup({ group, tell }: { group: readonly FoundHit[]; tell: Telling }) {
  const [first, ...more] = group as [FoundHit, ...FoundHit[]]
  const { hit, found } = first
  const words = kindWords(hit.kind)
  const voice = found?.kind === 'quote' ? ` ${tell.voices.classOf(found.record.speaker)}` : ''
  const span = hit.matches[0] ?? (found && firstSpan(found.record))
  // The API escapes all text of a snippet; only its marks are elements.
  // A quote is titled by its speaker.
  const isTitle = found?.kind !== 'quote' && plainText(hit.snippet) === hit.title
  return (
    <li class={`k-${hit.kind === 'entity' ? 'name' : hit.kind}${voice}`}>
      <p class="kind">{capitalized(words.one)}</p>
      <div>
        <h2 dir="auto">
          {isTitle ? (
            <>
              <a
                class="q"
                href={addressOf(first)}
                dangerouslySetInnerHTML={{ __html: hit.snippet }}
              />
              {claimOf(first, tell)}
            </>
          ) : (
            <a class="q" href={addressOf(first)}>
              <HitTitle one={first} tell={tell} />
            </a>
          )}
        </h2>
        {!isTitle && (
          <p class="snip" dir="auto" dangerouslySetInnerHTML={{ __html: hit.snippet }} />
        )}
        {more.length > 0 && (
          <details class="src">
            <summary>{SEARCH_COPY.more(hit.kind, more.length)}</summary>
            <ul>
              {more.map((one) => (
                <li key={one.hit.id} dir="auto">
                  <a href={addressOf(one)}>
                    <HitTitle one={one} tell={tell} />
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
        <p class="from">
          {hit.article && clipped(hit.article.name, 70)}
          {hit.article && span && (
            <>
              {' · '}
              {SEARCH_COPY.characters}{' '}
              <Characters article={hit.article.id} span={span} tell={tell} />
            </>
          )}
          <HitDate one={first} />
          {found?.kind === 'quote' && ` · ${QUOTE_KIND_WORDS[found.record.kind]}`}
        </p>
      </div>
    </li>
  )
}

const HitDate = ({ one: { found } }: { one: FoundHit }) =>
  (found?.kind === 'event' || found?.kind === 'quote') && found.record.date !== null ? (
    <>
      {' · '}
      <DateText date={found.record.date} />
    </>
  ) : null

/** The speakers who claim a hit that its own words title. */
const claimOf = ({ found }: FoundHit, tell: Telling) =>
  found?.kind === 'event' || found?.kind === 'figure' || found?.kind === 'relation'
    ? claimedBy(found.record.attribution, tell)
    : null

/** Quotes are titled by their speaker, since the snippet has their words. */
function HitTitle({ one: { hit, found }, tell }: { one: FoundHit; tell: Telling }) {
  if (found === undefined) return <>{hit.title}</>
  const { kind, record } = found
  if (kind === 'article') return <>{record.title}</>
  if (kind === 'entity') return <>{record.name}</>
  if (kind === 'mention') return <>{record.entity.name}</>
  if (kind === 'quote') {
    return <>{whoSaidHow(capitalized(speakerName(record)), record.medium)}</>
  }
  return lineOf(kind as ListedKind, record as never, tell)
}

/** The address of a hit: its words, or else its page. */
function addressOf({ hit }: FoundHit): string {
  if (hit.kind === 'entity') return entityPath(hit.id)
  const span = hit.matches[0]
  if (hit.article !== null && span !== undefined) return spanPath(hit.article.id, span)
  return hit.kind === 'article' ? articlePath(hit.id) : recordPath(hit.kind, hit.id)
}
