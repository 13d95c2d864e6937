import type { ComponentChildren } from 'preact'
import { COPY } from '../english/copy.js'

interface Props {
  title: string
  /** The address of the same data in the API. */
  url: string
  formats: readonly (readonly [href: string, name: string])[]
  children?: ComponentChildren
}

/** The page as data: its address in the API, to copy, and its formats. */
export const DataBox = ({ title, url, formats, children }: Props) => (
  <section class="api" aria-labelledby="apih">
    <h2 id="apih">{title}</h2>
    <div class="url">
      <code>GET {url}</code>
      <button type="button" class="btn sm js-only" data-copy={url}>
        {COPY.copy}
      </button>
    </div>
    <ul>
      {formats.map(([href, name]) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
    {children}
  </section>
)
