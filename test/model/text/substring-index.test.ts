import t from 'tap'
import { indexSubstrings } from '../../../src/model/text/substring-index.js'

/* The index of a long text finds what a scan finds, whatever the alphabet and however often words repeat. */

function scan(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** Made-up numbers, the same in each run. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % below
}

const every = Array.from({ length: 0xffff }, (_, unit) => String.fromCharCode(unit + 1)).join('')
const texts: [what: string, text: string][] = [
  ['one letter', 'a'.repeat(100)],
  ['two letters', Array.from({ length: 2000 }, (_, i) => 'ab'[((i * i) % 7) % 2]).join('')],
  ['a text shorter than the sorted units', 'abcab'],
  ['an empty text', ''],
  ['words', 'The mayor said that the mayor of the other town had said so. '.repeat(20)],
  ['Chinese', '市长说，市长的朋友说，苹果很好。'.repeat(20)],
  ['surrogate pairs', '😀 is not 😁, and 😀😀 is 😀. '.repeat(10)],
  ['every unit', every + every.slice(300, 400)],
]

for (const [what, text] of texts) {
  t.test(`${what}: the same places as a scan`, async (t) => {
    const search = indexSubstrings(text)
    const next = random(7)
    for (let i = 0; i < 100; i++) {
      const start = next(text.length + 1)
      const words = text.slice(start, start + 1 + next(i % 3 === 0 ? 40 : 9))
      const other = words.slice(0, -1) + words.charAt(0)
      for (const wanted of [words, other, `${words}\uFFFF`])
        if (wanted !== '') t.strictSame(search(wanted), scan(text, wanted), JSON.stringify(wanted))
    }
  })
}
