import type { Locator, Page, Response } from 'playwright-core'
import type { Test } from 'tap'
import { build } from '../helper.js'
import { inlined, readOpenApi, type Document, type Parameter } from '../openapi.js'
import { launch } from './chromium.js'

/** An operation of the document, with what a test needs to find and judge it on the page. */
export interface Operation {
  id: string
  tag: string
  path: string
  parameters: Parameter[]
}

export interface DocsPage {
  base: string
  page: Page
  /** The answer that carried the page itself. */
  answer: Response
  operations: Operation[]
  /** Every URL that the browser asked for. */
  requests: string[]
  /** Console messages, exceptions and breaches of the Content-Security-Policy. */
  complaints: string[]
}

const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy violation', event.violatedDirective, event.blockedURI, event.sample))`

/** The documentation page of the real application, in a real browser that can reach nothing but this machine. */
export async function openDocs(t: Test): Promise<DocsPage> {
  const { app } = await build(t)
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const page = await (await launch(t)).newPage({ viewport: { width: 1200, height: 900 } })
  page.setDefaultTimeout(60_000)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  await page.addInitScript({ content: REPORT_VIOLATIONS })
  const answer = await page.goto(`${base}/docs`)
  await page.locator('.opblock').first().waitFor()
  return {
    base,
    page,
    answer: answer!,
    operations: operationsOf(inlined(readOpenApi())),
    requests,
    complaints,
  }
}

function operationsOf({ paths }: Document): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods ?? {}).map((operation) => ({
      id: operation!.operationId,
      tag: operation!.tags[0]!,
      path,
      parameters: operation!.parameters ?? [],
    })),
  )
}

/** Unfolds an operation; the caller folds it again with `fold`, as a page with all unfolded is slow. */
export async function unfold({ page }: DocsPage, { id, tag }: Operation): Promise<Locator> {
  const block = page.locator(`#operations-${tag}-${id}`)
  await block.locator('.opblock-summary-control').click()
  await block.locator('.execute').waitFor()
  return block
}

export async function fold(block: Locator): Promise<void> {
  await block.locator('.opblock-summary-control').click()
  await block.locator('.opblock-body').waitFor({ state: 'detached' })
}

/** The row of a parameter. */
export const row = (block: Locator, name: string): Locator =>
  block.locator(`tr[data-param-name="${name}"]`)

export interface Shown {
  /** What the page says that it asked for. */
  url: URL
  status: string
  body: string
}

/** Presses Execute, waits for the answer, and reads what the page then shows of it. */
export async function execute({ page, base }: DocsPage, block: Locator): Promise<Shown> {
  const clear = block.locator('.btn-clear')
  if ((await clear.count()) > 0) {
    // an earlier answer would be taken for the new one
    await clear.click()
    await block.locator('.live-responses-table').waitFor({ state: 'detached' })
  }
  const answered = page.waitForResponse((response) => response.url().startsWith(`${base}/v1`))
  await block.locator('.execute').click()
  const status = String((await answered).status())
  const answer = block.locator('.live-responses-table tbody tr.response')
  await answer.locator('.response-col_status', { hasText: status }).waitFor()
  return {
    url: new URL(await block.locator('.request-url pre').innerText()),
    status: (await answer.locator('.response-col_status').innerText()).slice(0, 3),
    body: (await answer.locator('.response-col_description pre').first().textContent()) ?? '',
  }
}
