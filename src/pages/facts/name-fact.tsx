import { FACT_COPY } from '../english/article.js'
import type { Entity } from '../data/records.js'
import { capitalized, listed, quoted } from '../english/words.js'
import { EntityLink } from './entity-link.js'
import { Fact } from './fact.js'
import type { Telling } from './telling.js'

/** The offices and occupations of an entity in one line. */
export const rolesLine = ({ roles }: Entity): string => {
  const titles = roles.map((role) =>
    role.in === null ? role.title : FACT_COPY.office(role.title, role.in.name),
  )
  return [...new Set(titles)].join('; ')
}

/** A person is called by the shortest alias. */
export function shortNameOf({ type, name, names }: Entity): string {
  if (type !== 'person') return name
  const aliases = names.filter(({ form }) => form === 'alias').map(({ name }) => name)
  return aliases.sort((a, b) => a.length - b.length)[0] ?? name
}

export function NameFact({ record: entity, tell }: { record: Entity; tell: Telling }) {
  const roles = rolesLine(entity)
  const others = entity.names.slice(1).map(({ name }) => quoted(name))
  const identifier = entity.identifiers[0]
  return (
    <Fact
      kind="entity"
      record={entity}
      tell={tell}
      sort={[entity.type, ...entity.subtypes]}
      say={
        <>
          <EntityLink entity={entity} />
          {roles !== '' && `, ${roles}`}
        </>
      }
      meta={[
        FACT_COPY.namedTimes(entity.mentionCount),
        others.length > 0 ? FACT_COPY.alsoAs + listed(others).join('') : null,
        identifier && (
          <a href={identifier.url} rel="external">
            {capitalized(identifier.scheme)} {identifier.value}
          </a>
        ),
      ]}
    />
  )
}
