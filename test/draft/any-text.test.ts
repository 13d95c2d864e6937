import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { draftArticle } from '../../src/draft/draft.js'
import { RULES, withOrigin, withReviewed } from '../../src/draft/origin.js'
import { prepareArticle } from '../../src/ingest/prepare/prepare.js'
import { parseSource } from '../../src/ingest/source/source.js'
import { ROOT, SEED } from '../helper.js'

/* Whatever the text, its draft is an annotation file without faults, and always the same. */

/** False for a text of blanks and invisible characters, which is refused as empty. */
const hasWords = (text: string): boolean => /[^\s\p{DI}]/u.test(text)

function assertSound(text: string, language?: string): void {
  const draft = () => {
    const { annotation } = draftArticle({ id: 'a', text, ...(language && { language }) })
    return withReviewed(withOrigin(annotation, RULES))
  }
  const { article, ...lists } = draft()
  const json = JSON.stringify({ article: { ...article, text }, ...lists })
  prepareArticle(parseSource('a.json', json))
  const again = draft()
  if (JSON.stringify({ article: { ...again.article, text }, ...lists }) !== json)
    throw new Error('the second draft differs')
}

const texts = [
  ...readdirSync(join(ROOT, 'test/articles')).map((name) => join(ROOT, 'test/articles', name)),
  join(SEED, 'article.txt'),
]
  .filter((path) => path.endsWith('.txt'))
  .map((path) => readFileSync(path, 'utf8'))

const odd: [what: string, text: string][] = [
  ['one letter', 'x'],
  ['one mark', '"'],
  ['only marks', '“”"\'«»'],
  ['a byte order mark', '\uFEFFRain\n\n"It rains," Ada Ek said.'],
  ['only a byte order mark and a letter', '\uFEFFx'],
  ['Windows line ends', 'Rain\r\n\r\n"It rains," Ada Ek said.\r\n'],
  ['old Macintosh line ends', 'Rain\r\r"It rains," Ada Ek said.\r'],
  ['no line end for long', '"It rains," Ada Ek said. '.repeat(2000)],
  ['a title that is repeated', 'Rain\n\nRain\n\nRain'],
  ['a name that is a part of others', 'Ada said Ada Ek met Ada Ek-Ada of Ada. "Ada," Ada said.'],
  ['decomposed letters', 'Jose\u0301 Núñez said "e\u0301" and "n\u0303".'],
  ['joiners and soft hyphens', 'Ad\u00ADa E\u200Dk said: "It ra\u00ADins."'],
  ['no-break spaces', 'Ada\u00A0Ek paid 12\u202F000\u00A0euros.'],
  ['emoji', '👩‍👧 said "👩‍👧‍👦 12 👍🏽".'],
  ['control characters', 'Ada\u0007 Ek\u001B[31m said "a\u0001b".'],
  ['right-to-left text', 'قالت آدا: "السلام". \u202Eabc\u202C 12٫5'],
  ['Chinese', '习近平说：“你好”。'],
  ['marks that do not end', 'Ada said "It rains. ("\n“It «pours'],
  ['nested marks', 'Ada said: "Bo said: \'Li said: "yes"\'."'],
  ['numbers', '1 1,000 1.5 1,2,3 1/2 50% $5 €3m 3rd 1e9 0x1f 99999999999999999999999 -0 1-2-3'],
  ['dates', 'On 31 February 2024, Monday, 2024-13-45, May 0, 29 Feb 2023 and 1.1.1, Ada came.'],
  ['lists', '- a\n- b\n* c\n1. d\n#x #y\n© 2024'],
  ['properties of objects', '__proto__ said "constructor". toString, hasOwnProperty and Null.'],
  ['a very long word', 'x'.repeat(100_000)],
  ['a very long line of names', 'Ada Ek, '.repeat(5000)],
  ...texts.map((text, n): [string, string] => [`article ${n + 1}`, text]),
]

for (const [what, text] of odd)
  for (const language of ['en', undefined])
    t.test(`a text with ${what}, language ${language ?? 'not given'}, has a draft`, async (t) => {
      assertSound(text, language)
      t.pass('without faults')
    })

t.test('any text made of patterns of the rules has a draft', async (t) => {
  const piece = fc.constantFrom(
    ...['"', '“', '”', "'", '’', '. ', ', ', '\n', '\n\n', ' ', '-', '(', ')', ': ', '\r\n', '😀'],
    ...[
      'said',
      'he',
      'She',
      'Ada Ek',
      'Ek',
      'Mayor',
      'Mr.',
      'president',
      'of',
      'the',
      'The',
      'visited',
    ],
    ...[
      'Oslo',
      'China',
      'Chinese',
      'U.S.',
      'Monday',
      'yesterday',
      'May 3',
      '2024',
      '12',
      '5%',
      '$1.5',
      'm',
    ],
    ...[
      'told',
      'according to',
      'that',
      'who',
      'Inc.',
      'and',
      '#tag',
      'Source: AP',
      'é',
      'e\u0301',
      '\u00AD',
    ],
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(text, (text) => {
      if (hasWords(text)) assertSound(text, 'en')
    }),
    { numRuns: 150 },
  )
  t.pass('without faults')
})

t.test('any string has a draft', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (text) => {
      if (!text.includes('\0') && hasWords(text)) assertSound(text)
    }),
    { numRuns: 100 },
  )
  t.pass('without faults')
})
