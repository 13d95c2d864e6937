import t from 'tap'
import { api as start } from '../contract.js'
import { collectionsOf, exampleOf, query, readPage } from './lists.js'

/* The examples of parameters in the OpenAPI document must match the seed. */

/**
 * The article has a publisher and a date, all of its images have a date, its conflicts concern entities, none of its figures
 * mentions another entity, and all speakers of its relations are entities.
 */
const NOT_IN_ARTICLE = [
  '/v1/articles missing',
  '/v1/conflicts missing',
  '/v1/figures mentions',
  '/v1/figures mentionsName',
  '/v1/relations saidByText',
  '/v1/images missing',
]

const api = await start(t)

/** The article of the seed has no byline. */
const NOT_IN_SEED = new Set(['/v1/articles?author=Jane%20Doe'])

for (const { path, filters } of collectionsOf(api.document)) {
  t.test(`${path}: the documented example of each filter matches the article`, async (t) => {
    for (const parameter of filters) {
      if (NOT_IN_ARTICLE.includes(`${path} ${parameter.name}`)) continue
      const example = exampleOf(parameter)
      t.ok(example, `${parameter.name} has an example`)
      const url = `${path}?${query({ [parameter.name]: example ?? '' })}`
      const { body } = await readPage(api, url)
      t.equal(body.page.total > 0, !NOT_IN_SEED.has(url), `${url} matches something`)
    }
  })
}

t.test('the documented example of each path parameter exists', async (t) => {
  for (const [path, operations] of Object.entries(api.document.paths)) {
    const parameters =
      operations?.get?.parameters?.filter((parameter) => parameter.in === 'path') ?? []
    if (parameters.length === 0) continue
    const url = parameters.reduce(
      (url, parameter) =>
        url.replace(`{${parameter.name}}`, encodeURIComponent(exampleOf(parameter) ?? 'none')),
      path,
    )
    t.equal((await api.get(url)).status, 200, url)
  }
})
