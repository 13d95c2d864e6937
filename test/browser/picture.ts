import { join } from 'node:path'
import t from 'tap'
import { ARTICLE, build, ROOT } from '../helper.js'
import { launch } from './chromium.js'

/* `npm run picture` renews the picture of the reading page with which the README opens. */

t.test('the picture of the README', async (t) => {
  const { app } = await build(t)
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await launch(t)
  const page = await browser.newPage({
    viewport: { width: 1280, height: 560 },
    colorScheme: 'light',
  })
  await page.goto(`${base}/articles/${ARTICLE}`)
  await page.locator('#L-m').check()
  // Speech and numbers beside each other.
  await page.locator('.para', { hasText: 'Two-way economic' }).evaluate((paragraph) => {
    scrollTo(0, paragraph.getBoundingClientRect().top + scrollY - 64)
  })
  await page.mouse.move(0, 0)
  await page.waitForTimeout(400) // the colors fade in
  await page.screenshot({ path: join(ROOT, 'test', 'browser', 'reading-page.png') })
})
