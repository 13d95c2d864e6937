import t from 'tap'
import { build, until } from '../helper.js'
import { exampleOf, isFilledIn } from '../api/lists.js'
import { execute, fold, openDocs, row, unfold, type DocsPage, type Operation } from './docs-page.js'

/*
 * Strategy: what only a browser can tell. A real Chromium opens /docs of the real application and works as a user
 * does: it reads, fills in and presses Execute. It must not ask any other machine for anything, and must not
 * complain once: neither in the console nor about the Content-Security-Policy.
 */

interface List {
  data: Record<string, unknown>[]
}

t.setTimeout(300_000)

/** Operations of different kinds: a list, a record, other formats and a text. */
const RUN = ['listQuotes', 'getQuote', 'exportQuotes', 'getArticleText']

t.test('in a browser, the documentation page', async (t) => {
  const docs = await openDocs(t)
  const { page, base, operations } = docs

  t.test('lists every operation of the document, and no other', async (t) => {
    t.equal(await page.title(), 'API documentation · Verbatim')
    t.match(await page.locator('.info .title').innerText(), /^Verbatim\b/)
    const entries = await page.locator('.opblock .opblock-summary-path').all()
    const shown = await Promise.all(entries.map((entry) => entry.getAttribute('data-path')))
    t.ok(operations.length > 20, `${operations.length} operations`)
    t.same(shown.toSorted(), operations.map(({ path }) => path).toSorted())
  })

  t.test('opens with articles, quotes and events, under the header of the pages', async (t) => {
    const tags = await page
      .locator('.opblock-tag')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-tag')))
    t.same(tags.slice(0, 3), ['articles', 'quotes', 'events'])
    const header = async (path: string) =>
      /<header.*<\/header>/s.exec(
        await (await page.request.get(base + path, { headers: { accept: 'text/html' } })).text(),
      )![0]
    t.equal(
      (await header('/docs')).replaceAll(/ aria-current="page"/g, ''),
      await header('/nothing'),
    )
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    )
    t.ok(paint < 2000, `first paint after ${paint} ms`)
  })

  t.test(
    'shows the filters of a list first and `id` after them, and few responses, at 390 px too',
    async (t) => {
      await page.setViewportSize({ width: 390, height: 900 })
      const block = await unfold(docs, named(docs, 'listEvents'))
      const names = await block
        .locator('tr[data-param-name]')
        .evaluateAll((rows) => rows.map((one) => one.getAttribute('data-param-name')!))
      const places = ['type', 'q', 'id', 'sort', 'limit', 'fields'].map((name) =>
        names.indexOf(name),
      )
      t.same(
        places,
        places.toSorted((a, b) => a - b),
        names.join(),
      )
      t.equal(await block.locator('.responses-table > tbody > tr.response').count(), 3)
      t.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390)
      await fold(block)
      await page.setViewportSize({ width: 1200, height: 900 })
    },
  )

  t.test('has an icon of its own, no image that could be broken and no top bar', async (t) => {
    const icon = (await page.locator('link[rel=icon]').getAttribute('href')) ?? ''
    const answer = await page.request.get(new URL(icon, page.url()).href)
    t.match(answer.headers()['content-type'], /^image\//)
    t.match(await answer.text(), /<svg/)
    t.equal(await page.locator('img, .topbar').count(), 0)
  })

  t.test('is served under a policy without inline code, eval or other origins', async (t) => {
    const policy = docs.answer.headers()['content-security-policy'] ?? ''
    t.match(policy, /default-src 'none';/)
    t.match(policy, /script-src 'self';/)
    t.match(policy, /style-src 'self';/)
    t.match(policy, /connect-src 'self';/)
    t.notMatch(policy, /unsafe|https?:|\*|\w\.\w/)
  })

  t.test('fills in no filter, and shows an example of each', async (t) => {
    const operation = named(docs, 'listFigures')
    const block = await unfold(docs, operation)
    for (const { name, schema } of operation.parameters) {
      const fields = await row(block, name).locator('input, select').all()
      const values = await Promise.all(fields.map((field) => field.inputValue()))
      t.equal(values.join(), 'default' in schema ? String(schema.default) : '', name)
      if (schema.examples)
        t.match(await row(block, name).innerText(), `Example: ${exampleText(schema.examples[0])}`)
    }
    await fold(block)
  })

  t.test('runs a list with filters chosen in it', async (t) => {
    const block = await unfold(docs, named(docs, 'listQuotes'))
    await row(block, 'kind').locator('select').selectOption(['direct', 'partial'])
    await row(block, 'speaker').locator('button').click()
    await row(block, 'speaker').locator('input').fill('xi-jinping')
    await row(block, 'limit').locator('input').fill('2')
    const { url, status, body } = await execute(docs, block)
    t.equal(status, '200')
    t.equal(url.search, '?speaker=xi-jinping&kind=direct,partial&limit=2')
    t.match((JSON.parse(body) as List).data, [
      { kind: /direct|partial/, speaker: { id: 'xi-jinping' } },
      { kind: /direct|partial/, speaker: { id: 'xi-jinping' } },
    ])

    await row(block, 'kind').locator('select').selectOption('direct')
    const narrower = await execute(docs, block)
    t.ok((JSON.parse(narrower.body) as List).data.every(({ kind }) => kind === 'direct'))
  })

  t.test(
    'holds back a value that is out of range, and shows the problem that the server answers with',
    async (t) => {
      const block = page.locator('#operations-quotes-listQuotes')
      const limit = row(block, 'limit').locator('input')
      const sent = docs.requests.length
      await limit.fill('101')
      await block.locator('.execute').click()
      await row(block, 'limit').locator('input.invalid').waitFor()
      t.equal(docs.requests.length, sent, 'nothing is sent')

      await limit.fill('1')
      await row(block, 'cursor').locator('input').fill('nonsense')
      const { status, body } = await execute(docs, block)
      t.equal(status, '400')
      t.match(JSON.parse(body), { code: 'invalid-cursor', errors: [{ parameter: 'cursor' }] })
      await fold(block)
      // The browser itself notes every answer of 400 and above, with no way to say that it was expected.
      await until(
        () => docs.complaints.length,
        (count) => count > 0,
      )
      t.match(docs.complaints.splice(0), [/^error: Failed to load resource: .* status of 400/])
    },
  )

  // Swagger UI takes seconds to unfold an operation, so it runs a few; of all others, what it would ask for is asked.
  t.test('runs operations as they are filled in:', async (t) => {
    await page.reload()
    await page.locator('.opblock').first().waitFor()
    for (const id of RUN) {
      const operation = named(docs, id)
      t.test(id, async (t) => {
        const block = await unfold(docs, operation)
        const { url, status, body } = await execute(docs, block)
        t.equal(status, '200')
        t.ok(body.length > 50, 'the body is shown')
        t.equal(decodeURIComponent(url.pathname), pathOf(operation))
        t.same(
          [...url.searchParams.keys()].filter((name) => !isSent(operation, name)),
          [],
          'no filter is filled in',
        )
        await fold(block)
      })
    }
  })

  t.test('fills in what every operation needs', async (t) => {
    for (const operation of operations) {
      const answer = await page.request.get(`${base}${pathOf(operation)}${queryOf(operation)}`)
      t.equal(answer.status(), 200, operation.id)
    }
  })

  t.test('has asked no other machine for anything', async (t) => {
    t.ok(docs.requests.length > 20)
    t.same(
      docs.requests.filter((url) => !url.startsWith(`${base}/`) && !/^(data|blob):/.test(url)),
      [],
    )
  })

  t.test('has logged no error', async (t) => {
    t.same(docs.complaints, [])
  })

  t.test('would be reported if it broke its policy', async (t) => {
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<i style="color: red">red</i><img src="http://192.0.2.1/a.png">')`,
    )
    const breaches = await until(
      () => docs.complaints.filter((text) => text.includes('policy violation')),
      ({ length }) => length >= 2,
    )
    t.match(breaches.toSorted(), [/img-src http:\/\/192\.0\.2\.1/, /style-src-attr inline/])
  })
})

