import type { Page } from 'playwright-core'
import t from 'tap'
import { ARTICLE, build } from '../helper.js'
import { hardDatabase } from '../pages/corpus.js'
import { launch } from './chromium.js'
import { fits, open, violations } from './visit.js'

/*
 * Strategy: what only a browser can tell of the pages, in one browser over one server: axe finds nothing, nothing scrolls sideways,
 * nothing complains, nothing asks another machine, and all works without scripts and by keyboard alone.
 */

t.setTimeout(300_000)

const PAGES = [
  '/',
  `/articles/${ARTICLE}`,
  '/articles/arabic-market',
  '/articles/arabic-market/facts',
  '/articles/chinese-bridge',
  '/articles/unread',
  '/articles/crowded',
  '/articles/markup',
  '/articles/long?start=20000',
  '/entities/xi-jinping',
  '/quotes?kind=direct&article=china-kazakhstan-friendship',
  '/articles',
  '/search?q=friendship',
  `/timeline?article=${ARTICLE}`,
  `/network?article=${ARTICLE}`,
  '/nothing',
]

t.test('in a browser, the pages', async (t) => {
  const { app } = await build(t, { path: hardDatabase(t), env: { RESPONSE_CACHE_MB: '32' } })
  const base = await app.listen({ host: '127.0.0.1', port: 0 })
  const browser = await launch(t)

  await t.test('have no fault that axe can see, at any width, light and dark', async (t) => {
    for (const [colorScheme, width] of [
      ['light', 1440],
      ['dark', 360],
    ] as const) {
      const { page, complaints } = await open(t, browser, base, { colorScheme }, width)
      for (const path of PAGES) {
        await page.goto(base + path)
        await fits(t, page, `${path} at ${width}`)
        if (width === 1440) {
          await page.setViewportSize({ width: 820, height: 1000 })
          await fits(t, page, `${path} at 820`)
          await page.setViewportSize({ width, height: 1000 })
        }
        // In the dark only colors differ.
        const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined
        t.same(await violations(page, 'body', rules), [], `${path}, ${colorScheme}`)
      }
      t.same(complaints(), [])
    }
  })

  await t.test(
    'open a card for the words that are pressed, and a list for a paragraph',
    async (t) => {
      const { page, complaints } = await open(t, browser, base, { colorScheme: 'light' }, 1440)
      await page.goto(`${base}/articles/${ARTICLE}`)
      await page.locator('.s', { hasText: '41 billion' }).first().click()
      const card = page.locator('#card')
      await card.locator('.fact').first().waitFor()
      t.match(await card.innerText(), /41 billion U\.S\. dollars: two-way trade/)
      const link = await card.locator('.bar-top [data-copy]').getAttribute('data-copy')
      t.equal(link, `${base}/articles/${ARTICLE}#char=2204,2227`)
      t.same(await violations(page, '#card'), [])
      await page.keyboard.press('Escape')
      t.equal(await card.isVisible(), false)
      const pill = page.locator('.pf').first()
      await pill.focus()
      await page.keyboard.press('Enter')
      const list = page.locator('.pop:popover-open')
      t.match(await list.innerText(), /facts in this paragraph/)
      t.same(await violations(page, '.pop:popover-open'), [])
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      t.equal(await card.isVisible(), true)
      await page.keyboard.press('Escape')
      t.equal(await pill.evaluate((one) => one === document.activeElement), true)
      t.same(complaints(), [])
    },
  )

  await t.test('light the characters that an address names, and those of a record', async (t) => {
    const { page, complaints } = await open(t, browser, base, {}, 820)
    await page.goto(`${base}/articles/${ARTICLE}#char=2204,2227`)
    t.match(await page.locator('.status').innerText(), /2,204–2,227.*41 billion U\.S\. dollars/s)
    const lit = (page: Page) =>
      page.evaluate(() => [...(CSS.highlights.get('char') ?? [])].map(String).join('|'))
    t.equal(await lit(page), '41 billion U.S. dollars')
    await page.goto(`${base}/quotes/${encodeURIComponent(`${ARTICLE}:xi-new-journey`)}`)
    await page.locator('#card').waitFor()
    t.match(await lit(page), /^Thirty-two years ago/)
    // A span of another part of a long article.
    await page.goto(`${base}/articles/long#char=45000,45010`)
    await page.waitForURL(/start=45000/)
    t.match(await page.locator('.status').innerText(), /45,000–45,010/)
    t.same(complaints(), [])
  })

  await t.test(
    'lead a visitor from a word to who said it, and to a link to these words',
    async (t) => {
      const { page, complaints } = await open(t, browser, base, {}, 390)
      await page.goto(base)
      await page.getByLabel('Search names, quotes, events and numbers').fill('trade')
      await page.locator('.find .btn').click()
      await page.locator('.kinds a', { hasText: 'Quotes' }).click()
      await page.locator('.hits h2 a', { hasText: 'Xi Jinping in a written statement' }).click()
      await page.locator('.status [data-copy]').waitFor()
      const link = (await page.locator('.status [data-copy]').getAttribute('data-copy'))!
      t.match(link, /\/articles\/china-kazakhstan-friendship#char=\d+,\d+$/)
      const colleague = await open(t, browser, base, {}, 1440)
      await colleague.page.goto(link)
      t.equal(await colleague.page.locator('.status mark').innerText(), 'trade')
      await colleague.page.locator('.status .btn', { hasText: 'Facts here' }).click()
      await colleague.page.locator('#card .fact').first().waitFor()
      t.match(
        await colleague.page.locator('#card').innerText(),
        /Xi Jinping in a written statement/,
      )
      t.same([...complaints(), ...colleague.complaints()], [])
    },
  )

  await t.test('light exactly the words of every citation, in every script', async (t) => {
    const { page } = await open(t, browser, base, {}, 820)
    for (const id of [ARTICLE, 'arabic-market', 'chinese-bridge', 'markup', 'crowded']) {
      await page.goto(`${base}/articles/${id}`)
      const text = [...(await app.inject(`/v1/articles/${id}/text`)).body]
      const facts = (await app.inject(`/articles/${id}/facts`)).body
      const spans = [...facts.matchAll(/class="chars" [^>]*data-c="([^"]*)"/g)].map(([, c]) => c!)
      t.ok(spans.length > 0, id)
      for (const span of new Set(spans.slice(0, 60))) {
        const [start, end] = span.split(',').map(Number) as [number, number]
        await page.evaluate((hash) => {
          location.hash = hash
        }, `char=${span}`)
        const lit = await page.waitForFunction(
          (bold) =>
            document.querySelector('.status b')?.textContent === bold &&
            [...(CSS.highlights.get('char') ?? [])].map(String).join('|'),
          `${start.toLocaleString('en')}–${end.toLocaleString('en')}`,
        )
        t.equal(await lit.jsonValue(), text.slice(start, end).join(''), `${id} ${span}`)
      }
    }
  })

  await t.test('remember layers and colors, and reset them', async (t) => {
    const { page } = await open(t, browser, base, { colorScheme: 'light' }, 1440)
    await page.goto(`${base}/articles/${ARTICLE}`)
    await page.locator('#L-e').check()
    await page.locator('#L-q').uncheck()
    await page.locator('#theme').selectOption('dark')
    await page.reload()
    t.equal(await page.locator('#L-e').isChecked(), true)
    t.equal(await page.locator('#L-q').isChecked(), false)
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    t.equal(await ground(), 'rgb(18, 21, 25)')
    await page.locator('.layers [type=reset]').click()
    await page.reload()
    t.equal(await page.locator('#L-q').isChecked(), true)
    t.equal(await page.locator('#L-e').isChecked(), false)
  })

  await t.test('filter, sort and page without scripts', async (t) => {
    const { page } = await open(t, browser, base, { javaScriptEnabled: false }, 1440)
    await page.goto(`${base}/quotes`)
    await page.locator('input[name=speaker][value=xi-jinping]').check()
    await page.locator('.filters .btn.main').click()
    t.match(page.url(), /\/quotes\?.*speaker=xi-jinping/)
    t.notMatch(page.url(), /q=(&|$)/)
    t.equal(await page.locator('.rows .fact').count(), 9)
    await page.goto(`${base}/articles/${ARTICLE}`)
    const names = page.locator('.text .m').first()
    const color = () => names.evaluate((one) => getComputedStyle(one).textDecorationLine)
    t.equal(await color(), 'none')
    await page.locator('#L-m').check()
    t.equal(await color(), 'underline')
    await page.locator('.pf').first().click()
    await page.locator('.pop:popover-open a').first().click()
    t.match(page.url(), /\/facts#/)
    await page.locator('.fact:target').waitFor()
    await page.goto(`${base}/quotes/${encodeURIComponent(`${ARTICLE}:xi-new-journey`)}`)
    t.match(await page.locator('.s:has(> :target)').innerText(), /^Thirty-two years/)
    await page.goto(`${base}/search?q=trade`)
    t.ok((await page.locator('.hits > li').count()) > 0)
  })

  await t.test('can be reached by keyboard alone, with the focus in sight', async (t) => {
    const { page } = await open(t, browser, base, {}, 1440)
    await page.goto(`${base}/quotes`)
    await page.keyboard.press('Tab')
    t.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to content')
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!)
        return { name: document.activeElement!.outerHTML.slice(0, 80), outlineStyle, outlineWidth }
      })
      t.not(focus.outlineStyle, 'none', focus.name)
    }
  })

  await t.test('are the plain article when printed', async (t) => {
    const { page } = await open(t, browser, base, {}, 1440)
    await page.goto(`${base}/articles/${ARTICLE}`)
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['.layers', '.pf', '.stated', '.site nav', '.foot .cols'])
      t.equal(await page.locator(hidden).first().isVisible(), false, hidden)
    t.equal(await page.locator('.para').first().isVisible(), true)
  })
})
