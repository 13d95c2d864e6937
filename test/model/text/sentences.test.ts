import t from 'tap'
import { sentencesAround } from '../../../src/model/text/sentences.js'

t.test('the sentences around words are those between the bars', async (t) => {
  const cases: [text: string, sentences: string][] = [
    ['First one. |Second| one. Third one.', 'Second one.'],
    ['First one. Second |one. Third| one.', 'Second one. Third one.'],
    ['|First| one.   Second one.', 'First one.'],
    [
      'It rained. Mr. |Xi| met Dr. Smith of the U.S. Senate. It stopped.',
      'Mr. Xi met Dr. Smith of the U.S. Senate.',
    ],
    ['It rained. J. F. |Kennedy| left.', 'J. F. Kennedy left.'],
    ['It rained. No. 5 |won|. It stopped.', 'No. 5 won.'],
    ['It grew by 3.5 |percent|. It stopped.', 'It grew by 3.5 percent.'],
    ['😀 It rained. 😀 |It| stopped.', '😀 It stopped.'],
    ['他来了。|他|走了。', '他走了。'],
    ['وصل. |قال| نعم.', 'قال نعم.'],
    ['no mark at |all|', 'no mark at all'],
    ['One. |Two, as Mr.| Three', 'Two, as Mr. Three'],
  ]
  for (const [marked, expected] of cases) {
    const [before = '', words = '', after = ''] = marked.split('|')
    const start = [...before].length
    const found = sentencesAround(before + words + after, { start, end: start + [...words].length })
    t.equal(found.exact, expected, marked)
    t.equal([...(before + words + after)].slice(found.start, found.end).join(''), expected)
  }
})
