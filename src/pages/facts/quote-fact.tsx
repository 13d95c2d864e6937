import { COPY } from '../english/copy.js'
import { FACT_COPY } from '../english/article.js'
import type { Quote } from '../data/records.js'
import { DateText } from '../parts/date-mark.js'
import { audienceWord, QUOTE_KIND_WORDS, saidHow } from '../english/terms.js'
import { capitalized, quoted } from '../english/words.js'
import { EntityLink, EntityLinks } from './entity-link.js'
import { Fact } from './fact.js'
import type { Telling } from './telling.js'

export const speakerName = ({ speaker, speakerText }: Quote): string =>
  speaker?.name ?? speakerText ?? FACT_COPY.unnamedSpeaker

/** The name of the speaker where there is little room. */
export const shortSpeaker = (quote: Quote, tell: Telling): string =>
  quote.speaker ? tell.shortName(quote.speaker) : capitalized(speakerName(quote))

/** The words of a quote: in marks if they are word for word. */
export const spoken = ({ kind, text }: Pick<Quote, 'kind' | 'text'>): string =>
  kind === 'indirect' ? text : quoted(text.replace(/,$/, ''))

const MAX_NAMES = 4

export function QuoteFact({ record: quote, tell }: { record: Quote; tell: Telling }) {
  const isReported = quote.kind === 'indirect'
  const { mentions } = quote
  const meta = [
    <Speaker quote={quote} />,
    <DateText date={quote.date} none={COPY.noDate} />,
    mentions.length > 0 ? (
      <>
        {FACT_COPY.names}
        <EntityLinks entities={mentions.slice(0, MAX_NAMES)} />
      </>
    ) : null,
    quote.disputed ? FACT_COPY.disputed : null,
  ]
  return (
    <Fact
      kind="quote"
      record={quote}
      tell={tell}
      class={`${tell.voices.classOf(quote.speaker)}${isReported ? ' ind' : ''}`}
      sort={[QUOTE_KIND_WORDS[quote.kind], quote.subtype]}
      say={spoken(quote)}
      meta={tell.isSpeakerKnown === true ? [] : meta}
      date={quote.date}
    />
  )
}

/** The speaker, the medium and the audience. */
function Speaker({ quote }: { quote: Quote }) {
  const how = saidHow(quote.medium)
  return (
    <>
      <span class="who">
        {quote.speaker ? (
          <EntityLink entity={quote.speaker} class="q" />
        ) : (
          capitalized(speakerName(quote))
        )}
      </span>
      {how !== '' && ` ${how}`}
      {quote.addressee !== null && (
        <>
          {` ${audienceWord(quote.medium)} `}
          <EntityLink entity={quote.addressee} />
        </>
      )}
    </>
  )
}
