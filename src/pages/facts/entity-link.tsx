import { entityPath } from '../links.js'
import type { ReferenceValue } from '../data/records.js'
import { isRightToLeft, listed } from '../english/words.js'

type Named = Pick<ReferenceValue, 'id' | 'name'>

export const EntityLink = ({ entity, class: className }: { entity: Named; class?: string }) => (
  <a
    class={className}
    href={entityPath(entity.id)}
    dir={isRightToLeft(entity.name) ? 'rtl' : undefined}
  >
    {entity.name}
  </a>
)

/** Links to several entities, each once, with an "and" before the last. */
export function EntityLinks({ entities }: { entities: readonly Named[] }) {
  const distinct = [...new Map(entities.map((entity) => [entity.id, entity])).values()]
  return listed(distinct.map((entity) => <EntityLink key={entity.id} entity={entity} />))
}
