import type { Static } from 'typebox'
import type { GraphShape } from '../../../endpoints/graph/schemas.js'
import { EntityLink } from '../../facts/entity-link.js'
import { verb } from '../../english/terms.js'
import { number } from '../../english/words.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import { claimOf, type GraphLink, type GraphNode } from './model.js'

const { table: words } = PICTURE_COPY

interface LinkProps {
  link: GraphLink
  named: ReadonlyMap<string, GraphNode>
}

const LinkRow = ({ link, named }: LinkProps) => (
  <tr>
    <td dir="auto">
      <EntityLink entity={named.get(link.source)!} />
    </td>
    <td>
      {link.predicate === null ? words.samePassages : verb(link.predicate)}
      {claimOf(link)}
    </td>
    <td dir="auto">
      <EntityLink entity={named.get(link.target)!} />
    </td>
    <td class="num">
      <a href={link.url}>{number(link.weight)}</a>
    </td>
  </tr>
)

/** The ties and contradictions of the picture as a table. */
export function NetworkTable({
  graph: { nodes, links, contradictions },
}: {
  graph: Static<typeof GraphShape>
}) {
  const named = new Map(nodes.map((node) => [node.id, node]))
  return (
    <details class="rest">
      <summary>{PICTURE_COPY.asTable}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.network}>
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.tie}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.times}</th>
            </tr>
          </thead>
          <tbody>
            {links.map((link) => (
              <LinkRow key={link.url} link={link} named={named} />
            ))}
            {contradictions.flatMap(({ about, entities }) =>
              entities
                .flatMap((id) => named.get(id) ?? [])
                .map((entity) => (
                  <tr key={about + entity.id}>
                    <td dir="auto">
                      <EntityLink entity={entity} />
                    </td>
                    <td>{words.contradiction}</td>
                    <td dir="auto">{about}</td>
                    <td />
                  </tr>
                )),
            )}
          </tbody>
        </table>
      </div>
    </details>
  )
}