t.test('behind a public URL, the page may call the API there', async (t) => {
  const { app } = await build(t, { env: { PUBLIC_URL: 'https://api.example.org' } })
  const policy = (await app.inject('/docs')).headers['content-security-policy']
  t.match(policy, /connect-src 'self' https:\/\/api\.example\.org;/)
})

function named({ operations }: DocsPage, id: string): Operation {
  return operations.find((operation) => operation.id === id)!
}

const isSent = ({ parameters }: Operation, name: string): boolean =>
  parameters.some(
    (parameter) =>
      parameter.name === name && (isFilledIn(parameter) || 'default' in parameter.schema),
  )

const pathOf = ({ path, parameters }: Operation): string =>
  parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((path, { name, example }) => path.replace(`{${name}}`, String(example)), path)

function queryOf({ parameters }: Operation): string {
  const needed = parameters.filter((parameter) => parameter.in === 'query' && isFilledIn(parameter))
  const query = new URLSearchParams(
    needed.map((parameter): [string, string] => [parameter.name, exampleOf(parameter)!]),
  ).toString()
  return query === '' ? '' : `?${query}`
}

/** An example as it stands in a URL. */
function exampleText(example: unknown): string {
  if (typeof example !== 'object' || example === null || Array.isArray(example))
    return String(example)
  return Object.entries(example)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}
