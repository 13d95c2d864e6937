import { FACT_COPY } from '../english/article.js'
import type { ReferenceValue, Relation } from '../data/records.js'
import { DateText } from '../parts/date-mark.js'
import { TIE_SENTENCES, tieStatusWords, verb } from '../english/terms.js'
import { spaced } from '../english/words.js'
import { accordingTo } from './attribution.js'
import { EntityLink } from './entity-link.js'
import { Fact } from './fact.js'
import type { ComponentChildren, JSX } from 'preact'
import type { Telling } from './telling.js'

type Names = (entity: ReferenceValue) => JSX.Element | string

const linked: Names = (entity) => <EntityLink entity={entity} />

/** A tie as a sentence: "Xi Jinping is President of China". */
export function tieSentence(
  { subject, predicate, object, label }: Relation,
  names: Names = linked,
): ComponentChildren {
  if (predicate === 'holds-office-in' && label !== null) {
    return TIE_SENTENCES.office(names(subject), label, names(object))
  }
  if (predicate === 'has-occupation') {
    const words = label ?? object.name
    const occupation = words === object.name ? names(object) : words
    return TIE_SENTENCES.occupation(names(subject), occupation, words)
  }
  return [names(subject), ` ${verb(predicate)} `, names(object)]
}

/** True if the sentence of a tie already has its label. */
export const saysLabel = ({ predicate }: Relation): boolean =>
  predicate === 'holds-office-in' || predicate === 'has-occupation'

export const RelationFact = ({ record: tie, tell }: { record: Relation; tell: Telling }) => (
  <Fact
    kind="relation"
    record={tie}
    tell={tell}
    sort={[spaced(tie.predicate), tie.subtype, tieStatusWords(tie.status)]}
    say={tieSentence(tie)}
    meta={[
      tie.label !== null && !saysLabel(tie) ? FACT_COPY.inWords(tie.label) : null,
      tie.date && <DateText date={tie.date} />,
      accordingTo(tie.attribution, tell),
      tie.disputed ? FACT_COPY.disputed : null,
    ]}
    date={tie.date}
  />
)
