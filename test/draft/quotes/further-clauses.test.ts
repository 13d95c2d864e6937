import t from 'tap'
import { draftArticle } from '../../../src/draft/draft.js'
import { cited, draftOf, quotesIn } from '../drafts.js'

/* Further cases of where reported words begin and end, and of their speakers. */

for (const [words, ...quotes] of [
  // A clause with a subject of its own after a noun or a question.
  [
    'Ida Lund mentioned the ferry, and at one point the crowd left.',
    ['indirect', 'Ida Lund', 'mentioned', 'the ferry'],
  ],
  [
    'The Post asked whether Lund would stay, but the council refused to answer.',
    ['indirect', 'The Post', 'asked', 'whether Lund would stay'],
  ],
  [
    'Ida Lund said the plan was old, and the town had no money.',
    ['indirect', 'Ida Lund', 'said', 'the plan was old, and the town had no money'],
  ],
  // No remark stands before the verb of a clause, although the second comma is missing here.
  [
    'Lund said Ida Dahl, who left early is ill.',
    ['indirect', 'Lund', 'said', 'Ida Dahl, who left early is ill'],
  ],
  // Words that are shouted or written on things end with their quotation.
  ['He left, mouthing “thank you” at the crowd.', ['partial', 'He', 'mouthing', 'thank you']],
  [
    'He wore a hat reading, “Make Bergen dry again” on Monday night.',
    ['partial', 'a hat', 'reading', 'Make Bergen dry again'],
  ],
  [
    'But their chants of “Rain! Rain!” were cut short.',
    ['direct', 'their', 'chants', 'Rain! Rain!'],
  ],
  [
    'Lund mocked the plan, calling it “a joke,” Dahl said.',
    ['indirect', 'Lund', 'mocked', 'the plan'],
    ['indirect', 'Lund', 'calling', 'it “a joke,”'],
  ],
  // A quotation has the subject and the verb that stand next to it.
  [
    'After Dahl criticized Ida Berg at a meeting, Lund shot back, “It rains in Bergen.”',
    ['direct', 'Lund', 'shot back', 'It rains in Bergen.'],
  ],
  [
    'Lund wants help, and he, once again, pledged a “dry town” to all.',
    ['indirect', 'he, once again', 'pledged', 'a “dry town” to all'],
  ],
  // Infinitives and participles.
  [
    'Lund says it rains, though voters are likely to say the town is dry.',
    ['indirect', 'Lund', 'says', 'it rains'],
    ['indirect', 'voters', 'say', 'the town is dry'],
  ],
  [
    'Lund reported holding shares in a ferry.',
    ['indirect', 'Lund', 'reported', 'holding shares in a ferry'],
  ],
] as const) {
  t.test(words, async (t) => {
    t.strictSame(quotesIn(words), quotes)
  })
}

t.test('a verb and its subject before a colon introduce the quotation below', async (t) => {
  const { annotation, prepared } = draftOf('Ida Lund came.\n\nAdded Lund:\n\n“… It is cold here.”')
  t.strictSame(cited(prepared, 'quote', 'content'), ['… It is cold here.'])
  t.equal(annotation.quotes![0]!.speaker, 'ida-lund')
})

t.test('a title between paragraphs may end in a full stop', async (t) => {
  const words = 'Ida Lund Explains Why The Ferry Was Late.'
  t.strictSame(quotesIn(words), [['indirect', 'Ida Lund', 'Explains', 'Why The Ferry Was Late']])
})

t.test('markup does not count as words of a language', async (t) => {
  const tag = '<post id="77" author="@lund" day="2024" place="Voss" kind="text" lang="en">'
  const { annotation } = draftArticle({ id: 'a', text: `${tag.repeat(9)}The ferry was late.` })
  t.equal(annotation.article.language, 'en')
})
