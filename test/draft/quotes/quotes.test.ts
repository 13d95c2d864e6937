import t from 'tap'
import { cited, draftOf } from '../drafts.js'

/** The kind, speaker, reporting words and content of each quote in a sentence. */
for (const [words, ...quotes] of [
  ['It rained on Monday.'],
  ['"It rains," Ida Lund said.', ['direct', 'Ida Lund', 'said', 'It rains']],
  ['“It rains,” said Ida Lund.', ['direct', 'Ida Lund', 'said', 'It rains']],
  ["``It rains,'' Ida Lund said.", ['direct', 'Ida Lund', 'said', 'It rains']],
  ['‘It rains,’ said Ida Lund.', ['direct', 'Ida Lund', 'said', 'It rains']],
  ['«It rains», said Ida Lund.', ['partial', 'Ida Lund', 'said', 'It rains']],
  ['"It rains," Lund barked.', ['direct', 'Lund', 'barked', 'It rains']],
  ['"It rains," she said. "It is cold."', ['direct', 'she', 'said', 'It rains … It is cold.']],
  ['"It," she said, "rains."', ['direct', 'she', 'said', 'It … rains.']],
  ['"Does it rain?" Ida Lund asked.', ['direct', 'Ida Lund', 'asked', 'Does it rain?']],
  ['Ida Lund said: "It rains."', ['direct', 'Ida Lund', 'said', 'It rains.']],
  ['Ida Lund said, "It rains."', ['direct', 'Ida Lund', 'said', 'It rains.']],
  ['Ida Lund said that it rains.', ['indirect', 'Ida Lund', 'said', 'it rains']],
  ['Ida Lund said it rains.', ['indirect', 'Ida Lund', 'said', 'it rains']],
  ['Ida Lund said on Monday that it rains.', ['indirect', 'Ida Lund', 'said', 'it rains']],
  ['Ida Lund said in an interview that it rains.', ['indirect', 'Ida Lund', 'said', 'it rains']],
  ['Ida Lund told reporters that it rains.', ['indirect', 'Ida Lund', 'told', 'it rains']],
  ['It rains in Oslo, Ida Lund said.', ['indirect', 'Ida Lund', 'said', 'It rains in Oslo']],
  [
    'It rains in Oslo, Ida Lund said on Monday.',
    ['indirect', 'Ida Lund', 'said', 'It rains in Oslo'],
  ],
  [
    'It rains in Oslo, according to Ida Lund.',
    ['indirect', 'Ida Lund', 'according to', 'It rains in Oslo'],
  ],
  [
    'According to Ida Lund, it rains in Oslo.',
    ['indirect', 'Ida Lund', 'According to', 'it rains in Oslo'],
  ],
  ['Rain, Ida Lund said, is good.', ['indirect', 'Ida Lund', 'said', 'Rain … is good']],
  [
    'Ida Lund called the plan "a mistake."',
    ['indirect', 'Ida Lund', 'called', 'the plan "a mistake."'],
  ],
  ['Ida Lund asked whether it rains.', ['indirect', 'Ida Lund', 'asked', 'whether it rains']],
  ['Ida Lund pledged to build a ferry.', ['indirect', 'Ida Lund', 'pledged', 'to build a ferry']],
  [
    'Ida Lund, the mayor of Bergen, said it rains.',
    ['indirect', 'Ida Lund, the mayor of Bergen', 'said', 'it rains'],
  ],
  [
    'Ida Lund said it rains, adding that it is cold.',
    ['indirect', 'Ida Lund', 'said', 'it rains'],
    ['indirect', 'Ida Lund', 'adding', 'it is cold'],
  ],
  [
    'Ida Lund said it rains, and Per Dahl said it is cold.',
    ['indirect', 'Ida Lund', 'said', 'it rains'],
    ['indirect', 'Per Dahl', 'said', 'it is cold'],
  ],
  ['While Lund said that it rains, the sun shone.', ['indirect', 'Lund', 'said', 'it rains']],
  ['The word "ferry" was in the program.'],
  ['It is said to rain.'],
] as const) {
  t.test(words, async (t) => {
    const { annotation, prepared } = draftOf(words)
    const found = cited(prepared, 'quote', 'content').map((content, index) => [
      annotation.quotes![index]!.kind,
      cited(prepared, 'quote', 'speaker')[index],
      cited(prepared, 'quote', 'cue')[index],
      content,
    ])
    t.strictSame(found, quotes)
  })
}

t.test('a quotation alone in a paragraph goes on from the speaker before', async (t) => {
  const { prepared } = draftOf('"It rains," Ida Lund said.\n\n"It is very cold, too."')
  t.strictSame(cited(prepared, 'quote', 'content'), ['It rains … It is very cold, too.'])
})

t.test('a paragraph that ends in a colon introduces the quotation below', async (t) => {
  const { annotation, prepared } = draftOf('Ida Lund said:\n\n"It is very cold here."')
  t.strictSame(cited(prepared, 'quote', 'content'), ['It is very cold here.'])
  t.equal(annotation.quotes![0]!.speaker, 'ida-lund')
})

for (const [words, speaker] of [
  ['Ida Lund came. She said it rains.', 'ida-lund'],
  ['Ida Lund came. Later, Lund said it rains.', 'ida-lund'],
  ['Ida Lund met Per Dahl. Dahl said it rains. He said it is cold.', 'per-dahl'],
  ['The mayor said it rains.', undefined],
] as const) {
  t.test(`the speaker is ${String(speaker)}: ${words}`, async (t) => {
    const { annotation } = draftOf(words)
    t.equal(annotation.quotes!.at(-1)!.speaker, speaker)
  })
}
