import type { Mention } from '../data/records.js'
import { EntityLink } from './entity-link.js'
import { Fact } from './fact.js'
import type { Telling } from './telling.js'

export const MentionFact = ({ record: mention, tell }: { record: Mention; tell: Telling }) => (
  <Fact
    kind="mention"
    record={mention}
    tell={tell}
    sort={[mention.form]}
    say={mention.text}
    meta={[<EntityLink entity={mention.entity} />, mention.section]}
  />
)
