import t from 'tap'
import { draftArticle } from '../../../src/draft/draft.js'
import { cited, prepared, quotesIn } from '../drafts.js'

/* Where reported words begin and end, and what counts as reported. */

for (const [words, ...quotes] of [
  // Words that one speaker tells of another one are a part of what the first one says.
  [
    'Ida Lund said that Per Dahl told the council it rains.',
    ['indirect', 'Ida Lund', 'said', 'Per Dahl told the council it rains'],
  ],
  [
    'The town wants rain, Per Dahl said, according to the survey.',
    ['indirect', 'the survey', 'according to', 'The town wants rain, Per Dahl said'],
  ],
  [
    'Ida Lund said that Per Dahl called the plan "a very bad joke."',
    ['indirect', 'Ida Lund', 'said', 'Per Dahl called the plan "a very bad joke."'],
  ],
  // The next reporting verb with a subject of its own.
  [
    'Ida Lund accused Per Dahl of "a smear" while Hansen said it rains.',
    ['indirect', 'Ida Lund', 'accused', 'Per Dahl of "a smear"'],
    ['indirect', 'Hansen', 'said', 'it rains'],
  ],
  [
    'Ida Lund said it rains here — Hansen also said that it snows.',
    ['indirect', 'Ida Lund', 'said', 'it rains here'],
    ['indirect', 'Hansen', 'said', 'it snows'],
  ],
  [
    'Half of them said they were worried, and more than 4 in 10 said the mayor should go.',
    ['indirect', 'Half of them', 'said', 'they were worried'],
    ['indirect', 'more than 4 in 10', 'said', 'the mayor should go'],
  ],
  ['Six in 10 say it rains.', ['indirect', 'Six in 10', 'say', 'it rains']],
  [
    '52 percent of registered voters say it rains.',
    ['indirect', '52 percent of registered voters', 'say', 'it rains'],
  ],
  // Clauses that are the reporter's.
  ['Ida Lund said it rains, though the sun shone.', ['indirect', 'Ida Lund', 'said', 'it rains']],
  [
    'Ida Lund pledged to leave, after he lost a vote last month.',
    ['indirect', 'Ida Lund', 'pledged', 'to leave'],
  ],
  // Words between the verb and what is said.
  [
    'Lund said Thursday during a meeting of the council in Bergen, Norway, that town is wet.',
    ['indirect', 'Lund', 'said', 'town is wet'],
  ],
  [
    'Lund told the Post and Harbour newspaper of Bergen on Saturday that it rains.',
    ['indirect', 'Lund', 'told', 'it rains'],
  ],
  [
    'Lund told NRK’s “Good Morning Bergen” on Monday the ferry was late.',
    ['indirect', 'Lund', 'told', 'the ferry was late'],
  ],
  [
    'Lund told voters who had come to the town of Voss, “no one should doubt our word.”',
    ['partial', 'Lund', 'told', 'no one should doubt our word.'],
  ],
  [
    'As the Bergen Post reported just today, the council has issued a warning.',
    ['indirect', 'the Bergen Post', 'reported', 'the council has issued a warning'],
  ],
  [
    'Lund recalled that 11 years ago, she first came, adding that today, trade has grown.',
    ['indirect', 'Lund', 'recalled', '11 years ago, she first came'],
    ['indirect', 'Lund', 'adding', 'today, trade has grown'],
  ],
  ['Lund said that night the ferry was late.', ['indirect', 'Lund', 'said', 'the ferry was late']],
  // A question in the passive with an infinitive.
  [
    'Asked by a reporter to name a harbour, Per Dahl left.',
    ['indirect', 'a reporter', 'Asked', 'to name a harbour'],
  ],
  ['Per Dahl was asked to name a harbour.', ['indirect', '', 'asked', 'to name a harbour']],
  // Nouns that name what was said.
  [
    'Ida Lund recalled an incident in Voss.',
    ['indirect', 'Ida Lund', 'recalled', 'an incident in Voss'],
  ],
  ['Ida Lund pledged her support.', ['indirect', 'Ida Lund', 'pledged', 'her support']],
  [
    'Lund tweeted a photograph of the ship.',
    ['indirect', 'Lund', 'tweeted', 'a photograph of the ship'],
  ],
  ['Ida Lund reported for work.'],
  // What is said inside the subject ends before the main verb.
  ['Those who said it rains and snows stayed.', ['indirect', 'who', 'said', 'it rains and snows']],
  [
    'Voters who say they want a mayor who has time prefer Lund.',
    ['indirect', 'who', 'say', 'they want a mayor who has time'],
  ],
  ['People who say he is honest are few.', ['indirect', 'who', 'say', 'he is honest']],
  // Forms that are no reporting verbs: participles with an agent, nouns, the perfect with "'s".
  ['The rift reported by Lund grew.'],
  ['He’s predicted big wins in Voss.', ['indirect', 'He', 'predicted', 'big wins in Voss']],
  ['He’s called a liar.'],
  ['He moved to Western states that Lund likes.'],
  [
    'Ida Lund posted a Bergen comment of her own, saying, “It rains.”',
    ['direct', 'Ida Lund', 'saying', 'It rains.'],
  ],
  ['Voss lost to Bergen, who added to its lead.'],
  ['Two mayors claim to like the plan.', ['indirect', 'Two mayors', 'claim', 'to like the plan']],
  // A name in quotation marks, and an address, are not said.
  ['He joined a group called “The Sea and the Storm.”'],
  ['He tweets @lund.'],
  // A clause after a comma.
  ['Lund reported, the ferry left late.', ['indirect', 'Lund', 'reported', 'the ferry left late']],
  ['After the talk concluded, Lund left for the “old town” by bus.'],
  // Nouns before what is called, and before what is promised.
  [
    'Lund’s voters responded with chants of “We want Lund” until Dahl left.',
    ['partial', 'Lund’s voters', 'chants', 'We want Lund'],
  ],
  [
    'She wooed voters with promises to build a ferry.',
    ['indirect', 'She', 'promises', 'to build a ferry'],
  ],
  ['His promise of “free ferries” was new.'],
  // Answers.
  ['Ida Lund said no.', ['indirect', 'Ida Lund', 'said', 'no']],
  ['Ida Lund said the same of Per Dahl.', ['indirect', 'Ida Lund', 'said', 'the same of Per Dahl']],
  ['Ida Lund said so in March.', ['indirect', 'Ida Lund', 'said', 'so']],
  ['Ida Lund said no to the plan.'],
  ['Ida Lund said goodbye.'],
  // Participles with a speaker of their own, and verbs in a row.
  ['Voters saying that it rains were few.', ['indirect', 'Voters', 'saying', 'it rains']],
  [
    'Ida Lund wore a hat reading “Make Bergen dry again.”',
    ['direct', 'a hat', 'reading', 'Make Bergen dry again.'],
  ],
  ['Ida Lund emailed voters saying it rains.', ['indirect', 'Ida Lund', 'saying', 'it rains']],
  [
    'He suggested it would rain, called her “third-rate” and left the room.',
    ['indirect', 'He', 'suggested', 'it would rain'],
    ['indirect', 'He', 'called', 'her “third-rate”'],
  ],
  // Verbs with a preposition before what was said, unless they are denied.
  ['Lund responded to the letter.', ['indirect', 'Lund', 'responded', 'the letter']],
  ['Lund warned of a long winter.', ['indirect', 'Lund', 'warned', 'a long winter']],
  ['Lund called for a vote on the ferry.', ['indirect', 'Lund', 'called', 'a vote on the ferry']],
  ['Lund did not respond to the letter.'],
  // The subject of a passive.
  [
    'The meeting was first reported by the Bergen Post.',
    ['indirect', 'the Bergen Post', 'reported', 'The meeting'],
  ],
  ['It was first reported by the Bergen Post.'],
  ['He was moved when asked about his daughter.', ['indirect', '', 'asked', 'his daughter']],
  [
    'While Lund has been asked about her loan, the council has not.',
    ['indirect', '', 'asked', 'her loan'],
  ],
  // The main clause after a subordinate one; a remark between two dashes.
  [
    'Years after Ida Lund claimed that the rain was over, Per Dahl won the vote.',
    ['indirect', 'Ida Lund', 'claimed', 'the rain was over'],
  ],
  [
    'The Post reported that Ida Lund, head of the club — a rival of the mayor — was planning to leave.',
    [
      'indirect',
      'The Post',
      'reported',
      'Ida Lund, head of the club — a rival of the mayor — was planning to leave',
    ],
  ],
  [
    'According to a just-released poll from Bergen, in a long race, Lund leads.',
    ['indirect', 'a just-released poll', 'According to', 'in a long race, Lund leads'],
  ],
  [
    'Ida Lund reported at least 20 ships at a harbour that works.',
    ['indirect', 'Ida Lund', 'reported', 'at least 20 ships at a harbour that works'],
  ],
  [
    'Lund, meanwhile, was making a pitch to voters, refusing to concede that it rains.',
    ['indirect', 'Lund, meanwhile', 'concede', 'it rains'],
  ],
  // A quotation in its own sentence goes on from the quotation before, not from the words between.
  [
    '“It rains,” Lund told a crowd, saying that it would be cold. “It is November.”',
    ['direct', 'Lund', 'told', 'It rains … It is November.'],
    ['indirect', 'Lund', 'saying', 'it would be cold'],
  ],
  [
    '“It was nice,” Lund told a reporter when asked if she had been in Voss. “He was very charming.”',
    ['direct', 'Lund', 'told', 'It was nice … He was very charming.'],
    ['indirect', '', 'asked', 'if she had been in Voss'],
  ],
  [
    '“It has rained in Bergen for nine weeks.” [Reuters.]',
    ['direct', 'Reuters', '', 'It has rained in Bergen for nine weeks.'],
  ],
  [
    'One presidential hopeful, Ida Lund, says despite being from Bergen, she likes Oslo.',
    ['indirect', 'Ida Lund', 'says', 'despite being from Bergen, she likes Oslo'],
  ],
  [
    'Lund says she told him “no more nonsense” and tells the crowd it rains.',
    ['indirect', 'Lund', 'says', 'she told him “no more nonsense”'],
    ['partial', 'she', 'told', 'no more nonsense'],
    ['indirect', 'Lund', 'tells', 'it rains'],
  ],
  // A full stop inside the marks, and the next sentence has a quotation of its own.
  [
    'Lund calls it “a clever plan with a lot of work.” He adds, “It rains a lot.”',
    ['indirect', 'Lund', 'calls', 'it “a clever plan with a lot of work.”'],
    ['direct', 'He', 'adds', 'It rains a lot.'],
  ],
] as const) {
  t.test(words, async (t) => {
    t.strictSame(quotesIn(words), quotes)
  })
}

t.test('quotes that others tell are counted', async (t) => {
  const text = 'News of the day\n\nIda Lund said that Per Dahl told the council it rains.'
  const { leftOut } = draftArticle({ id: 'a', text, language: 'en' })
  t.equal(leftOut['quotes: told inside the words of another speaker'], 1)
})

for (const [headline, ...quotes] of [
  ['Ida Lund Promises Action On Ferries', ['Ida Lund', 'Promises', 'Action On Ferries']],
  ['Ida Lund Tweets A Map Of The Harbour', ['Ida Lund', 'Tweets', 'A Map Of The Harbour']],
  ['Hansen Denies Ida Lund Came', ['Hansen', 'Denies', 'Ida Lund Came']],
  ['Ida Lund Leads Polls'],
] as const) {
  t.test(`headline: ${headline}`, async (t) => {
    const text = `${headline}\n\nIt rained.`
    const { annotation } = draftArticle({ id: 'a', text, language: 'en' })
    const article = prepared(annotation, text)
    const words = ['speaker', 'cue', 'content'].map((role) => cited(article, 'quote', role))
    t.strictSame(words, quotes.length === 0 ? [[], [], []] : quotes[0].map((one) => [one]))
  })
}
