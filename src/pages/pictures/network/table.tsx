import type { Static } from 'typebox'
import type { GraphShape } from '../../../endpoints/graph/schemas.js'
import { EntityLink } from '../../facts/entity-link.js'
import { verb } from '../../english/terms.js'
import { number } from '../../english/words.js'
import { PICTURE_COPY } from '../../english/pictures.js'

/** The ties of the picture as a table. */
export function NetworkTable({ graph: { nodes, links } }: { graph: Static<typeof GraphShape> }) {
  const named = new Map(nodes.map((node) => [node.id, node]))
  return (
    <details class="rest">
      <summary>{PICTURE_COPY.asTable}</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="The network as a table">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Tie</th>
              <th scope="col">To</th>
              <th scope="col">Times</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ source, target, predicate, weight, url }) => (
              <tr key={`${source} ${predicate ?? ''} ${target}`}>
                <td dir="auto">
                  <EntityLink entity={named.get(source)!} />
                </td>
                <td>{predicate === null ? 'is named in the same passages as' : verb(predicate)}</td>
                <td dir="auto">
                  <EntityLink entity={named.get(target)!} />
                </td>
                <td class="num">
                  <a href={url}>{number(weight)}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
