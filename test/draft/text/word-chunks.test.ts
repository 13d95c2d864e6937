import t from 'tap'
import { chunksOf } from '../../../src/draft/text/word-chunks.js'

/** Each line with its words and signs. */
for (const [line, ...chunks] of [
  ['It rains.', 'It', 'rains', '.'],
  ["Lund's plan", 'Lund', "'s", 'plan'],
  ['Lund’s-era plan', 'Lund', '’s', '-', 'era', 'plan'],
  ["They can't.", 'They', 'ca', "n't", '.'],
  ["John O'Brien", 'John', "O'Brien"],
  ['U.S. trade', 'U.S.', 'trade'],
  ['Mr. Lund', 'Mr.', 'Lund'],
  ['Edward D. Farr', 'Edward', 'D.', 'Farr'],
  ['$5.3m, 1,000 and 24th', '$', '5.3', 'm', ',', '1,000', 'and', '24th'],
  ["``It rains,'' he", '``', 'It', 'rains', ',', "''", 'he'],
  ['Łęczyca', 'Łęczyca'],
  ['see https://x.org/a-b now', 'see', 'https://x.org/a-b', 'now'],
] as const) {
  t.test(line, async (t) => {
    const found = chunksOf(line)
    t.strictSame(
      found.map(({ words }) => words),
      chunks,
    )
    for (const { words, start, end } of found) t.equal(line.slice(start, end), words)
  })
}
