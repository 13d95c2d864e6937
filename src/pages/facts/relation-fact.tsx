import { FACT_COPY } from '../english/copy.js'
import type { ReferenceValue, Relation } from '../data/records.js'
import { DateText } from '../parts/date-mark.js'
import { tieStatusWords, verb } from '../english/terms.js'
import { spaced } from '../english/words.js'
import { accordingTo } from './attribution.js'
import { EntityLink } from './entity-link.js'
import { Fact } from './fact.js'
import type { JSX } from 'preact'
import type { Telling } from './telling.js'

type Names = (entity: ReferenceValue) => JSX.Element | string

const linked: Names = (entity) => <EntityLink entity={entity} />

const withArticle = (words: string): string => (/^[aeiou]/i.test(words) ? 'an' : 'a')

/** A tie as a sentence: "Xi Jinping is President of China". */
export function TieSentence({ tie, names = linked }: { tie: Relation; names?: Names }) {
  const { subject, predicate, object, label } = tie
  if (predicate === 'holds-office-in' && label !== null) {
    return (
      <>
        {names(subject)} is {label} of {names(object)}
      </>
    )
  }
  if (predicate === 'has-occupation') {
    const isName = label === null || label === object.name
    return (
      <>
        {names(subject)} is {withArticle(label ?? object.name)} {isName ? names(object) : label}
      </>
    )
  }
  return (
    <>
      {names(subject)} {verb(predicate)} {names(object)}
    </>
  )
}

/** Whether the sentence of a tie already has its label. */
export const saysLabel = ({ predicate }: Relation): boolean =>
  predicate === 'holds-office-in' || predicate === 'has-occupation'

export const RelationFact = ({ record: tie, tell }: { record: Relation; tell: Telling }) => (
  <Fact
    kind="relation"
    record={tie}
    tell={tell}
    sort={[spaced(tie.predicate), tie.subtype, tieStatusWords(tie.status)]}
    say={<TieSentence tie={tie} />}
    meta={[
      tie.label !== null && !saysLabel(tie) ? FACT_COPY.inWords(tie.label) : null,
      tie.date && <DateText date={tie.date} />,
      accordingTo(tie.attribution, tell),
      tie.disputed ? FACT_COPY.disputed : null,
    ]}
    date={tie.date}
  />
)
