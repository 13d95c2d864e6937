import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/* Pages in a browser: what they complain of, whether they fit, and what axe finds. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const REPORT = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('policy violation', event.violatedDirective, event.blockedURI))`

/** A new page, what it complained of, and what it asked of other machines. */
export async function open(
  t: import('tap').Test,
  browser: Browser,
  base: string,
  options: BrowserContextOptions,
  width: number,
) {
  const context = await browser.newContext({ ...options, viewport: { width, height: 1000 } })
  t.teardown(() => context.close())
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const found: string[] = []
  // A page that is not there is an error to the console, too.
  page.on('console', (message) => {
    if (!message.location().url.endsWith('/nothing')) found.push(message.text())
  })
  page.on('pageerror', (error) => found.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) found.push(`asked ${request.url()}`)
  })
  await page.addInitScript({ content: REPORT })
  return { page, complaints: () => found }
}

export async function fits(t: import('tap').Test, page: Page, name: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  t.ok(over <= 0, `${name} does not scroll sideways: ${over}`)
}

interface AxeWindow {
  axe: { run(scope: unknown, options: object): Promise<{ violations: Violation[] }> }
}
interface Violation {
  id: string
  nodes: { html: string; failureSummary: string }[]
}

/** What axe finds, in short. */
export async function violations(page: Page, within = 'body', rules?: string[]): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(
    ({ within, rules }) =>
      (window as unknown as AxeWindow).axe.run(within, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: rules }),
      }),
    { within, rules },
  )
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 200)}`,
      ),
  )
}
