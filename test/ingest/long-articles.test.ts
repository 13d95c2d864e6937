import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { databaseFile, folder, loadFiles } from '../helper.js'
import { longArticle } from '../long-article.js'

/* Loading takes time in proportion to the text, annotations included. Processor time is measured, since other programs run, too. */

/** Milliseconds of the processor to load an article with so many characters. */
function loadTime(t: Test, characters: number): number {
  const file = join(folder(t), 'long.json')
  writeFileSync(file, JSON.stringify(longArticle(characters)))
  const path = databaseFile(t, [])
  const before = process.cpuUsage()
  loadFiles(path, [file])
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

t.test('5 MB load within 20 times of 0.25 MB', async (t) => {
  loadTime(t, 250_000) // so that the code is compiled
  const short = Math.min(loadTime(t, 250_000), loadTime(t, 250_000))
  const long = loadTime(t, 5_000_000)
  t.ok(long < 20 * short, `${long.toFixed()} ms, and ${short.toFixed()} ms`)
  t.comment(`${(long / short).toFixed(1)} times`)
})
