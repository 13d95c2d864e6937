import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { ARTICLE, build, ROOT } from '../helper.js'
import { hardDatabase } from './corpus.js'
import { AS_BROWSER } from './html.js'

/*
 * Strategy: the classes of the stylesheet are those of pages and of the script, in both directions. A class that is only
 * renamed in one place is found.
 */

const PAGES = [
  '/',
  `/articles/${ARTICLE}`,
  `/articles/${ARTICLE}/facts`,
  '/articles/crowded',
  '/articles/long?start=20000',
  '/articles/unread',
  '/entities/xi-jinping',
  '/articles',
  '/quotes?speaker=xi-jinping',
  '/quotes?q=zebra',
  '/events',
  '/figures',
  '/entities',
  '/relations',
  '/images',
  '/conflicts',
  '/search?q=friendship',
  `/timeline?article=${ARTICLE}`,
  '/network',
  '/nothing',
]

/** Classes without a rule: the script finds elements by them. */
const ONLY_FOR_THE_SCRIPT = ['read']
/** Colors of pictures make a whole palette, of which some may not occur; rights and spans of rows occur with other articles. */
const NOT_ON_THESE_PAGES = /^(?:f|st)-|^rights$|^sp\d$/

const contentOf = (folder: string, extension: string, without: readonly string[] = []): string =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(extension) && !without.includes(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '')

t.test('each class has a rule, and each rule has its class', async (t) => {
  const { app } = await build(t, { path: hardDatabase(t) })
  const used = new Set<string>()
  for (const path of PAGES) {
    const { body } = await app.inject({ url: path, headers: AS_BROWSER })
    for (const [, names] of body.matchAll(/\sclass="([^"]*)"/g))
      for (const name of names!.split(' ')) used.add(name)
  }
  const script = contentOf('src/pages/client', '.ts')
  const styles = contentOf('src/pages/styles', '.css', ['docs.css', 'main.css'])
  const ruled = new Set([...styles.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name!))

  const withoutRule = [...used].filter((name) => !ruled.has(name))
  t.same(withoutRule.sort(), ONLY_FOR_THE_SCRIPT)

  const withoutClass = [...ruled].filter(
    (name) =>
      !used.has(name) &&
      !NOT_ON_THESE_PAGES.test(name) &&
      !new RegExp(`\\b${name}\\b`).test(script),
  )
  t.same(withoutClass, [])
})

t.test('each stylesheet is imported once', async (t) => {
  const folder = 'src/pages/styles'
  const main = readFileSync(join(ROOT, folder, 'main.css'), 'utf8')
  const imported = [...main.matchAll(/@import '\.\/(.*?)'/g)].map(([, file]) => file!)
  const files = readdirSync(join(ROOT, folder)).filter(
    (file) => file !== 'main.css' && file !== 'docs.css',
  )
  t.same(imported.sort(), files.sort())
})
