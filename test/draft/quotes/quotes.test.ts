import t from 'tap'
import { draftArticle } from '../../../src/draft/draft.js'
import { cited, draftOf, quotesIn } from '../drafts.js'

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
  [
    '"Does it rain?" the 43-year-old asked.',
    ['direct', 'the 43-year-old', 'asked', 'Does it rain?'],
  ],
  ['"It rains!" wrote the 19-year-old.', ['direct', 'the 19-year-old', 'wrote', 'It rains!']],
  [
    '"Does it rain?" Lund, the mayor of Bergen, asked on Monday.',
    ['direct', 'Lund, the mayor of Bergen', 'asked', 'Does it rain?'],
  ],
  ['"Does it rain?" Lund went on, as if deaf.', ['direct', 'Lund', 'went on', 'Does it rain?']],
  [
    'As Lund put it, "It always rains here."',
    ['direct', 'Lund', 'put it', 'It always rains here.'],
  ],
  [
    'Lund said — on the radio, as it happens — that it rains.',
    ['indirect', 'Lund', 'said', 'it rains'],
  ],
  [
    'Ida Lund says, win or lose on Monday, she stays in the race.',
    ['indirect', 'Ida Lund', 'says', 'win or lose on Monday, she stays in the race'],
  ],
  [
    'The vote failed on Tuesday, with Ida Lund saying that it rains.',
    ['indirect', 'Ida Lund', 'saying', 'it rains'],
  ],
  [
    'The vote failed, with Lund reportedly yelling: "Get him out!"',
    ['direct', 'Lund', 'yelling', 'Get him out!'],
  ],
  [
    'Lund was quick to act after he won and said this week that it rains.',
    ['indirect', 'Lund', 'said', 'it rains'],
  ],
  [
    'Lund later posted a photograph of her bruised arm and said she had been pushed.',
    ['indirect', 'Lund', 'said', 'she had been pushed'],
  ],
  [
    'Lund defended his call to raise the wage, saying the gain would outweigh the loss.',
    ['indirect', 'Lund', 'saying', 'the gain would outweigh the loss'],
  ],
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
  ['Ida Lund says he’s late.', ['indirect', 'Ida Lund', 'says', 'he’s late']],
  ['He’s not predicting that it rains.', ['indirect', 'He', 'predicting', 'it rains']],
  [
    'Ida Lund and Per Dahl announced she and Per Dahl are late.',
    ['indirect', 'Ida Lund and Per Dahl', 'announced', 'she and Per Dahl are late'],
  ],
  [
    'Ida Lund reported at least six ships sank.',
    ['indirect', 'Ida Lund', 'reported', 'at least six ships sank'],
  ],
  ['Ida Lund said for weeks it would rain.', ['indirect', 'Ida Lund', 'said', 'it would rain']],
  [
    'Ida Lund said in an emailed statement to reporters that it rains.',
    ['indirect', 'Ida Lund', 'said', 'it rains'],
  ],
  [
    'Per Dahl left after a woman in Bergen, Norway, told him it rains.',
    ['indirect', 'a woman in Bergen, Norway', 'told', 'it rains'],
  ],
  [
    'Ida Lund called Dahl "a bore" and left the room.',
    ['indirect', 'Ida Lund', 'called', 'Dahl "a bore"'],
  ],
  [
    'Ida Lund insists it rains, and has an umbrella.',
    ['indirect', 'Ida Lund', 'insists', 'it rains'],
  ],
  [
    'Ida Lund said it rains but did not suggest it is cold.',
    ['indirect', 'Ida Lund', 'said', 'it rains'],
    ['indirect', 'Ida Lund', 'suggest', 'it is cold'],
  ],
  ['Ida Lund asked the council to wait.', ['indirect', 'Ida Lund', 'asked', 'the council to wait']],
  [
    'The rules, which Ida Lund said are unfair, are old.',
    ['indirect', 'Ida Lund', 'said', 'which … are unfair'],
  ],
  [
    'As Ida Lund noted on Monday, it rains in Bergen.',
    ['indirect', 'Ida Lund', 'noted', 'it rains in Bergen'],
  ],
  [
    'It rains in Bergen, as Ida Lund noted.',
    ['indirect', 'Ida Lund', 'noted', 'It rains in Bergen'],
  ],
  [
    'In fact, it rains in Bergen, Ida Lund said.',
    ['indirect', 'Ida Lund', 'said', 'it rains in Bergen'],
  ],
  [
    'BERGEN (AP) — It rains in Bergen, Ida Lund said.',
    ['indirect', 'Ida Lund', 'said', 'It rains in Bergen'],
  ],
  [
    'It rains in Bergen, Ida Lund said, a rule that could change.',
    ['indirect', 'Ida Lund', 'said', 'It rains in Bergen'],
  ],
  [
    'Asked by a reporter whether it rains, Per Dahl left.',
    ['indirect', 'a reporter', 'Asked', 'whether it rains'],
  ],
  ['Asked whether it rains, Per Dahl left.', ['indirect', '', 'Asked', 'whether it rains']],
  ['Per Dahl was asked if it rains.', ['indirect', '', 'asked', 'if it rains']],
  ['Per Dahl rejected her claim that it rains.', ['indirect', 'her', 'claim', 'it rains']],
  [
    'Per Dahl rejected Ida Lund’s claim that it rains.',
    ['indirect', 'Ida Lund', 'claim', 'it rains'],
  ],
  ['Ida Lund made the claim that it rains.', ['indirect', 'Ida Lund', 'claim', 'it rains']],
  ['Her answer was that it rains.', ['indirect', 'Her', 'answer', 'it rains']],
  [
    'Having announced that it rains, Ida Lund left.',
    ['indirect', 'Ida Lund', 'announced', 'it rains'],
  ],
  ['Among those who said it rains, most left.', ['indirect', 'who', 'said', 'it rains']],
  [
    'Ida Lund said that, according to Per Dahl, it rains in Bergen.',
    ['indirect', 'Ida Lund', 'said', 'according to Per Dahl, it rains in Bergen'],
  ],
  [
    'Speaking on ABC’s “This Week,” Ida Lund said it rains.',
    ['indirect', 'Ida Lund', 'said', 'it rains'],
  ],
  [
    'When Dahl left the town, his critics denounced him, saying that it rains.',
    ['indirect', 'his critics', 'saying', 'it rains'],
  ],
  ['Her claim that it rains is old.'],
  ['The so-called "experts" left.'],
  ['Per Dahl read his proposed plan to the council.'],
  ['Norway won the game, adding to its lead.'],
  ['She was on ABC’s “This Week.”'],
  [
    '"It rains," Ida Lund said. A song, "Rain in My Town," was played.',
    ['direct', 'Ida Lund', 'said', 'It rains'],
  ],
  ['The word "ferry" was in the program.'],
  ['It is said to rain.'],
] as const) {
  t.test(words, async (t) => {
    t.strictSame(quotesIn(words), quotes)
  })
}

t.test('a quotation alone in a paragraph goes on from the speaker before', async (t) => {
  const { prepared } = draftOf('"It rains," Ida Lund said.\n\n"It is very cold, too."')
  t.strictSame(cited(prepared, 'quote', 'content'), ['It rains … It is very cold, too.'])
})

t.test('what is said goes on after a colon at the end of the paragraph', async (t) => {
  const { prepared } = draftOf('As Ida Lund said, it rains here:\n\n"It is very cold here."')
  t.strictSame(cited(prepared, 'quote', 'content'), ['it rains here … "It is very cold here."'])
})

t.test('a headline has quotes, too', async (t) => {
  const { annotation } = draftArticle({
    id: 'a',
    text: 'Lund says it rains in Bergen\n\nIt rains.',
    language: 'en',
  })
  t.match(annotation.quotes, [{ content: 'it rains in Bergen' }])
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
