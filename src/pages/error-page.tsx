import type { ProblemDocument } from '../api/problems.js'
import type { ProblemPage } from '../api/server/error-handlers.js'
import { assetPaths } from './assets.js'
import { ERROR_COPY } from './english/copy.js'
import { asksForHtml } from './front/route.js'
import { setPageHeaders } from './respond-page.js'
import { htmlOf } from './shell/document.js'

/** Problems as pages, for people who follow a link or fill in a form. The API itself always answers with JSON. */
export const problemPage =
  (base: string): ProblemPage =>
  (request, reply, problem) => {
    if (request.url.startsWith('/v1') || !asksForHtml(request)) return undefined
    setPageHeaders(reply)
    const meta = {
      title: titleOf(problem),
      description: problem.detail,
      canonical: '/',
      noindex: true,
    }
    const site = { base, edition: null, assets: assetPaths() }
    return htmlOf(site, meta, <Problem problem={problem} />)
  }

const titleOf = ({ status, title }: ProblemDocument): string =>
  status === 404 ? ERROR_COPY.notFound : title

/**
 * The detail of a problem, without the advice to clients of the API that follows a semicolon. People have the links and the
 * search of the page.
 */
const withoutAdvice = (detail: string): string => detail.replace(/; .*/s, '')

function Problem({ problem }: { problem: ProblemDocument }) {
  const { status, detail, errors = [], instance } = problem
  return (
    <div class="wrap page">
      <p class="eyebrow">{ERROR_COPY.status(status)}</p>
      <h1>{titleOf(problem)}</h1>
      <p class="lede">{ERROR_COPY.sentence(status === 404 ? withoutAdvice(detail) : detail)}</p>
      {errors.length > 1 && (
        <ul class="ties">
          {errors.map((error, i) => (
            <li key={i}>{ERROR_COPY.sentence(error.detail)}</li>
          ))}
        </ul>
      )}
      <p class="go">
        <a class="btn main" href="/">
          {ERROR_COPY.back}
        </a>
      </p>
      <p class="dim">
        <small>
          {ERROR_COPY.technical} {instance}
        </small>
      </p>
    </div>
  )
}
