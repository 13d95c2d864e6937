import type { ComponentChildren, JSX } from 'preact'
import type { ListedKind, RecordKind } from '../../model/vocabulary/records.js'
import { capitalized, clipped } from '../english/words.js'
import type { RecordOf } from '../data/records.js'
import { claimedBy } from './attribution.js'
import { ConflictFact } from './conflict-fact.js'
import { EventFact } from './event-fact.js'
import { Fact } from './fact.js'
import { FigureFact } from './figure-fact.js'
import { ImageFact } from './image-fact.js'
import { MentionFact } from './mention-fact.js'
import { NameFact } from './name-fact.js'
import { QuoteFact, shortSpeaker, spoken } from './quote-fact.js'
import { RelationFact, tieSentence } from './relation-fact.js'
import type { Sourced } from './source.js'
import type { Telling } from './telling.js'

type Teller<Kind extends RecordKind> = (props: {
  record: RecordOf[Kind]
  tell: Telling
}) => JSX.Element

/** The kinds that are worded as facts; articles have rows of their own. */
export type ToldKind = Exclude<RecordKind, 'article'>

const TELLERS: { [Kind in ToldKind]?: Teller<Kind> } = {
  entity: NameFact,
  mention: MentionFact,
  quote: QuoteFact,
  event: EventFact,
  figure: FigureFact,
  image: ImageFact,
  relation: RelationFact,
  conflict: ConflictFact,
}

/** A record of any kind as a fact. A kind without a teller shows its citation. */
export function FactOf<Kind extends ToldKind>({
  kind,
  record,
  tell,
}: {
  kind: Kind
  record: RecordOf[Kind]
  tell: Telling
}) {
  const Tell: Teller<Kind> | undefined = TELLERS[kind]
  if (Tell === undefined)
    return <Fact kind={kind} record={record} tell={tell} say={(record as Sourced).cite} />
  return <Tell record={record} tell={tell} />
}

const LINES: {
  [Kind in ListedKind]: (record: RecordOf[Kind], tell: Telling) => ComponentChildren
} = {
  quote: (quote, tell) => [
    <bdi class={`who ${tell.voices.classOf(quote.speaker)}`}>{shortSpeaker(quote, tell)}</bdi>,
    ' ',
    <bdi>{spoken({ kind: quote.kind, text: clipped(quote.text, 80) })}</bdi>,
  ],
  event: (event, tell) => [clipped(event.label, 96), claimedBy(event.attribution, tell)],
  figure: (figure, tell) => [
    <b>{figure.text}</b>,
    ': ',
    clipped(figure.measure, 60),
    claimedBy(figure.attribution, tell),
  ],
  relation: (tie, tell) => [tieSentence(tie, ({ name }) => name), claimedBy(tie.attribution, tell)],
  image: (image) => clipped(image.caption, 80),
  conflict: (conflict) => capitalized(clipped(conflict.about, 96)),
}

/** A record in one line, for lists of facts. */
export const lineOf = <Kind extends ListedKind>(
  kind: Kind,
  record: RecordOf[Kind],
  tell: Telling,
): ComponentChildren => LINES[kind](record, tell)
