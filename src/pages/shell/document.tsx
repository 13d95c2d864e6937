import { renderToString } from 'preact-render-to-string'
import type { ComponentChildren } from 'preact'
import { COPY } from '../english/copy.js'
import type { PageMeta, Site } from '../site.js'
import { Footer } from './footer.js'
import { Header } from './header.js'

/** A page as a whole HTML document. */
export const htmlOf = (site: Site, meta: PageMeta, main: ComponentChildren): string =>
  `<!doctype html>\n${withCarriageReturns(renderToString(<Document site={site} meta={meta} main={main} />))}\n`

/** A parser of HTML reads a carriage return as a line feed, and CR LF as one character. A reference keeps it. */
const withCarriageReturns = (html: string): string => html.replaceAll('\r', '&#13;')

interface Props {
  site: Site
  meta: PageMeta
  main: ComponentChildren
}

const Document = ({ site, meta, main }: Props) => (
  <html lang="en">
    <PageHead site={site} meta={meta} />
    <body>
      <SkipLink />
      <Header current={meta.current} query={meta.query} />
      <main id="main" class={meta.mainClass}>
        {main}
      </main>
      <Footer edition={site.edition} />
    </body>
  </html>
)

export const SkipLink = () => (
  <a class="skip" href="#main">
    {COPY.skip}
  </a>
)

/** The head of a document. Its children come last. */
export function PageHead({
  site,
  meta,
  children,
}: Omit<Props, 'main'> & { children?: ComponentChildren }) {
  const { title, description, canonical, alternates = [], jsonLd, ogType = 'website' } = meta
  const fullTitle = title.startsWith(COPY.name) ? title : `${title} · ${COPY.name}`
  const url = site.base + canonical
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{fullTitle}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      {meta.noindex === true && <meta name="robots" content="noindex" />}
      {/* Search engines take no relative address here. */}
      {site.base !== '' && <link rel="canonical" href={url} />}
      <link rel="stylesheet" href={site.assets.style} />
      <script src={site.assets.script} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {alternates.map(({ href, type, title }) => (
        <link rel="alternate" type={type} title={title} href={href} />
      ))}
      <meta property="og:site_name" content={COPY.name} />
      <meta property="og:type" content={ogType} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {site.base !== '' && <meta property="og:url" content={url} />}
      {jsonLd !== undefined && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: scriptJson(jsonLd) }}
        />
      )}
      {children}
    </head>
  )
}

/** JSON that cannot end the script element that holds it. */
const scriptJson = (json: string): string => json.replaceAll('<', '\\u003c')
