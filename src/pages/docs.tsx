import { renderToString } from 'preact-render-to-string'
import { docsAssetPaths } from './assets.js'
import { COPY, DOCS_COPY } from './english/copy.js'
import { Header } from './shell/header.js'
import { PageHead, SkipLink } from './shell/document.js'

/** The path at which @fastify/swagger-ui serves the files of Swagger UI. */
const SWAGGER_UI = '/docs/static'

/** The document in which Swagger UI runs: it has the header of all pages. */
export const docsDocument = (base: string): string =>
  `<!doctype html>\n${renderToString(<Docs base={base} />)}\n`

function Docs({ base }: { base: string }) {
  const { style, script } = docsAssetPaths()
  return (
    <html lang="en">
      <PageHead
        site={{ base, edition: null, assets: { style, script } }}
        meta={{ title: DOCS_COPY.title, description: DOCS_COPY.description, canonical: '/docs' }}
      >
        <link rel="preload" href="/docs/json" as="fetch" crossorigin="anonymous" />
        {['bundle', 'standalone-preset'].map((name) => (
          <script key={name} defer src={`${SWAGGER_UI}/swagger-ui-${name}.js`} />
        ))}
        <script defer src={`${SWAGGER_UI}/swagger-initializer.js`} />
      </PageHead>
      <body>
        <SkipLink />
        <Header current={undefined} query={undefined} />
        <div id="main">
          <div id="swagger-ui">
            <p class="wrap page dim">{DOCS_COPY.loading}</p>
          </div>
          <noscript>
            <p class="wrap page">
              {DOCS_COPY.withoutScript} <a href="/openapi.yaml">{COPY.openapi}</a>
            </p>
          </noscript>
        </div>
      </body>
    </html>
  )
}
