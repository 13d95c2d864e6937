import t from 'tap'
import { clip } from '../../src/model/clip.js'

/* Words that are shortened for a message. */

const clips: [words: string, length: number, from: number, clipped: string][] = [
  ['abc', 3, 0, 'abc'],
  ['abcdefghij', 8, 0, 'abcde...'],
  ['abcdefghij', 8, 5, '...fghij'],
  ['abcdefghijklmnop', 8, 2, '...fg...'],
  ['😀😀😀😀😀😀', 5, 0, '😀😀...'],
]
for (const [words, length, from, clipped] of clips) {
  t.test(`${words} from ${from} in ${length} is ${clipped}`, async (t) => {
    t.equal(clip(words, length, from), clipped)
  })
}
