import t from 'tap'
import { createFindNearest } from '../../../src/model/text/nearest-passage.js'
import { indexText } from '../../../src/model/text/text.js'

/* Words that are not in a text, and the passage that is most like them. */

const near: [words: string, text: string, nearest: string | undefined][] = [
  ['tokayev', 'Xi met Tokayev.', 'Tokayev'],
  ['Tokaev', 'Xi met Tokayev.', 'Tokayev'],
  ['Kazakhstam', 'in Kazakhstan today', 'Kazakhstan'],
  ['"We are friends"', 'He said: “We are friends”', '“We are friends”'],
  ["Xi's", 'Xi’s visit', 'Xi’s'],
  ['1991-2001', 'in 1991–2001', '1991–2001'],
  ['a b', 'x a\tb y', 'a\tb'],
  ['Astanan Airport', 'the Astana\u00A0\u00A0Airport', 'Astana\u00A0\u00A0Airport'],
  ['Vietnem', 'o\u0302 Vie\u0302\u0323tnam', undefined],
  ['Vi\u1EC7tnem', 'o\u0302 Vie\u0302\u0323tnam 😀', 'Vie\u0302\u0323tnam'],
  ['кытай', 'Қазақстан мен Қытай', 'Қытай'],
  ['国家主席近平抵达', '国家主席习近平抵达', '国家主席习近平抵达'],
  ['Xi', 'nothing', undefined],
  ['Putin', 'nothing like that', undefined],
  [' ', 'ab', undefined],
]

for (const [words, text, exact] of near) {
  t.test(
    `the nearest to ${JSON.stringify(words)} in ${JSON.stringify(text)} is ${JSON.stringify(exact)}`,
    async (t) => {
      const span = createFindNearest(indexText(text))(words)
      t.equal(span?.exact, exact)
      if (span !== undefined) t.equal([...text].slice(span.start, span.end).join(''), span.exact)
    },
  )
}

t.test('long words are matched by their beginning and their end', async (t) => {
  const sentence =
    'the leaders of the two countries agreed on many things, among them trade, travel, film and the study of languages, '
  const text = `Before. ${sentence.repeat(6)}at last. After.`
  const words = `${sentence.repeat(6)}at last`
    .replace('leaders', 'readers')
    .replace(/film/g, 'films')
  t.equal(
    createFindNearest(
      indexText(text.replaceAll('languages,', (_, at: number) => `languages${at},`)),
    )(words)?.exact.endsWith('at last'),
    true,
  )
})

t.test('once the steps are used up, only the cheap comparison is made', async (t) => {
  const nearest = createFindNearest(indexText('Xi met Tokayev. '.repeat(100)), 2000)
  t.equal(nearest('Tokaev')?.exact, 'Tokayev')
  t.equal(nearest('Tokaev')?.exact, 'Tokayev')
  t.equal(nearest('Tokaev'), undefined)
  t.equal(nearest('TOKAYEV')?.exact, 'Tokayev')
})
